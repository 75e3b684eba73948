import { describe, expect, it } from 'vitest';
import { builtInKinds, kindsFor } from '../../../../../src/core/catalog/catalog';
import { costOf } from '../../../../../src/core/estimate/cost/cost-of';
import { readDocument } from '../../../../../src/core/language/document';
import { readDesign } from '../../../../../src/core/language/read-design';
import { loadOf } from '../../../../../src/core/workload/load-of';

const cost = (text: string, factor = 1) => {
  const { design } = readDesign(readDocument(text), builtInKinds);
  return costOf(loadOf(design, kindsFor(design.kinds), { factor }));
};

const STREAM = (region = 'us-east-1', rate = '2000/s') => `
region: ${region}
components: { shop: { kind: application }, clicks: { kind: kinesis-stream, shards: 4 } }
flows:
  - shop -> clicks: { size: 3 KiB, rate: ${rate} }
`;

describe('the cost of a design', () => {
  it('is that of a hand calculation', () => {
    // 4 shards × 730 h × 0.015 = 43.80; 2000/s × 2,628,000 s × 1 unit × 0.014 per million = 73.584
    expect(cost(STREAM()).monthly.likely).toBeCloseTo(43.8 + 73.584, 3);
  });

  it('never falls as load rises, with the same design', () => {
    const totals = [0.1, 1, 2, 10, 100].map((factor) => cost(STREAM(), factor).monthly.likely);
    expect([...totals].sort((a, b) => a - b)).toEqual(totals);
  });

  it('is the sum of its lines', () => {
    const { monthly, components, flows } = cost(STREAM());
    const lines = [...components.values(), ...flows.values()].flatMap((bill) => bill.lines);
    expect(lines.reduce((sum, line) => sum + line.monthly.likely, 0)).toBeCloseTo(monthly.likely, 9);
  });

  it('borrows a price that the Region lacks, says from where, and widens the range', () => {
    const { prices, monthly } = cost(STREAM('ap-south-1'));
    expect(prices.borrowed).toContainEqual({ sku: 'kinesis.shard-hour', from: 'us-east-1', for: 'ap-south-1' });
    expect(monthly.high).toBeGreaterThan(monthly.likely);
  });

  it('is a lower bound where a line cannot be told, and names what is missing', () => {
    const { atLeast, unpriced } = cost(STREAM('us-east-1', '2000/s').replace(', rate: 2000/s', ''));
    expect(atLeast).toBe(true);
    expect(unpriced).toMatchObject([
      { component: 'clicks', item: 'PUT payload units', missing: ['flows.shop -> clicks.rate'] },
    ]);
  });

  it('is a zero that says why, where nothing is billed', () => {
    const { components, atLeast } = cost('components: { shop: { kind: application } }');
    expect(atLeast).toBe(false);
    expect(components.get('shop')!.free[0]!.free).toMatch(/not part of this design/);
  });

  it('prices kinds that a design defines, by time, by volume and by piece', () => {
    // 4 credits/h for 6 h a day: 4 × 730 × 0.25 × 3 = 2190; 3 TiB × 23 = 69; 60 million rows × 500 = 30,000
    const { components } = cost(`
kinds:
  snowflake: { cost: { credits: { quantity: 4/h, hours: 6 h/day, price: 3 USD }, storage: { quantity: 3 TiB, price: 23 USD/TiB/month } } }
  fivetran:  { cost: { rows: { quantity: 60 million/month, price: 500 USD/million-rows } } }
components: { snow: { kind: snowflake }, connector: { kind: fivetran } }
`);
    expect(components.get('snow')!.monthly.likely).toBeCloseTo(2190 + 69, 6);
    expect(components.get('connector')!.monthly.likely).toBeCloseTo(30_000, 6);
  });
});

describe('what was negotiated', () => {
  const bill = (pricing: string, text = STREAM()) => cost(`pricing: { ${pricing} }\n${text}`);
  const list = cost(STREAM()).monthly.likely;

  it('is taken off everything, or off one service by the first part of its SKU', () => {
    expect(bill('discount: 10 %').monthly.likely).toBeCloseTo(0.9 * list, 9);
    expect(bill('discount: { kinesis: 28 % }').monthly.likely).toBeCloseTo(0.72 * list, 9);
    expect(bill('discount: { ec2: 28 % }').monthly.likely).toBeCloseTo(list, 9);
  });

  it('stands in the reason of each line, with its place in the design', () => {
    const [line] = bill('discount: { kinesis: 28 % }').components.get('clicks')!.lines;
    expect(line!.monthly.derivation.formula).toBe('quantity * price * (1 - discount)');
    expect(line!.monthly.derivation.inputs['discount']).toMatchObject({ at: 'pricing.discount.kinesis', likely: 0.28 });
  });

  it('widens the range where it is in doubt', () => {
    const { low, high } = bill('discount: 5 .. 20 %').monthly;
    expect(low).toBeLessThan(0.81 * list);
    expect(high).toBeGreaterThan(0.94 * list);
  });

  it('holds over tiers too, and not for prices of the design’s own', () => {
    const lake =
      'components: { lake: { kind: s3-bucket } }\ndata: { d: { size: 1 KiB, stored-in: lake, stored: 600 TiB } }\n';
    expect(bill('discount: { s3: 20 % }', lake).monthly.likely).toBeCloseTo(0.8 * cost(lake).monthly.likely, 6);
    const own =
      'kinds: { crm: { role: source, cost: { seats: { quantity: 10, price: 5 USD/month } } } }\ncomponents: { a: { kind: crm } }\n';
    expect(bill('discount: 50 %', own).monthly.likely).toBeCloseTo(50, 9);
  });
});
