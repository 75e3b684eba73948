import esbuild from 'esbuild';
import fs from 'node:fs';
import path from 'node:path';
import { root } from '../paths.mjs';

/** @param {import('./targets.mjs').Target} target @param {boolean} dev readable, with source maps */
async function bundle(target, dev) {
  const { metafile } = await esbuild.build({
    absWorkingDir: root,
    entryPoints: [target.entry],
    outfile: target.out,
    bundle: true,
    minify: !dev,
    sourcemap: dev ? 'linked' : false,
    legalComments: 'none',
    charset: 'utf8',
    metafile: true,
    logLevel: 'warning',
    // Libraries leave their slow self-checks out.
    define: { 'process.env.NODE_ENV': dev ? '"development"' : '"production"' },
    ...target.options,
  });
  return metafile;
}

/**
 * Bundles the given targets into dist/ and writes what went into each to dist/meta/NAME.json (for `esbuild --analyze` and the bench).
 * @param {readonly import('./targets.mjs').Target[]} targets
 * @param {{ dev?: boolean }} [how]
 * @returns {Promise<{ name: string, out: string, bytes: number }[]>}
 */
export async function bundleAll(targets, { dev = false } = {}) {
  const missing = targets.filter(({ entry }) => !fs.existsSync(path.join(root, entry)));
  if (missing.length) throw new Error(`nothing to build from: ${missing.map(({ entry }) => entry).join(', ')}`);
  fs.mkdirSync(path.join(root, 'dist/meta'), { recursive: true });
  // dist/cli.js and dist/core.js are ES modules to Node; the manifest above it must stay CommonJS for VS Code's web host.
  fs.writeFileSync(path.join(root, 'dist/package.json'), '{ "type": "module" }\n');
  return Promise.all(
    targets.map(async (target) => {
      const metafile = await bundle(target, dev);
      fs.writeFileSync(path.join(root, `dist/meta/${target.name}.json`), JSON.stringify(metafile));
      if (target.name === 'cli') fs.chmodSync(path.join(root, target.out), 0o755);
      return { name: target.name, out: target.out, bytes: fs.statSync(path.join(root, target.out)).size };
    }),
  );
}
