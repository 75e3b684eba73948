import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import zlib from 'node:zlib';
import { build } from 'esbuild';
import { root } from '../paths.mjs';
import { median } from './statistics';

export interface PriceBookTime {
  /** Bytes that it adds to the package, compressed: it is in the server and in the one of the web. */
  readonly packaged: number;
  /** Loading it and finding the prices of a design, in a process that does nothing else, ms. */
  readonly firstEstimate: number;
}

/** What the price book costs: its share of the package, and of the time to the first estimate. */
export async function measurePriceBook(): Promise<PriceBookTime> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'price-book-'));
  try {
    const outfile = path.join(folder, 'price-book.cjs');
    const entryPoints = [path.join(root, 'src/core/catalog/data/price-book.ts')];
    await build({ entryPoints, outfile, bundle: true, minify: true, platform: 'node', format: 'cjs' });
    const times = Array.from({ length: ROUNDS }, () =>
      Number(spawnSync(process.execPath, ['-e', LOOK_UP, outfile]).stdout),
    );
    return { packaged: BUNDLES * zlib.deflateRawSync(fs.readFileSync(outfile)).length, firstEstimate: median(times) };
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

const ROUNDS = 9;
/** `server.cjs` and `server.worker.js`. */
const BUNDLES = 2;

/** The prices of a design of a few dozen services. */
const LOOK_UP = `
const start = performance.now();
const { findPrice, skusWithPrefix } = require(process.argv[1]);
const skus = skusWithPrefix('');
for (let at = 0; at < skus.length; at += 30) findPrice(skus[at], 'us-east-1');
console.log(performance.now() - start);
`;
