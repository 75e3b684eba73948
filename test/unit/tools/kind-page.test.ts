import { describe, expect, it } from 'vitest';
import { builtInKinds } from '../../../src/core/catalog/catalog';
import { kindPage } from '../../../tools/docs/kind/kind-page';
import { plainNumber, table } from '../../../tools/docs/markdown';

const kinds = [...builtInKinds.values()];

describe('the page of a kind', () => {
  it.each(kinds.map((kind) => [kind.name, kind] as const))('%s says all that the catalogue has', (_, kind) => {
    const page = kindPage(kind);
    const wanted = ['Settings', 'What it costs', 'Resilience', 'Network', ...(kind.sizes ? ['Sizing'] : [])];
    for (const section of wanted) expect(page).toContain(`## ${section}\n`);
    for (const setting of Object.keys(kind.settings)) expect(page).toContain(`\`${setting}\``);
    expect(page).not.toMatch(/undefined|NaN|\[object/);
  });

  it('shows the example with each line, its price and the date of that', () => {
    const page = kindPage(builtInKinds.get('kinesis-stream')!);
    expect(page).toContain('| shard-hours | `kinesis.shard-hour` | always | 3,650 | 0.015 | shard-hour | 2026-10-01 |');
    expect(page).toContain('Together 286.56 USD in a month of 730 h. Prices are of 2025-11-04 to 2026-10-01.');
    expect(page).toContain('- `shards` from the peak of what comes in and is read: 5 in the example');
  });

  it('writes each step of a tiered price', () => {
    expect(kindPage(builtInKinds.get('firehose-stream')!)).toContain(
      '| 0.029 to 512,000, 0.025 to 2,048,000, 0.02 beyond |',
    );
  });
});

describe('markdown', () => {
  it('writes numbers in full', () => {
    expect([0, 3_942_000_000, 25_062.561035, 0.000000014, 12.5, 0.0225].map(plainNumber)).toEqual([
      '0',
      '3,942,000,000',
      '25,062.56',
      '0.000000014',
      '12.5',
      '0.0225',
    ]);
  });

  it('keeps cells in their row', () => {
    expect(table(['a'], [['b | c\nd']])).toEqual(['| a |', '|---|', '| b \\| c d |', '']);
    expect(table(['a'], [])).toEqual([]);
  });
});
