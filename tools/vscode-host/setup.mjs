// node setup.mjs: a real VS Code, its Node and its driver from the npm registry, and Chromium. Nothing is compiled, nothing else is
// downloaded; a second run does nothing. Node built-ins only, since this runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { ensureChromium } from './chromium.mjs';
import { NODE24, VSCODE } from './paths.mjs';

function npm(cwd, ...args) {
  const { status } = spawnSync('npm', [...args, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error(`npm ${args[0]} failed in ${cwd}; is the npm registry reachable?`);
}

/** A file that exists once this very lock file has been installed in full. */
function stampFile() {
  const lock = fs.readFileSync(path.join(import.meta.dirname, 'package-lock.json'));
  return path.join(
    import.meta.dirname,
    'node_modules',
    `.ready-${createHash('sha256').update(lock).digest('hex').slice(0, 16)}`,
  );
}

/**
 * Installs what is missing. Throws an Error that says what to do.
 * @param {{ browser?: boolean }} [what] false where somebody's own browser will do
 */
export function setUpHost({ browser = true } = {}) {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(`The server build of VS Code runs on Linux x64 only; this is ${process.platform} ${process.arch}.`);
  }
  if (browser) ensureChromium();
  const stamp = stampFile();
  if (fs.existsSync(stamp)) return;
  console.log('Installing the server build of VS Code (about 800 MB, once) …');
  npm(import.meta.dirname, 'ci');
  // What code-server's own installer does after its native modules, which we leave out.
  npm(VSCODE, 'install', '--omit=dev');
  npm(path.join(VSCODE, 'extensions'), 'install', '--omit=dev');
  const { status, stderr } = spawnSync(NODE24, ['--version'], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The Node 24 from npm does not run here: ${stderr}`);
  fs.writeFileSync(stamp, '');
}

if (process.argv[1] === import.meta.filename) {
  try {
    setUpHost();
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
