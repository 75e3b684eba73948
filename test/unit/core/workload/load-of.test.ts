import { describe, expect, it } from 'vitest';
import { kindsFor, builtInKinds } from '../../../../src/core/catalog/catalog';
import { readDesign } from '../../../../src/core/language/read-design';
import { readDocument } from '../../../../src/core/language/document';
import { fact } from '../../../../src/core/quantity/compute';
import type { Estimate } from '../../../../src/core/quantity/figure';
import type { Conditions } from '../../../../src/core/workload/conditions';
import { loadOf } from '../../../../src/core/workload/load-of';

const load = (text: string, conditions: Conditions = {}) => {
  const { design } = readDesign(readDocument(text), builtInKinds);
  return loadOf(design, kindsFor(design.kinds), conditions);
};

const likely = (estimate: Estimate | undefined): number => {
  if (!estimate || 'unknown' in estimate) throw new Error(`unknown: ${estimate?.unknown}`);
  return estimate.likely;
};

const STREAM = `
data:
  click: { size: 3 KiB }
  history: { from: click, format: parquet, compression: 0.25, retention: 6 months }
components:
  shop: { kind: application }
  clicks: { kind: kinesis-stream }
  enrich: { kind: lambda-function }
  lake: { kind: s3-bucket }
flows:
  - shop -> clicks: { carries: click, rate: 2000/s, peak: 5000/s }
  - clicks -> enrich: { batch: 500 }
  - enrich -> lake: { carries: history, keeps: 40 %, fan-out: x2 }
`;

describe('the load of a design', () => {
  it('carries mean and peak side by side along the flows', () => {
    const { flows } = load(STREAM);
    const flow = flows.get('enrich -> lake')!;
    expect(likely(flow.records.mean)).toBeCloseTo(2000 * 0.4 * 2);
    expect(likely(flow.records.peak)).toBeCloseTo(5000 * 0.4 * 2);
  });

  it('takes the size of a record from the dataset, through the dataset it is made from', () => {
    const { flows } = load(STREAM);
    expect(likely(flows.get('shop -> clicks')!.bytes.mean)).toBeCloseTo(2000 * 3072);
    // 3 KiB of records make 0.75 KiB of Parquet.
    expect(likely(flows.get('enrich -> lake')!.bytes.mean)).toBeCloseTo(1600 * 768);
  });

  it('keeps what flows in for as long as the dataset is retained', () => {
    const after = (conditions: Conditions) => load(STREAM, conditions).members.get('lake')!.load.stored;
    const month = 730 * 3600;
    expect(likely(after({ month: 1 }))).toBeCloseTo(1600 * 768 * month);
    expect(likely(after({}))).toBeCloseTo(1600 * 768 * 6 * month, -3);
    const on = fact(0.25, '1', 'made for a test');
    expect(likely(after({ month: 1, on }))).toBeCloseTo((1600 * 768 * month) / 4);
  });

  it('multiplies every rate by the factor asked for', () => {
    const [once, twice] = [load(STREAM), load(STREAM, { factor: 2 })];
    for (const [id, flow] of once.flows) {
      expect(likely(twice.flows.get(id)!.bytes.peak)).toBeCloseTo(2 * likely(flow.bytes.peak));
    }
  });

  it('says which flow lacks a rate, and does not take it for zero', () => {
    const { members } = load(STREAM.replace('rate: 2000/s, peak: 5000/s', 'mode: stream'));
    expect(members.get('lake')!.load.in.records.mean).toMatchObject({ missing: ['flows.shop -> clicks.rate'] });
  });

  it('does not count twice what is written back where it came from', () => {
    const { members } = load(`
data: { row: { size: 1 KiB } }
components: { shop: { kind: application }, lake: { kind: s3-bucket }, compact: { kind: glue-job } }
flows:
  - shop -> lake: { carries: row, rate: 10/s, mode: batch }
  - lake -> compact -> lake
`);
    expect(likely(members.get('lake')!.load.in.records.mean)).toBe(10);
    expect(likely(members.get('compact')!.load.in.records.mean)).toBe(10);
  });

  it('reads a store in full on each run where nothing flows into it', () => {
    const { flows } = load(`
data: { row: { size: 1 KiB } }
components: { old: { kind: s3-bucket, stored: 1 GiB }, job: { kind: glue-job, schedule: rate(1 day) } }
flows:
  - old -> job: { carries: row }
`);
    expect(likely(flows.get('old -> job')!.bytes.mean)).toBeCloseTo(2 ** 30 / 86400);
  });

  it('brings the answer of a request along the arrow where the arrow points at the caller', () => {
    const { flows } = load(`
components: { lake: { kind: s3-bucket }, app: { kind: application }, site: { kind: lambda-function } }
flows:
  - lake -> app: { mode: request, rate: 2/s, returns: 1 MiB }
  - app -> site: { mode: request, rate: 3/s, size: 1 KiB, returns: 2 KiB }
`);
    expect(flows.get('lake -> app')).toMatchObject({ caller: 'app' });
    expect(likely(flows.get('lake -> app')!.bytes.mean)).toBe(2 * 2 ** 20);
    expect(flows.get('app -> site')).toMatchObject({ caller: 'app' });
    expect(likely(flows.get('app -> site')!.returned.mean)).toBe(6 * 2 ** 10);
  });

  it('makes flows of the settings that imply one', () => {
    const { flows, members } = load(`
components: { shop: { kind: application }, work: { kind: lambda-function, on-failure: rejects }, rejects: { kind: s3-bucket } }
flows:
  - shop -> work: { rate: 100/s, size: 1 KiB, mode: stream }
`);
    const failures = flows.get('components.work.on-failure')!;
    expect(failures).toMatchObject({ implied: 'failure' });
    expect(likely(failures.records.mean)).toBeCloseTo(0.1);
    expect(members.get('rejects')!.load.in.records.mean).toMatchObject({ low: 0, high: 1 });
  });
});
