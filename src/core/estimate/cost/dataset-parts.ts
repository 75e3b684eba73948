import type { FlowLoad } from '../../catalog/load';
import type { Member } from '../../catalog/member';
import { compute } from '../../quantity/compute';
import { isKnown } from '../../quantity/figure';
import type { Estimate, Figure, Input } from '../../quantity/figure';
import { exactly } from '../../quantity/range';
import type { Load } from '../../workload/load';
import type { Bill, PricedLine } from './cost';
import { paysForVolume } from './pays-for-volume';
import type { Part } from './shares';

/** Bytes, at rest or a second, of one dataset; of none where that is not said. */
interface Weight {
  readonly dataset?: string;
  readonly bytes: Estimate;
}

const NONE: Part = { name: 'no dataset said', said: false };
const MIXED: Part = { name: 'cannot be told apart', said: false };

/**
 * The datasets that a line is for, by their likely bytes. Transfer is for the dataset that its flow carries. A component
 * is split by what it holds where a line pays for volume, else by what flows into it, else by what it holds, else by
 * what flows out of it. Where several share it and the bytes of one are not known, they cannot be told apart.
 */
export function datasetParts(load: Load, bill: Bill, line?: PricedLine): readonly Part[] {
  const flow = bill.kind === undefined ? load.flows.get(bill.id) : undefined;
  if (flow) return [partOf(flow.dataset)];
  const member = load.members.get(bill.id);
  return member ? inProportion(bill.id, weightsOf(member, line)) : [NONE];
}

function weightsOf({ load: { holds, inflows, outflows } }: Member, line: PricedLine | undefined): readonly Weight[] {
  const carried = inflows.filter(isData);
  if (line && paysForVolume(line) && holds.length > 0) return holds;
  if (carried.length > 0) return carried.map(weightOf);
  return holds.length > 0 ? holds : outflows.filter(isData).map(weightOf);
}

const isData = ({ mode }: FlowLoad): boolean => mode !== 'trigger';

const weightOf = ({ dataset, bytes }: FlowLoad): Weight => ({
  ...(dataset !== undefined && { dataset }),
  bytes: bytes.mean,
});

const partOf = (dataset: string | undefined): Part => (dataset === undefined ? NONE : { name: dataset, said: true });

function inProportion(of: string, weights: readonly Weight[]): readonly Part[] {
  const names = [...new Set(weights.map(({ dataset }) => dataset))];
  if (names.length < 2) return [partOf(names[0])];
  const bytes = weights.map((weight) => (isKnown(weight.bytes) ? weight.bytes.likely : NaN));
  const all = bytes.reduce((sum, each) => sum + each, 0);
  if (!(all > 0)) return [MIXED];
  return names
    .map((dataset) => {
      const own = bytes.filter((_, index) => weights[index]!.dataset === dataset).reduce((sum, each) => sum + each, 0);
      return { ...partOf(dataset), own };
    })
    .filter(({ own }) => own > 0)
    .map(({ own, ...part }) => ({ ...part, share: shareOf(of, part.name, own, all) }));
}

/** Exact, though the bytes may be in doubt: it is how a bill is split, not an estimate of it. */
const shareOf = (of: string, name: string, own: number, all: number): Figure =>
  compute({
    says: `share of ${name} in the bytes of ${of}`,
    formula: 'own / all',
    unit: '1',
    inputs: { own: bytesOf(own, `likely bytes of ${name}`), all: bytesOf(all, `likely bytes of ${of}`) },
  }) as Figure;

const bytesOf = (value: number, source: string): Input => ({
  ...exactly(value),
  unit: 'B',
  from: 'fact',
  status: 'derived',
  source,
});
