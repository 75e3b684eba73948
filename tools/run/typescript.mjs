import esbuild from 'esbuild';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { root } from '../paths.mjs';

/**
 * Bundles a TypeScript entry and runs it with Node; its output is ours.
 * @param {string} entry from the root
 * @param {readonly string[]} args
 * @returns {number} its exit code
 */
export function runTypeScript(entry, args) {
  const folder = path.join(root, 'node_modules/.cache/datawright');
  fs.mkdirSync(folder, { recursive: true });
  const outfile = path.join(folder, `${entry.replace(/[^a-z]+/g, '-')}.${process.pid}.mjs`);
  esbuild.buildSync({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    packages: 'external',
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
