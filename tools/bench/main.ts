import fs from 'node:fs';
import os from 'node:os';
import { measureActivation } from './activation';
import { measureFigures } from './figures';
import { measureKeystrokes } from './keystrokes';
import { measurePictures } from './pictures';
import { measurePriceBook } from './price-book';
import { measureSizes } from './sizes';
import { exponent } from './statistics';
import { report } from './report';

/** Sizes of design to type in, and how many keystrokes are timed in each. */
const SIZES: readonly (readonly [components: number, rounds: number])[] = [
  [10, 60],
  [30, 60],
  [100, 60],
  [300, 30],
  [1000, 20],
];
const QUICK: typeof SIZES = [
  [10, 10],
  [100, 10],
  [1000, 5],
];

const FIGURE_ROUNDS = 15;

const argv = process.argv.slice(2);
const file = argv.includes('--json') ? argv[argv.indexOf('--json') + 1] : undefined;
const sizes = argv.includes('--quick') ? QUICK : SIZES;

const keystrokes = [];
for (const [components, rounds] of sizes) keystrokes.push(await measureKeystrokes(components, rounds));
const growing = keystrokes.filter(({ components }) => components >= 30);
const pictures = await measurePictures(sizes.map(([components]) => components));
const activation = await measureActivation();

const results = {
  machine: { cpu: os.cpus()[0]?.model ?? 'unknown', cores: os.cpus().length, node: process.version },
  keystrokes,
  growth: {
    findings: exponent(growing.map(({ components, findings }) => [components, findings.median])),
    everything: exponent(growing.map(({ components, everything }) => [components, everything.median])),
  },
  pictures,
  activation,
  figures: [measureFigures(100, FIGURE_ROUNDS), measureFigures(1000, FIGURE_ROUNDS)],
  priceBook: await measurePriceBook(),
  sizes: measureSizes(),
};

console.log(report(results));
if (file !== undefined) fs.writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`);
