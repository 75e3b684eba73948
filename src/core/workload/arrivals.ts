import type { FlowLoad, Level, Traffic } from '../catalog/load';
import { compute, sum } from '../quantity/compute';
import { isKnown, unknown } from '../quantity/figure';
import type { Estimate, Path } from '../quantity/figure';

/** What reaches or leaves a component over several flows. Nothing at all is unknown, not zero: a rate is missing. */
export function total(
  id: string,
  way: 'into' | 'out of',
  flows: readonly FlowLoad[],
  missing: readonly Path[],
): Traffic {
  if (flows.length === 0) {
    const nothing = unknown(`nothing flows ${way} ${id}`, missing);
    return { records: { mean: nothing, peak: nothing }, bytes: { mean: nothing, peak: nothing }, recordSize: nothing };
  }
  const add = (what: string, unit: string, pick: (flow: FlowLoad) => Estimate): Estimate =>
    sum(`${what} ${way} ${id}`, unit, flows.map(pick), '');
  const records: Level = {
    mean: add('records', '1/s', (flow) => flow.records.mean),
    peak: add('records at the peak', '1/s', (flow) => flow.records.peak),
  };
  const bytes: Level = {
    mean: add('bytes', 'B/s', (flow) => flow.bytes.mean),
    peak: add('bytes at the peak', 'B/s', (flow) => flow.bytes.peak),
  };
  return { records, bytes, recordSize: recordSize(id, way, flows, records, bytes) };
}

function recordSize(id: string, way: string, flows: readonly FlowLoad[], records: Level, bytes: Level): Estimate {
  const [only] = flows;
  if (only && flows.length === 1) return only.recordSize;
  if (isKnown(records.mean) && records.mean.likely === 0) return only!.recordSize;
  return compute({
    says: `mean size of the records ${way} ${id}`,
    formula: 'bytes / records',
    unit: 'B',
    inputs: { bytes: bytes.mean, records: records.mean },
  });
}
