import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { root } from '../../tools/paths.mjs';

interface Design {
  readonly components: Readonly<Record<string, unknown>>;
}

const designsIn = (folder: string): string[] =>
  fs
    .readdirSync(path.join(root, folder))
    .filter((file) => file.endsWith('.datawright.yaml'))
    .map((file) => path.join(folder, file));

function datawright(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, ['dist/cli.js', ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
}

describe.each(designsIn('examples'))('%s', (design) => {
  test('is clean', () => {
    const { status, stdout, stderr } = datawright('check', design, '--fail-on', 'info');
    expect({ status, stdout, stderr }).toMatchObject({ status: 0, stderr: '' });
  });

  test('has a cost, as JSON that says its version', () => {
    const { status, stdout } = datawright('estimate', design, '--format', 'json');
    const estimate = JSON.parse(stdout) as { version: number; cost: { monthly: { likely: number; unit: string } } };
    expect({ status, version: estimate.version }).toEqual({ status: 0, version: 1 });
    expect(estimate.cost.monthly.likely).toBeGreaterThan(0);
  });

  test('draws', () => {
    const { status, stdout } = datawright('diagram', design);
    expect({ status, first: stdout.includes('flowchart') }).toEqual({ status: 0, first: true });
  });

  test('draws as SVG without a browser, the same each time', () => {
    const { status, stdout } = datawright('diagram', design, '--format', 'svg', '--theme', 'dark');
    expect({ status, starts: stdout.startsWith('<svg '), ends: stdout.endsWith('</svg>\n') }).toEqual({
      status: 0,
      starts: true,
      ends: true,
    });
    const components = Object.keys((parse(fs.readFileSync(path.join(root, design), 'utf8')) as Design).components);
    expect(stdout.match(/class="card/g)!.length).toBeGreaterThanOrEqual(components.length);
    expect(datawright('diagram', design, '--format', 'svg', '--theme', 'dark').stdout).toBe(stdout);
  });
});

test('the tour has its planted faults, and they fail the check', () => {
  const [tour] = designsIn('examples/tour');
  const { status, stdout } = datawright('check', tour!, '--format', 'json', '--fail-on', 'warning');
  const { counts } = JSON.parse(stdout) as { counts: { error: number; warning: number } };
  expect(status).toBe(1);
  expect(counts.error + counts.warning).toBeGreaterThan(0);
});

test('a file that cannot be read is wrong usage, said on standard error', () => {
  const { status, stdout, stderr } = datawright('check', 'nowhere.datawright.yaml');
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain('nowhere.datawright.yaml');
});

test('the bill as CSV adds up to the estimate, and no amount is left without a word', () => {
  const example = 'examples/clickstream.datawright.yaml';
  const [head, ...rows] = datawright('export', example, '--to', 'csv').stdout.trim().split('\r\n');
  const columns = head!.split(',');
  const cells = rows.map((row) => row.match(/("([^"]|"")*"|[^,]*)(,|$)/g)!.map((each) => each.replace(/,$/, '')));
  const at = (row: readonly string[], name: string): string => row[columns.indexOf(name)]!;
  const { cost } = JSON.parse(datawright('estimate', example, '--format', 'json').stdout) as {
    cost: { monthly: { likely: number } };
  };
  expect(cells.reduce((sum, row) => sum + Number(at(row, 'a_month')), 0)).toBeCloseTo(cost.monthly.likely, 6);
  for (const row of cells.filter((each) => at(each, 'a_month') === '')) expect(at(row, 'note')).toMatch(/: /);
});

test('prices are listed with their dates, and a Region says what it borrows', () => {
  const { stdout } = datawright('prices', 'kinesis.shard', '--format', 'json');
  const { prices, newest } = JSON.parse(stdout) as { prices: { sku: string; usd: number }[]; newest: string };
  expect(prices).toMatchObject([{ sku: 'kinesis.shard-hour', usd: 0.015 }]);
  expect(newest).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(datawright('prices', 'kinesis.', '--region', 'sa-east-1').stdout).toContain('borrowed from us-east-1');
  expect(datawright('prices', 'nothing.').status).toBe(2);
});

test.each([
  ['--format', 'gif'],
  ['--theme', 'sepia'],
  ['--width', 'wide'],
])('diagram %s %s is wrong usage', (option, value) => {
  const { status, stdout, stderr } = datawright('diagram', designsIn('examples')[0]!, option, value);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain(value);
});
