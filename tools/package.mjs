// npm run package [-- --built]: dist/datawright.vsix, from a fresh build unless --built says that there is one.
import { createVSIX } from '@vscode/vsce';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { root, VSIX } from './paths.mjs';

if (!process.argv.includes('--built')) {
  const { status } = spawnSync(process.execPath, ['tools/build.mjs'], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(1);
}
await createVSIX({
  cwd: root,
  packagePath: VSIX,
  // Everything is bundled: no package of node_modules is packed.
  dependencies: false,
});
console.log(`dist/datawright.vsix  ${(fs.statSync(VSIX).size / 1024).toFixed(0)} KiB`);
