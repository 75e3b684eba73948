import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../../src/core/language/document';
import { readDesign } from '../../../../src/core/language/read-design';
import { kinds } from './kinds';
import { sample, sampleNames } from './samples';

const read = (name: string) => readDesign(readDocument(sample(name)), kinds);

describe('the designs of the contract and of its users', () => {
  it.each(sampleNames)('%s has no mistake of the language', (name) => {
    expect(read(name).findings).toEqual([]);
  });

  it('reads every component, flow and section of the whole design', () => {
    const { design } = read('clickstream');
    expect([...design.components.keys()]).toEqual([
      'shop',
      'clicks',
      'enrich',
      'delivery',
      'rejects',
      'lake',
      'explore',
      'nightly',
      'warehouse',
      'dashboard',
    ]);
    expect([...design.flows.keys()]).toEqual([
      'shop -> clicks',
      'clicks -> delivery',
      'delivery -> lake',
      'lake -> explore',
      'explore -> dashboard',
      'lake -> nightly',
      'nightly -> warehouse',
    ]);
    expect([...design.requirements.keys()]).toEqual([
      'fresh-dashboards',
      'survive-region-loss',
      'storefront-up',
      'budget',
    ]);
    expect(design.region).toBe('us-east-1');
    expect(design.sections.notes).toHaveLength(2);
    expect(design.sections.ignore?.[0]?.until).toBe('2027-03-31');
  });

  it('reads quantities in base units', () => {
    const { design } = read('clickstream');
    const clicks = design.components.get('clicks')!.settings;
    expect(clicks['shards']).toMatchObject({ likely: 16, dimension: 'count' });
    expect(clicks['retention']).toMatchObject({ likely: 86_400, dimension: 'duration' });
    const flow = design.flows.get('shop -> clicks')!.settings;
    expect(flow.rate?.likely).toBe(2000);
    expect(flow['peak-for']?.likely).toBe(7200);
    expect(design.data.get('click')?.size?.likely).toBe(3 * 1024);
    expect(design.data.get('click-history')?.['partition-by']).toEqual(['day(at)']);
    expect(design.sections.recovery?.get('region-loss')?.decide).toMatchObject({ low: 900, high: 3600 });
    expect(design.requirements.get('storefront-up')?.availability?.likely).toBeCloseTo(0.999, 12);
  });

  it('reads networks with their routes and rules', () => {
    const main = read('clickstream').design.networks.get('main')!;
    expect(main.standard).toBe(false);
    expect(main.settings.subnets?.get('app-a')?.routes?.get('0.0.0.0/0')).toBe('nat-a');
    expect(main.settings['security-groups']?.get('warehouse-access')?.inbound?.[0]).toEqual({
      protocol: 'tcp',
      ports: { from: 5439, to: 5439 },
      direction: 'from',
      peer: 'etl',
      text: 'tcp 5439 from etl',
    });
    expect(main.settings.endpoints).toEqual(['s3', 'glue']);
  });

  it('keeps what YAML would make numbers and dates of as the texts they are', () => {
    const accounts = read('multi-account-lake').design.sections.accounts!;
    expect(accounts.get('sales')?.id).toBe('111122223333');
  });

  it('converts foreign money by the rate of the design', () => {
    const platform = read('multi-account-lake').design.sections.teams!.get('platform')!;
    expect(platform['cost-per-person']!.likely * 730 * 3600).toBeCloseTo(12_000 / 0.92, 6);
    expect(platform['cost-per-person']!.currency).toBeUndefined();
  });

  it('gives two flows of one pair the ids they ask for', () => {
    const { flows } = read('cdc-iceberg').design;
    expect([...flows.keys()].slice(0, 2)).toEqual(['snapshot', 'changes']);
    expect(flows.get('snapshot')).toMatchObject({ from: 'oracle', to: 'capture', path: 'flows.snapshot' });
    expect(flows.get('snapshot')?.settings['initial-load']?.likely).toBe(2 * 2 ** 40);
  });

  it('puts the standard layout in place of its word', () => {
    const main = read('cdc-iceberg').design.networks.get('main')!;
    expect(main.standard).toBe(true);
    expect([...main.settings.subnets!.keys()]).toContain('private-c');
  });

  it('takes a kind of the design for a kind', () => {
    const { design } = read('bought-and-built');
    expect(design.components.get('snow')?.kind).toBe('snowflake');
    expect(design.kinds.get('snowflake')?.cost?.get('credits')?.hours?.likely).toBe(0.25);
  });
});
