import fs from 'node:fs';
import path from 'node:path';
import { root } from '../../../../tools/paths.mjs';

/** The folder where pictures of the page are kept, to be looked at after a run. */
export function screenshots(): string {
  const folder = path.join(root, 'artifacts/webview');
  fs.mkdirSync(folder, { recursive: true });
  return folder;
}
