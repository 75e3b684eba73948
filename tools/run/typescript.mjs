import esbuild from 'esbuild';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { root } from '../paths.mjs';

/** Scripts stay where they are: they know files by the place they lie in. */
const keepScripts = {
  name: 'keep-scripts',
  setup(build) {
    build.onResolve({ filter: /^\..*\.mjs$/ }, ({ path: name, resolveDir }) => ({
      path: path.resolve(resolveDir, name),
      external: true,
    }));
  },
};

/**
 * Bundles a TypeScript entry and runs it with Node; its output is ours.
 * @param {string} entry from the root
 * @param {readonly string[]} args
 * @returns {Promise<number>} its exit code
 */
export async function runTypeScript(entry, args) {
  const folder = path.join(root, 'node_modules/.cache/datawright');
  fs.mkdirSync(folder, { recursive: true });
  const outfile = path.join(folder, `${entry.replace(/[^a-z]+/g, '-')}.${process.pid}.mjs`);
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    packages: 'external',
    plugins: [keepScripts],
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  try {
    return (
      spawnSync(process.execPath, ['--enable-source-maps', outfile, ...args], { cwd: root, stdio: 'inherit' }).status ??
      1
    );
  } finally {
    fs.rmSync(outfile, { force: true });
  }
}
