import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { root } from '../../tools/paths.mjs';

const DESIGN = `design: Shop
region: us-east-1
components:
  clicks: { kind: kinesis-stream, shards: 2 }
`;
const source = 'AWS price list of 2026-09-11, offer AmazonKinesis, SKU ABCD';
const FILE = `{
  "version": 1,
  "prices": [
    {"sku":"kinesis.shard-hour","region":"us-east-1","usd":0.5,"unit":"shard-hour","asOf":"2026-09-11","source":"${source}"}
  ]
}
`;

let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'datawright-prices-'));
  fs.mkdirSync(path.join(folder, 'designs'));
  fs.mkdirSync(path.join(folder, '.datawright'));
  fs.writeFileSync(path.join(folder, 'designs/shop.datawright.yaml'), DESIGN);
});
afterEach(() => fs.rmSync(folder, { recursive: true }));

function datawright(prices: string, ...args: string[]): { status: number | null; stdout: string } {
  fs.writeFileSync(path.join(folder, '.datawright/prices.json'), prices);
  return spawnSync(process.execPath, [path.join(root, 'dist/cli.js'), ...args], { cwd: folder, encoding: 'utf8' });
}

test('the price file above a design prices it, and its source is told', () => {
  expect(datawright(FILE, 'estimate', 'designs/shop.datawright.yaml').stdout).toMatch(/shard-hours +\$730\/month/);
  expect(datawright(FILE, 'explain', 'designs/shop.datawright.yaml', 'cost.clicks').stdout).toContain(
    `0.5 USD/shard-hour: ${source} (2026-09-11)`,
  );
  expect(datawright(FILE, 'prices', 'kinesis.shard-hour').stdout).toContain(`2026-09-11 ${source}`);
});

test('a price file with a mistake is a finding on its own line, and fails the check', () => {
  const broken = FILE.replace('"usd":0.5', '"usd":"free"');
  const { status, stdout } = datawright(broken, 'check', 'designs/shop.datawright.yaml', '--format', 'json');
  const { files } = JSON.parse(stdout) as { files: { findings: { rule: string; at: unknown }[] }[] };
  expect(status).not.toBe(0);
  expect(files[0]!.findings.find(({ rule }) => rule === 'LANG-029')!.at).toEqual({
    file: '.datawright/prices.json',
    start: { line: 4, column: broken.split('\n')[3]!.indexOf('"free"') + 1 },
    end: { line: 4, column: broken.split('\n')[3]!.indexOf('"free"') + 7 },
  });
  expect(datawright(broken, 'estimate', 'designs/shop.datawright.yaml').stdout).toMatch(/shard-hours +\$21.90\/month/);
});
