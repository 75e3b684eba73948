import esbuild from 'esbuild';
import fs from 'node:fs';
import path from 'node:path';
import { root } from '../paths.mjs';

/** A test named *.node.test.ts or *.web.test.ts is for that host alone. */
const SUITES = {
  node: { folder: 'test/integration', files: /(?<!\.web)\.test\.ts$/, platform: 'node' },
  web: { folder: 'test/integration', files: /(?<!\.node)\.test\.ts$/, platform: 'browser' },
  restricted: { folder: 'test/restricted', files: /\.test\.ts$/, platform: 'node' },
};

/** Tests import `mocha`; in both hosts that is its browser build, which needs neither files nor a process. */
const mochaOfTheHost = {
  name: 'mocha-of-the-host',
  setup(build) {
    build.onResolve({ filter: /^mocha$/ }, () => ({ path: path.join(root, 'test/integration/harness/mocha.ts') }));
    // The package calls itself an ES module, yet this file takes hold of whatever `module.exports` is there: ours.
    build.onLoad({ filter: /[\\/]mocha[\\/]mocha\.js$/ }, async ({ path: file }) => ({
      contents: `var module, exports;\n${await fs.promises.readFile(file, 'utf8')}`,
    }));
  },
};

/**
 * Bundles every test file of a suite with the harness into one script that VS Code can run.
 * @param {keyof typeof SUITES} mode
 * @param {string} into an absolute folder
 * @returns {Promise<string>} its absolute path
 */
export async function bundleSuite(mode, into) {
  const { folder, files, platform } = SUITES[mode];
  const tests = fs
    .readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => files.test(file))
    .sort();
  if (!tests.length) throw new Error(`no test in ${folder}`);
  const outfile = path.join(into, `${mode}.js`);
  await esbuild.build({
    stdin: {
      contents: [
        "import { runSuite } from '../integration/harness/run-suite';",
        ...tests.map((file) => `import './${file.split(path.sep).join('/')}';`),
        'export const run = () => runSuite();',
      ].join('\n'),
      resolveDir: path.join(root, folder),
      loader: 'ts',
    },
    absWorkingDir: root,
    outfile,
    bundle: true,
    platform: /** @type {esbuild.Platform} */ (platform),
    target: 'es2022',
    format: 'cjs',
    external: ['vscode'],
    plugins: [mochaOfTheHost],
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  return outfile;
}
