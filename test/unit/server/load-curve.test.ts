import { describe, expect, it } from 'vitest';
import { loadCurve } from '../../../src/core/estimate/cost/load-curve';
import type { LoadCurveMessage, Table } from '../../../src/protocol';
import { inTurns } from '../../../src/server/in-turns';
import { costTab } from '../../../src/server/preview/cost-tab';
import { loadCurveMessage } from '../../../src/server/preview/load-curve-message';
import { analysisOf } from '../support/examples';

const OF = { uri: 'file:///shop.datawright.yaml', version: 7 };

async function messageOf(text: string): Promise<LoadCurveMessage> {
  const analysis = analysisOf(text);
  const curve = await inTurns(loadCurve(analysis.load), () => false);
  return loadCurveMessage(analysis, curve!, OF);
}

const STREAM = (clicks = ', shards: 4', budget = '100 USD/month') => `region: us-east-1
requirements: { spend: { cost: ${budget} } }
components:
  app: { kind: application }
  clicks: { kind: kinesis-stream${clicks} }
flows: [ { app -> clicks: { size: 100 B, rate: 1000/s, peak: 3000/s } } ]
`;

const table = ({ tables }: LoadCurveMessage, caption: string): Table =>
  tables.find((each) => each.caption === caption)!;

describe('the cost against the load', () => {
  it('is said in words: as written, fixed, at both ends, and where the budget is reached', async () => {
    const { says, uri, version } = await messageOf(STREAM());
    expect({ uri, version }).toEqual(OF);
    // 4 shards × 730 h × $0.015 = $43.80; 1000/s × 2,628,000 s × $0.014 a million = $36.79.
    expect(says).toBe(
      '$80.59 a month at the load as written, of which $43.80 is fixed; $47.48 at a tenth of the load, $3,723 at a hundred times. The budget of $100 is reached at about ×1.53.',
    );
  });

  it('names a budget that is missed everywhere, and one that holds everywhere', async () => {
    expect((await messageOf(STREAM(undefined, '10 USD/month'))).says).toContain('$10 is missed from ×0.1 on.');
    expect((await messageOf(STREAM(undefined, '9000 USD/month'))).says).toContain('$9,000 holds up to ×100.');
  });

  it('is drawn with the budget, and with what carries no more as the design writes it', async () => {
    const { chart, remarks } = await messageOf(STREAM());
    expect(chart!.unit).toBe('USD/month');
    expect(chart!.points).toHaveLength(31);
    expect(chart!.budget!.value).toBeCloseTo(100, 6);
    expect(chart!.budget!.text).toBe('$100');
    expect(chart!.marks).toMatchObject([
      { sort: 'limit', factor: { text: '×1.33' }, says: ['clicks carries no more: records in 4,000/s, shards: 4'] },
    ]);
    expect(remarks).toEqual(['Where something carries no more, the line goes on as if it did.']);
  });

  it('says what comes in, and how much of it has no mark', async () => {
    const { chart, remarks } = await messageOf(STREAM(''));
    const says = chart!.marks.map((mark) => mark.says[0]);
    expect(says).toContain('clicks: shards 3 → 4');
    expect(remarks).toContain('Of clicks, shards go from 1 to 300: 295 come in without a mark.');
  });

  it('puts what happens at one load into one mark', async () => {
    const text = STREAM('').replace(
      'flows: [',
      '  views: { kind: kinesis-stream }\nflows: [ app -> views: { size: 100 B, rate: 1000/s, peak: 3000/s },',
    );
    const { chart } = await messageOf(text.replace('{ app -> clicks', 'app -> clicks').replace('} } ]', '} ]'));
    expect(chart!.marks.some(({ says }) => says.length === 2)).toBe(true);
  });

  it('is a table too, with the same amounts', async () => {
    const message = await messageOf(STREAM());
    const rows = table(message, 'Cost a month at each load').rows;
    expect(rows).toHaveLength(31);
    expect(rows.find(({ cells }) => cells[0] === '×1')!.cells).toEqual(['×1', '$43.80', '$36.79', '$80.59', '']);
    expect(table(message, 'What comes in, and what carries no more').rows[0]).toMatchObject({
      cells: ['clicks carries no more: records in 4,000/s, shards: 4', '×1.33', expect.stringMatching(/^\$/)],
      path: 'components.clicks',
    });
  });

  it('is in the currency of the design', async () => {
    const { says } = await messageOf(`${STREAM(undefined, '40 EUR/month')}pricing: { currency: EUR at 0.5 }\n`);
    expect(says).toContain('The budget of €40');
  });
});

describe('where there is nothing to draw', () => {
  it('what is missing is named: a rate', async () => {
    const message = await messageOf(STREAM().replace('rate: 1000/s, peak: 3000/s', 'keeps: 100 %'));
    expect(message.chart).toBeUndefined();
    expect(message.tables).toEqual([]);
    expect(message.says).toBe(
      'The cost is at least $43.80 a month at any load: nothing that has a price depends on it.',
    );
    expect(message.remarks).toEqual(['What depends on the load cannot be told without flows.app -> clicks.rate.']);
  });

  it('a design without any price says so', async () => {
    const message = await messageOf('components: { app: { kind: application } }');
    expect(message.chart).toBeUndefined();
    expect(message.says).toBe('There is no cost to draw against the load: free of charge.');
  });

  it('nor is an empty design a mistake', async () => {
    expect((await messageOf('design: none')).says).toBe('There is no cost to draw against the load: nothing to price.');
  });
});

describe('work in turns', () => {
  function* counting(upTo: number, done: number[]): Generator<undefined, string> {
    for (let n = 0; n < upTo; n++) {
      done.push(n);
      yield;
    }
    return 'all';
  }

  it('gives others their turn after each piece, and answers in the end', async () => {
    const done: number[] = [];
    const seen: number[] = [];
    const timer = setInterval(() => seen.push(done.length), 0);
    expect(await inTurns(counting(20, done), () => false)).toBe('all');
    clearInterval(timer);
    expect(new Set(seen).size).toBeGreaterThan(2);
  });

  it('ends where it became stale, and computes no further', async () => {
    const done: number[] = [];
    expect(await inTurns(counting(20, done), () => done.length === 3)).toBeUndefined();
    expect(done).toHaveLength(3);
  });
});

describe('the tornado', () => {
  const driversOf = (text: string) =>
    costTab(analysisOf(text)).tables.find(({ caption }) => caption === 'What moves the total most');

  it('has a bar for each row of its table, around the total', () => {
    const drivers = driversOf(STREAM().replace('rate: 1000/s', 'rate: 500/s .. 1500/s'))!;
    expect(drivers.tornado).toMatchObject({ unit: 'USD/month', now: { text: '$80.59' } });
    expect(drivers.tornado!.bars.map(({ name }) => name)).toEqual(drivers.rows.map(({ cells }) => cells[0]));
    expect(drivers.tornado!.says).toBe(
      'How far each input in doubt moves the total of $80.59 a month: flows.app -> clicks.rate most, from $62.20 to $98.99.',
    );
  });

  it('is left out where no input moves the total as far as it shows', () => {
    expect(driversOf(STREAM().replace('rate: 1000/s', 'rate: 999.99/s .. 1000.01/s'))).toBeUndefined();
  });
});
