import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import { spawn } from 'node:child_process';
import path from 'node:path';
import { root } from '../paths.mjs';
import { folderOf } from './folder.mjs';

const hasScreen = () => process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** The server build, which serves where no desktop can be had, is there for Linux x64. */
const canServe = process.platform === 'linux' && process.arch === 'x64';

async function download() {
  try {
    return await downloadAndUnzipVSCode({ cachePath: path.join(root, '.vscode-test') });
  } catch (error) {
    if (!canServe) throw new Error(`The desktop VS Code could not be downloaded: ${error.message}`, { cause: error });
    console.log(`The desktop VS Code could not be downloaded (${error.message}); opening it in the browser instead.`);
    return undefined;
  }
}

/**
 * Opens the desktop VS Code on a design, with the extension of this folder and a profile of its own, and waits until it is closed.
 * @param {string} design absolute
 * @returns {Promise<boolean>} false where there is no screen, or no desktop to be had
 */
export async function openDesktop(design) {
  if (!hasScreen()) return false;
  const executable = await download();
  if (!executable) return false;
  const profile = path.join(root, '.vscode-test/start');
  const child = spawn(
    executable,
    [
      `--extensionDevelopmentPath=${root}`,
      `--user-data-dir=${path.join(profile, 'user-data')}`,
      `--extensions-dir=${path.join(profile, 'extensions')}`,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...['--new-window', '--wait', folderOf(design), '--goto', design],
    ],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
  console.log('VS Code is open on examples/. In the palette: "Datawright: Open Preview to the Side".');
  return new Promise((resolve, reject) => {
    child.on('error', (error) => reject(new Error(`VS Code could not be started: ${error.message}`)));
    child.on('exit', () => resolve(true));
  });
}
