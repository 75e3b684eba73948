import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../../../../src/core/analysis';
import { divisionsOf } from '../../../../../src/core/estimate/cost/divisions';
import { sharesOf } from '../../../../../src/core/estimate/cost/shares';
import type { CostShare } from '../../../../../src/core/estimate/cost/shares';
import type { Figure } from '../../../../../src/core/quantity/figure';
import { analysisOf, examples } from '../../../support/examples';
import { expectReasons } from '../support/re-evaluate';

const sharesBy = ({ load, figures }: Analysis, id: string): readonly CostShare[] =>
  sharesOf(
    figures.cost,
    divisionsOf(load).find((division) => division.id === id)!,
  );

const amounts = (text: string, id: string): Readonly<Record<string, number>> =>
  Object.fromEntries(sharesBy(analysisOf(text), id).map(({ name, monthly }) => [name, monthly.likely]));

const billed = (text: string, id: string): number => {
  const { components, flows } = analysisOf(text).figures.cost;
  return (components.get(id) ?? flows.get(id))!.monthly.likely;
};

function expectSum(parts: readonly Figure[], whole: Figure, what: string): void {
  for (const end of ['low', 'likely', 'high'] as const) {
    const sum = parts.reduce((total, part) => total + part[end], 0);
    expect(Math.abs(sum - whole[end]), `${what}, ${end}`).toBeLessThanOrEqual(1e-9 * Math.max(1, whole[end]));
  }
}

function expectWhole(analysis: Analysis): void {
  const { cost } = analysis.figures;
  for (const division of divisionsOf(analysis.load)) {
    const shares = sharesOf(cost, division);
    expectSum(
      shares.map(({ monthly }) => monthly),
      cost.monthly,
      `by ${division.title}`,
    );
    expect(shares.some(({ atLeast }) => atLeast)).toBe(cost.atLeast);
    for (const { name, monthly, fixed, usage, bills } of shares) {
      expectSum([fixed, usage], monthly, `fixed and usage of ${name}`);
      expectSum(
        bills.map((each) => each.monthly),
        monthly,
        `bills of ${name}`,
      );
      expectReasons(monthly);
    }
  }
}

const KINDS = ['kinesis-stream', 's3-bucket', 'lambda-function', 'sqs-queue', 'rds-database', 'dynamodb-table'];
const maybe = (key: string, ...values: readonly string[]) =>
  fc.constantFrom('', ...values.map((value) => `, ${key}: ${value}`));

const component = fc
  .tuple(
    fc.constantFrom(...KINDS),
    maybe('owner', 'web', 'data'),
    maybe('account', 'prod', 'audit'),
    maybe('tags', '{ cost-centre: "1" }', '{ cost-centre: "2", stage: x }'),
    maybe('region', 'us-west-2'),
  )
  .map(([kind, ...settings]) => `{ kind: ${kind}${settings.join('')} }`);

const flow = fc.record({
  from: fc.nat(),
  to: fc.nat(),
  settings: fc
    .tuple(maybe('carries', 'click', 'order'), maybe('rate', '3/s', '100 .. 300/s'), maybe('keeps', '40 %'))
    .map((settings) => settings.join('').slice(2)),
});

/** Designs of some components in a row, each with flows to later ones. */
const design = fc
  .record({ components: fc.array(component, { minLength: 1, maxLength: 6 }), flows: fc.array(flow, { maxLength: 8 }) })
  .map(({ components, flows }) => {
    const names = ['app', ...components.map((_, at) => `c${at}`)];
    const pairs = new Map(
      flows.map(({ from, to, settings }) => {
        const start = from % (names.length - 1);
        const end = start + 1 + (to % (names.length - start - 1));
        return [`${names[start]} -> ${names[end]}`, settings] as const;
      }),
    );
    return [
      'accounts: { prod: { id: "111111111111" }, audit: { id: "222222222222" } }',
      'data: { click: { size: 1 KiB, stored-in: c0, stored: 30 GiB }, order: { size: 4 KiB } }',
      'components:',
      '  app: { kind: application }',
      ...components.map((text, at) => `  c${at}: ${text}`),
      'flows:',
      ...[...pairs].map(([pair, settings]) => `  - ${pair}${settings === '' ? '' : `: { ${settings} }`}`),
      '',
    ].join('\n');
  });

describe('shares of the total', () => {
  it.each([...examples])('add up to it, in every division of %s', (_, text) => {
    expectWhole(analysisOf(text));
  });

  it('add up to it, in every division of any design', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(design, (text) => expectWhole(analysisOf(text))),
      { numRuns: 60 },
    );
  });
});

const TEAMS = `components:
  app:    { kind: application }
  clicks: { kind: kinesis-stream, shards: 4, owner: web, account: prod, tags: { cost-centre: "4711" } }
  copy:   { kind: s3-bucket, region: us-west-2, owner: data }
  loose:  { kind: sqs-queue }
accounts: { prod: { id: "111111111111" } }
flows:
  - app -> clicks: { size: 1 KiB, rate: 1000/s }
  - clicks -> copy
  - app -> loose: { size: 1 KiB, rate: 1/s }
`;

describe('by team', () => {
  it('a component goes to its owner, transfer to the owner of its source', () => {
    const shares = amounts(TEAMS, 'team');
    expect(Object.keys(shares)).toEqual(['data', 'web', 'no owner said']);
    expect(billed(TEAMS, 'clicks -> copy')).toBeGreaterThan(0);
    expect(shares['web']).toBeCloseTo(billed(TEAMS, 'clicks') + billed(TEAMS, 'clicks -> copy'), 9);
    expect(shares['data']).toBeCloseTo(billed(TEAMS, 'copy'), 9);
    expect(shares['no owner said']).toBeCloseTo(billed(TEAMS, 'loose'), 9);
  });

  it('transfer goes to the owner of its target where its source has none', () => {
    const text = `components: { app: { kind: application }, api: { kind: api-gateway, owner: web } }
flows: [ { app -> api: { rate: 100/s, returns: 20 KiB, size: 1 KiB } } ]
`;
    expect(billed(text, 'app -> api')).toBeGreaterThan(0);
    expect(Object.keys(amounts(text, 'team'))).toEqual(['web']);
  });

  it('a network is shared', () => {
    const text = `components: { db: { kind: rds-database, network: standard, owner: web } }
network: { standard: standard }
`;
    expect(amounts(text, 'team')).toMatchObject({ 'shared network': billed(text, 'network.standard') });
  });
});

describe('by account and by tag', () => {
  it('a component goes to the account it belongs to, and to the value of its tag', () => {
    const web = billed(TEAMS, 'clicks') + billed(TEAMS, 'clicks -> copy');
    expect(amounts(TEAMS, 'account')['prod']).toBeCloseTo(web, 9);
    expect(amounts(TEAMS, 'tag:cost-centre')['4711']).toBeCloseTo(web, 9);
  });
});

const DATASETS = `components:
  app:  { kind: application }
  pipe: { kind: kinesis-stream, shards: 4 }
  lake: { kind: s3-bucket }
data:
  click: { size: 1 KiB, stored-in: lake, stored: 100 GiB }
  order: { size: 3 KiB, stored-in: lake, stored: 300 GiB }
flows:
  - app -> pipe: { id: clicks, carries: click, rate: 100/s }
  - app -> pipe: { id: orders, carries: order, rate: 300/s }
`;

describe('by dataset', () => {
  it('a component is split by the bytes that flow into it, storage by the bytes held', () => {
    // 100 × 1 KiB beside 300 × 3 KiB are 1 in 10; 100 GiB beside 300 GiB are 1 in 4.
    const shares = amounts(DATASETS, 'dataset');
    expect(Object.keys(shares)).toEqual(['order', 'click']);
    expect(shares['click']).toBeCloseTo(0.1 * billed(DATASETS, 'pipe') + 0.25 * billed(DATASETS, 'lake'), 9);
  });

  it('what carries no dataset has none', () => {
    const { 'no dataset said': none } = amounts(DATASETS.replace('carries: click, ', 'size: 1 KiB, '), 'dataset');
    expect(none).toBeCloseTo(0.1 * billed(DATASETS, 'pipe'), 9);
  });

  it('where the bytes of one are not known, the rest is no measure either', () => {
    const text = DATASETS.replace(', rate: 300/s', '');
    const [mixed] = sharesBy(analysisOf(text), 'dataset').filter(({ said }) => !said);
    expect(mixed).toMatchObject({ name: 'cannot be told apart', atLeast: true });
    expect(mixed!.monthly.likely).toBeCloseTo(billed(text, 'pipe'), 9);
  });
});

describe('in another currency', () => {
  it('shares are in it, as the total is', () => {
    const analysis = analysisOf(`pricing: { currency: EUR at 0.5 }\n${TEAMS}`);
    expectWhole(analysis);
    for (const { monthly, fixed, usage } of sharesBy(analysis, 'team'))
      expect([monthly.unit, fixed.unit, usage.unit]).toEqual(['EUR/month', 'EUR/month', 'EUR/month']);
  });
});
