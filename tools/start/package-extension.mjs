import { spawnSync } from 'node:child_process';
import { root } from '../paths.mjs';

/** Builds and packages the extension. Throws with the tool's own words when that fails. */
export function packageExtension() {
  console.log('Building …');
  const { status, stdout, stderr } = spawnSync(process.execPath, ['tools/package.mjs'], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The extension could not be built.\n${stdout}${stderr}`);
}
