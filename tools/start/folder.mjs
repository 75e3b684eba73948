import path from 'node:path';
import { root } from '../paths.mjs';

/** The folder to open with a design: examples/ for those in it, else the design's own. */
export function folderOf(design) {
  const examples = path.join(root, 'examples');
  return design.startsWith(examples + path.sep) ? examples : path.dirname(design);
}
