// Finds Chromium, or installs Debian's where that is possible. Node built-ins only.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

const onPath = (name) =>
  (process.env.PATH ?? '')
    .split(path.delimiter)
    .map((folder) => path.join(folder, name))
    .find((file) => fs.existsSync(file));

/** Absolute path of a Chromium on this machine (`CHROMIUM_PATH` first), or undefined. */
export function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named) return fs.existsSync(named) ? named : undefined;
  return NAMES.map(onPath).find(Boolean);
}

/** As root, else through sudo where it asks for no password; null where neither is possible. */
function rootPrefix() {
  if (process.getuid?.() === 0) return [];
  return spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0 ? ['sudo', '-n'] : null;
}

function aptInstall(prefix) {
  const run = (...args) => {
    const [command, ...rest] = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq', ...args];
    return spawnSync(command, rest, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
  };
  return run('update') && run('install', '-y', '--no-install-recommends', 'chromium');
}

/** Absolute path of Chromium, installed if need be. Throws an Error that says what to do. */
export function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  if (process.env.CHROMIUM_PATH) throw new Error(`CHROMIUM_PATH names no file: ${process.env.CHROMIUM_PATH}`);
  const help = 'Install it (Debian, Ubuntu: apt-get install chromium), or set CHROMIUM_PATH to a Chromium or Chrome.';
  if (!onPath('apt-get'))
    throw new Error(`Chromium is missing, and there is no apt-get here to install it with. ${help}`);
  const prefix = rootPrefix();
  if (!prefix) throw new Error(`Chromium is missing, and installing it needs root or a sudo without password. ${help}`);
  console.log('Installing Chromium with apt-get …');
  if (!aptInstall(prefix)) throw new Error(`apt-get could not install Chromium; its words are above. ${help}`);
  const installed = findChromium();
  if (!installed) throw new Error(`apt-get installed Chromium but it is not on the PATH. ${help}`);
  return installed;
}
