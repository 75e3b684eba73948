import type { DataSettings, Design, Flow, FlowSettings } from '../design/design';
import { compute } from '../quantity/compute';
import { unknown } from '../quantity/figure';
import type { Estimate, Input, Path } from '../quantity/figure';
import { between } from '../quantity/range';
import { defaulted, written } from './inputs';

/** Bytes out per byte of records in, where neither flow nor dataset says it; assumed, from common experience. */
const COLUMNAR: Input = {
  ...between(0.15, 0.5, 0.3),
  unit: '1',
  from: 'default',
  status: 'assumed',
  source: 'assumed share of a columnar format (Parquet, ORC) in the bytes of its records; it varies with the data',
};
const AS_IS = defaulted(1, '1', 'bytes are passed on as they are');

/** Size in bytes of one record of a dataset: its own, else that of the dataset it is made from. */
export function datasetRecordSize(design: Design, id: string, seen: readonly string[] = []): Estimate | undefined {
  const dataset = design.data.get(id);
  if (!dataset || seen.includes(id)) return undefined;
  const path = `data.${id}`;
  const own = dataset.size && written(dataset.size, `${path}.size`);
  const origin = typeof dataset.from === 'string' ? datasetRecordSize(design, dataset.from, [...seen, id]) : undefined;
  const size = own ?? origin;
  if (!size) return undefined;
  return compute({
    says: `size of one record of ${id}`,
    formula: 'size * share',
    unit: 'B',
    inputs: { size, share: storedShare(dataset, path) },
  });
}

const storedShare = (settings: Pick<DataSettings | FlowSettings, 'compression' | 'format'>, path: Path): Input => {
  if (settings.compression) return written(settings.compression, `${path}.compression`);
  return settings.format === 'parquet' || settings.format === 'orc' ? COLUMNAR : AS_IS;
};

/** Size in bytes of what one record is on a flow. `arriving` is the size of the records that reach its start. */
export function flowRecordSize(design: Design, flow: Flow, carried: string | undefined, arriving: Estimate): Estimate {
  const { settings, path } = flow;
  const named = settings.carries === undefined ? undefined : datasetRecordSize(design, settings.carries);
  const base = named ?? (settings.size && written(settings.size, `${path}.size`)) ?? arriving;
  if ('unknown' in base) {
    const dataset = settings.carries ?? carried;
    const missing = dataset ? `data.${dataset}.size` : `${path}.size`;
    return unknown(`the size of a record on ${flow.id} is not said`, [missing]);
  }
  return compute({
    says: `size of one record on ${flow.id}`,
    formula: 'size * share',
    unit: 'B',
    inputs: { size: base, share: named && !settings.compression ? AS_IS : storedShare(settings, path) },
  });
}
