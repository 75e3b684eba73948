import { describe, expect, it } from 'vitest';
import { builtInKinds } from '../../../../src/core/catalog/catalog';
import { readDocument } from '../../../../src/core/language/document';
import { readDesign } from '../../../../src/core/language/read-design';
import type { Estimate } from '../../../../src/core/quantity/figure';
import { loadOf } from '../../../../src/core/workload/load-of';

const load = (text: string) => loadOf(readDesign(readDocument(text), builtInKinds).design, builtInKinds);
const likely = (estimate: Estimate): number => ('unknown' in estimate ? NaN : estimate.likely);

const DESIGN = `
components:
  shop: { kind: application }
  lake: { kind: s3-bucket }
  explore: { kind: athena-workgroup }
  charts: { kind: quicksight }
  table: { kind: dynamodb-table }
  reader: { kind: application }
  archive: { kind: s3-bucket }
flows:
  - shop -> lake: { size: 1 KiB, rate: 1000/s }
  - lake -> explore: { rate: 600/h, returns: 2 GiB }
  - explore -> charts
  - shop -> table: { size: 1 KiB, rate: 10/s }
  - table -> reader: { mode: request, returns: 4 KiB }
  - shop -> explore: { mode: query, rate: 1/h, returns: 1 GiB }
`;

describe('those who ask', () => {
  const { flows, members } = load(DESIGN);

  it('open the connection to what they ask, and a query is the natural mode of a query engine', () => {
    expect(flows.get('lake -> explore')!.mode).toBe('query');
    expect(flows.get('lake -> explore')!.caller).toBe('explore');
    expect(flows.get('explore -> charts')!.caller).toBe('charts');
  });

  it('get answers, not what the query read', () => {
    const answers = flows.get('explore -> charts')!;
    expect(likely(answers.records.mean)).toBeCloseTo(600 / 3600 + 1 / 3600);
    expect(likely(answers.recordSize)).toBeLessThan(2 ** 20);
    expect(likely(flows.get('lake -> explore')!.recordSize)).toBe(2 * 2 ** 30);
  });

  it('ask as often as they say, which does not follow from what is written', () => {
    const { mean } = flows.get('table -> reader')!.records;
    expect(mean).toMatchObject({ missing: ['flows.table -> reader.rate'] });
  });

  it('leave nothing behind where they ask', () => {
    expect(likely(members.get('explore')!.load.stored)).toBe(0);
    expect(likely(members.get('table')!.load.stored)).toBe(12 * 10 * 1024 * 730 * 3600);
  });
});

describe('what a store holds', () => {
  it('is not known where nothing flows in and nobody says it: that is not nothing', () => {
    const { stored } = load(DESIGN).members.get('archive')!.load;
    expect(stored).toMatchObject({ missing: ['components.archive.stored'] });
  });
});

describe('a store that nothing flows into', () => {
  const read = load(`
components: { orders: { kind: rds-database }, lake: { kind: s3-bucket }, reader: { kind: application } }
flows:
  - orders -> lake: { mode: cdc, size: 1 KiB, rate: 10/s }
  - orders -> reader: { mode: request, rate: 5/s, returns: 1 MiB }
`);

  it('is assumed to hold a month of what is read out of it in bulk, in doubt from a day to a year', () => {
    const { stored } = read.members.get('orders')!.load;
    const month = 10 * 1024 * 730 * 3600;
    expect(stored).toMatchObject({ likely: month, low: 10 * 1024 * 86_400, high: 12 * month });
    const ages = 'derivation' in stored ? Object.values(stored.derivation.inputs) : [];
    expect(ages).toContainEqual(
      expect.objectContaining({ from: 'default', status: 'assumed', at: 'components.orders.stored' }),
    );
  });
});

describe('a component of a kind that is not known', () => {
  it('says nothing of how much it holds, whatever is written there', () => {
    const { flows } = load(`
components: { app: { kind: application }, hole: { kind: kinesis-strem, retention: 24 h, stored: 1 TiB } }
flows: [ { app -> hole: { size: 1 KiB, rate: 1/s } }, hole -> app ]
`);
    expect(flows.size).toBe(2);
  });
});
