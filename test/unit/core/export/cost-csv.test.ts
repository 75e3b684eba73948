import { describe, expect, it } from 'vitest';
import { costCsv } from '../../../../src/core/export/cost-csv';
import { analysisOf } from '../../support/examples';

const csv = (text: string): readonly Readonly<Record<string, string>>[] => {
  const [head = [], ...rows] = costCsv(analysisOf(text).figures.cost)
    .split('\r\n')
    .slice(0, -1)
    .map((row) =>
      [...row.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, cell = '']) =>
        cell.replace(/^"|"$/g, '').replaceAll('""', '"'),
      ),
    );
  return rows.map((row) => Object.fromEntries(head.map((name, at) => [name, row[at] ?? ''])));
};

const STREAM = `components: { shop: { kind: application }, clicks: { kind: kinesis-stream, shards: 4 } }
flows: [ { shop -> clicks: { size: 1 KiB, rate: 100/s } } ]
`;

describe('the bill as CSV', () => {
  it('leaves a discount empty where none was negotiated, and gives the share where one was', () => {
    const hours = (text: string) => csv(text).find(({ sku }) => sku === 'kinesis.shard-hour');
    expect(hours(STREAM)).toMatchObject({ of: 'clicks', quantity: '2920', discount: '', free: '', committed: '' });
    expect(hours(`pricing: { discount: 10 % }\n${STREAM}`)).toMatchObject({ discount: '0.1' });
  });

  it('keeps what is free and what has no price, with its reason and no amount', () => {
    const rows = csv(STREAM.replace(', rate: 100/s', ''));
    expect(rows).toContainEqual(
      expect.objectContaining({ of: 'shop', a_month: '', note: expect.stringMatching(/^free: /) as string }),
    );
    expect(rows).toContainEqual(
      expect.objectContaining({ of: 'clicks', a_month: '', note: expect.stringMatching(/^unpriced: /) as string }),
    );
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '＝1'])('keeps a text that begins like a formula a text: %s', (item) => {
    const kind = `kinds: { own: { cost: { "${item}": { quantity: 1, price: 1 USD/month } } } }\n`;
    expect(csv(`${kind}components: { a: { kind: own } }\n`).map((row) => row['item'])).toEqual([`'${item}`]);
  });

  it('quotes commas and quotation marks', () => {
    const kind = `kinds: { own: { cost: { 'one, "two"': { quantity: 1, price: 1 USD/month } } } }\n`;
    const text = costCsv(analysisOf(`${kind}components: { a: { kind: own } }\n`).figures.cost);
    expect(text).toContain('a,own,"one, ""two""",');
  });
});
