import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { root, VSIX } from '../paths.mjs';

export interface Size {
  readonly file: string;
  readonly bytes: number;
  readonly gzip: number;
}

/** The packaged extension and what it is made of; bytes. */
export function measureSizes(): readonly Size[] {
  const dist = path.join(root, 'dist');
  const files = fs
    .readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(c?js|css)$/.test(file))
    .map((file) => path.join(dist, file));
  return [...(fs.existsSync(VSIX) ? [VSIX] : []), ...files].sort().map((file) => {
    const content = fs.readFileSync(file);
    return {
      file: path.relative(root, file),
      bytes: content.length,
      gzip: file === VSIX ? content.length : zlib.gzipSync(content).length,
    };
  });
}
