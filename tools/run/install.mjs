// Node built-ins only: this runs in a fresh clone, before anything is installed.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { root } from '../paths.mjs';

const NODE_AT_LEAST = 20;
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

const packagesOf = (file) => (fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')).packages : {});

/** Whether node_modules holds what the lock file names; npm keeps its own list of what it installed there. */
function isInstalled() {
  const wanted = packagesOf(path.join(root, 'package-lock.json'));
  const there = packagesOf(path.join(root, 'node_modules/.package-lock.json'));
  return Object.entries(wanted).every(
    ([name, { version, optional }]) => name === '' || optional || there[name]?.version === version,
  );
}

/** Installs the packages of the lock file where they are missing. Throws an Error that says what to do. */
export function ensureInstalled() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < NODE_AT_LEAST) {
    throw new Error(`Datawright is built with Node ${NODE_AT_LEAST} or later; this is Node ${process.versions.node}.`);
  }
  if (isInstalled()) return;
  console.log('Installing packages (npm ci) …');
  const { status, error } = spawnSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (error) throw new Error(`npm cannot be run (${error.message}); it comes with Node.`);
  if (status !== 0) throw new Error('npm ci failed; its words are above. Is the npm registry reachable?');
}
