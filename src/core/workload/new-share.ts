import type { Design, Flow } from '../design/design';
import type { Input } from '../quantity/figure';
import { between } from '../quantity/range';
import { written } from './inputs';

/**
 * Share of the records of a flow that are new where they go (0 to 1): of merged and overwritten data, the inserts among
 * the changes of its dataset, in doubt where nobody says them. Undefined where all are, as those that are appended.
 */
export function newShareOf(
  { settings: { writes } }: Flow,
  dataset: string | undefined,
  design: Design,
): Input | undefined {
  if (writes !== 'merge' && writes !== 'overwrite') return undefined;
  const inserts = dataset === undefined ? undefined : design.data.get(dataset)?.changes?.insert;
  if (inserts) return written(inserts, `data.${dataset}.changes.insert`);
  return {
    ...between(0, 1, 0.5),
    unit: '1',
    from: 'default',
    status: 'assumed',
    source: `assumed share of new records among those that ${writes === 'merge' ? 'are merged' : 'overwrite'}`,
  };
}
