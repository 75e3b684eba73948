import type { Range } from '../../quantity/range';
import type { Load } from '../../workload/load';
import { networkOf } from '../../network/network-of';
import { loadOf } from '../../workload/load-of';
import type { Cost, PricedLine } from './cost';
import { costOf } from './cost-of';
import { billedSizes, loadMarks } from './load-marks';
import type { LoadMark, SizedRange } from './load-marks';

/** What a design costs by the month at a multiple of its load, in `unit` of the curve. */
export interface LoadPoint {
  /** Of every rate that the design gives; 1 as written. */
  readonly factor: number;
  readonly monthly: Range;
  /** Parts of the likely amount: due without load, and by use. They add up to it. */
  readonly fixed: number;
  readonly usage: number;
}

/** The cost of a design against its load, from a tenth of it to a hundred times as much. */
export interface LoadCurve {
  readonly unit: string;
  /** In order of the factor; one of them is the design as written. */
  readonly points: readonly LoadPoint[];
  /** Where something comes in or carries no more, in order of the factor: the first limits, and the nearest steps. */
  readonly marks: readonly PricedMark[];
  /** Limits that are reached but have no mark. */
  readonly moreLimits: number;
  /** What is sized by the load and billed, and how many of its pieces come in without a mark. */
  readonly sized: readonly (SizedRange & { readonly unmarked: number })[];
}

/** With what the design costs there. */
export type PricedMark = LoadMark & Pick<LoadPoint, 'monthly'>;

/** Ten to each power of ten, from 0.1 to 100. */
export const LOAD_FACTORS: readonly number[] = Array.from({ length: 31 }, (_, index) => 10 ** ((index - 10) / 10));

/** As many marks as can be told apart in a picture. */
const MOST_MARKS = 12;

/**
 * Computes the curve of a load's design in small pieces: it stops after each load that it has looked at, so that
 * whoever runs it can do other work in between, or leave it. Amounts are plain numbers; reasons are those of `costOf`
 * at the same factor.
 */
export function* loadCurve(written: Load): Generator<undefined, LoadCurve> {
  const { design, kinds, prices } = written;
  // How flows get where they go does not hang on how much they carry.
  const network = networkOf(written);
  const at = (factor: number) => loadOf(design, kinds, { factor, prices });
  const points: LoadPoint[] = [];
  let last: Cost | undefined;
  let billed: readonly SizedRange[] = [];
  for (const factor of LOAD_FACTORS) {
    const load = at(factor);
    last = costOf(load, network);
    points.push(pointOf(factor, last));
    // What is not billed at the greatest load is not what makes the curve rise.
    if (factor === LOAD_FACTORS.at(-1)) billed = billedSizes(at(LOAD_FACTORS[0]!), load, last);
    yield;
  }
  const found = yield* loadMarks(at, billed, LOAD_FACTORS);
  const marks: PricedMark[] = [];
  for (const mark of found.slice(0, MOST_MARKS)) {
    const { monthly } = pointOf(mark.factor, costOf(at(mark.factor), network));
    marks.push({ ...mark, monthly });
    yield;
  }
  return {
    unit: last!.monthly.unit,
    points,
    marks: marks.sort((a, b) => a.factor - b.factor),
    moreLimits: limitsIn(found) - limitsIn(marks),
    sized: billed.map((range) => ({ ...range, unmarked: range.most - range.least - markedOf(range, marks) })),
  };
}

const limitsIn = (marks: readonly LoadMark[]): number => marks.filter(({ sort }) => sort === 'limit').length;

/** Pieces of a setting that come in at marks. */
const markedOf = ({ component, setting }: SizedRange, marks: readonly LoadMark[]): number =>
  marks.reduce(
    (sum, mark) =>
      mark.sort === 'next' && mark.component === component && mark.setting === setting
        ? sum + mark.to - mark.from
        : sum,
    0,
  );

function pointOf(factor: number, { monthly, components, flows }: Cost): LoadPoint {
  const lines = [...components.values(), ...flows.values()].flatMap((bill) => bill.lines);
  const { low, likely, high } = monthly;
  return { factor, monthly: { low, likely, high }, fixed: sumOf(lines, 'fixed'), usage: sumOf(lines, 'usage') };
}

const sumOf = (lines: readonly PricedLine[], sort: PricedLine['class']): number =>
  lines.reduce((sum, line) => (line.class === sort ? sum + line.monthly.likely : sum), 0);
