import { describe, expect, it } from 'vitest';
import { analyze } from '../../../../src/core/analyze';
import type { Variants } from '../../../../src/core/variants/variants-of';

const MAIN = 'x.datawright.yaml';

function analysisOf(text: string) {
  const files = new Map([[MAIN, text]]);
  return analyze({ main: MAIN, files, settings: { severity: {} }, today: '2026-11-28' });
}

const DESIGN = `
components:
  app: { kind: application }
  clicks: { kind: kinesis-stream, shards: 2 }
  lake: { kind: s3-bucket }
  nightly: { kind: glue-job, workers: 10 x G.1X, duration: 1 h, schedule: cron(0 2 * * ? *) }
  web: { kind: ec2-instance, type: m5.large, count: 2, volume: 100 GiB }
flows:
  - app -> clicks: { size: 1 KiB, rate: 100/s }
  - clicks -> lake
  - app -> web: { mode: request, size: 1 KiB, rate: 1/s }
  - lake -> nightly
`;

const bill = (costs: ReturnType<Variants['environments']>, id: string, component: string): number =>
  costs.get(id)!.components.get(component)!.monthly.likely;

describe('environments', () => {
  const { figures, variants } = analysisOf(`${DESIGN}
environments:
  office: { on-for: 50 h/week }
  small: { load: x0.1, set: { components.clicks.shards: 1, components.nightly: none } }
`);
  const costs = variants.environments();
  const written = figures.cost.components;

  it('are due by the hour only while they run', () => {
    const share = 50 / 168;
    expect(bill(costs, 'office', 'clicks')).toBeCloseTo(written.get('clicks')!.monthly.likely * share, 6);
    const machines = costs
      .get('office')!
      .components.get('web')!
      .lines.find(({ sku }) => sku === 'ec2.m5.large.linux-hour')!;
    expect(machines.monthly.likely).toBeCloseTo(2 * 0.096 * 730 * share, 6);
  });

  it('have their own load and settings', () => {
    // One shard, and a tenth of the PUT payload units.
    expect(bill(costs, 'small', 'clicks')).toBeCloseTo(730 * 0.015 + ((10 * 3600 * 730) / 1e6) * 0.014, 6);
    expect(costs.get('small')!.components.has('nightly')).toBe(false);
  });

  it('are beside the design, which is costed as it is written', () => {
    expect(figures.cost.monthly.likely).toBeCloseTo(analysisOf(DESIGN).figures.cost.monthly.likely, 9);
  });
});

describe('alternatives', () => {
  const { variants, figures } = analysisOf(`${DESIGN}
teams:
  platform: { people: 2, cost-per-person: 10000 USD/month, share: 50 % }
alternatives:
  no-stream: { set: { components.clicks: none } }
  on-demand: { set: { components.clicks: { kind: kinesis-stream, mode: on-demand }, teams.platform.people: 1 } }
`);

  it('take a component away with its flows, and leave the rest', () => {
    const { components, flows } = variants.alternatives().get('no-stream')!;
    expect([...components.keys()].sort()).toEqual(['app', 'lake', 'network.main', 'nightly', 'web']);
    expect([...flows.keys()].filter((id) => id.includes('clicks'))).toEqual([]);
    expect(components.get('web')!.monthly.likely).toBe(figures.cost.components.get('web')!.monthly.likely);
  });

  it('put values in the place of others, one or whole', () => {
    const lines = variants.alternatives().get('on-demand')!.components.get('clicks')!.lines;
    expect(lines.map(({ item }) => item)).toContain('stream-hours');
  });

  it('are owned for three years, with the people they take', () => {
    const owned = variants.ownership();
    expect([...owned.keys()]).toEqual(['', 'no-stream', 'on-demand']);
    expect(owned.get('')!.people).toMatchObject({ likely: 36 * 10_000 });
    expect(owned.get('on-demand')!.people).toMatchObject({ likely: 36 * 5000 });
    const { bills, people, total } = owned.get('')!;
    expect(total).toMatchObject({ likely: bills.likely + ('likely' in people ? people.likely : NaN) });
  });
});

describe('three years of a growing store', () => {
  it('cost what their months come to', () => {
    const { variants, figures } = analysisOf(`
components: { app: { kind: application }, lake: { kind: s3-bucket } }
flows: [ { app -> lake: { mode: file, size: 1 GiB, rate: 1/h } } ]
`);
    // 730 GB more each month at 0.023 USD: half of 36 x 36 months of it, and 730 requests a month.
    const storage = ((730 * 36 * 36) / 2) * 0.023;
    const requests = (36 * 730 * 0.005) / 1000;
    expect(variants.ownership().get('')!.bills.likely).toBeCloseTo(storage + requests, 4);
    expect(variants.firstMonth().monthly.likely).toBeCloseTo(figures.cost.monthly.likely / 12, 2);
  });
});
