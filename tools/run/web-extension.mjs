import { listFiles, PackageManager } from '@vscode/vsce';
import fs from 'node:fs';
import path from 'node:path';
import { root } from '../paths.mjs';

/**
 * Lays out what the .vsix would hold, with a manifest that has no `main`: VS Code then runs the extension in its web worker host.
 * @param {string} folder absolute, replaced
 * @returns {Promise<string>} the folder
 */
export async function webExtension(folder) {
  fs.rmSync(folder, { recursive: true, force: true });
  for (const file of await listFiles({ cwd: root, packageManager: PackageManager.None })) {
    fs.cpSync(path.join(root, file), path.join(folder, file));
  }
  const manifest = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
  delete manifest.main;
  fs.writeFileSync(path.join(folder, 'package.json'), JSON.stringify(manifest, null, 2));
  return folder;
}
