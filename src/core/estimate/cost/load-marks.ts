import type { Limit } from '../../catalog/kind';
import { isKnown } from '../../quantity/figure';
import type { Figure } from '../../quantity/figure';
import { stepsOf } from '../../quantity/steps';
import type { Load } from '../../workload/load';
import { limitsOf } from '../performance/capacity-of';
import type { Cost } from './cost';

/** A load at which the next shard, broker, node or worker comes in, or from which on something carries no more. */
export type LoadMark = { readonly factor: number; readonly component: string } & (
  | { readonly sort: 'next'; readonly setting: string; readonly from: number; readonly to: number }
  | {
      readonly sort: 'limit';
      /** As the kind names it: `bytes in`. */
      readonly limit: string;
      readonly has: Figure;
      /** The setting that would raise it. */
      readonly setting?: string;
    }
);

/** How much of something there is at the least and at the greatest load. */
export interface SizedRange {
  readonly component: string;
  readonly setting: string;
  readonly least: number;
  readonly most: number;
}

/** A mark is found to a hundredth of its load. */
const CLOSE_ENOUGH = 1.01;
/** Of one setting, so that a stream of many shards does not crowd out all else. */
const MOST_OF_ONE = 4;

/** Settings that are left out, sized in whole pieces by the load, and billed by the piece. */
export function billedSizes(least: Load, most: Load, cost: Cost): readonly SizedRange[] {
  return [...most.members].flatMap(([component, member]) => {
    const settings = Object.keys(most.kinds.get(member.component.kind)?.sizes ?? {});
    const grown = settings.flatMap((setting): readonly SizedRange[] => {
      const range = { least: sizeOf(least, component, setting), most: sizeOf(most, component, setting) };
      if (range.least === undefined || range.most === undefined || range.least >= range.most) return [];
      return [{ component, setting, least: range.least, most: range.most }];
    });
    if (grown.length === 0) return [];
    const billed = new Set(cost.components.get(component)?.lines.flatMap(({ quantity }) => stepsOf(quantity)) ?? []);
    return grown.filter(({ setting }) => billed.has(member.value(setting) as Figure));
  });
}

/** Pieces of a setting that is sized by the load; undefined where it is written, not known, or no number of pieces. */
function sizeOf(load: Load, component: string, setting: string): number | undefined {
  const member = load.members.get(component);
  if (!member || member.written(setting)) return undefined;
  const size = member.value(setting);
  return 'derivation' in size && size.unit === '1' && Number.isInteger(size.likely) ? size.likely : undefined;
}

/** Something that changes with the load in steps, and what to say of a step. */
interface Watched {
  valueIn(load: Load): number | undefined;
  /** `load` is that of the factor; it is worked out where it is asked for. */
  mark(factor: number, from: number, to: number, load: () => Load): LoadMark;
  readonly most: number;
}

interface Sample {
  readonly factor: number;
  readonly value: number | undefined;
}

/**
 * Looks for marks from the load as written outwards: all that carries no more from some load on, the nearest first,
 * then the nearest steps of each setting. Stops after each load that it has looked at.
 */
export function* loadMarks(
  at: (factor: number) => Load,
  sized: readonly SizedRange[],
  factors: readonly number[],
): Generator<undefined, readonly LoadMark[]> {
  const watched = [...limitsWatched(at(1)), ...sized.map(sizeWatched)];
  const samples = new Map<number, readonly (number | undefined)[]>();
  // Limits of like components are often reached at the same load.
  const lastLoad = keepLast(at);
  function* sample(factor: number): Generator<undefined, readonly (number | undefined)[]> {
    const known = samples.get(factor);
    if (known) return known;
    const load = at(factor);
    const values = watched.map((each) => each.valueIn(load));
    samples.set(factor, values);
    yield;
    return values;
  }
  function* jumps(index: number, low: Sample, high: Sample, found: LoadMark[]): Generator<undefined, void> {
    if (low.value === undefined || high.value === undefined || low.value >= high.value) return;
    const each = watched[index]!;
    if (found.length >= each.most) return;
    if (high.factor / low.factor <= CLOSE_ENOUGH) {
      found.push(each.mark(high.factor, low.value, high.value, () => lastLoad(high.factor)));
      yield;
      return;
    }
    const factor = Math.sqrt(low.factor * high.factor);
    const middle = { factor, value: (yield* sample(factor))[index] };
    const halves = [
      [low, middle],
      [middle, high],
    ] as const;
    for (const [from, to] of high.factor <= 1 ? [...halves].reverse() : halves) yield* jumps(index, from, to, found);
  }

  const marks: LoadMark[] = [];
  const spans = factors.slice(1).map((high, index) => [factors[index]!, high] as const);
  spans.sort(([a, b], [c, d]) => Math.abs(Math.log(a * b)) - Math.abs(Math.log(c * d)));
  for (const index of watched.keys()) {
    const found: LoadMark[] = [];
    for (const [low, high] of spans) {
      const from = { factor: low, value: (yield* sample(low))[index] };
      const to = { factor: high, value: (yield* sample(high))[index] };
      yield* jumps(index, from, to, found);
    }
    marks.push(...found);
  }
  return firstOfEach(marks).sort(byUrgency);
}

/** The last load that was asked for need not be worked out again. */
function keepLast(at: (factor: number) => Load): (factor: number) => Load {
  let last: { readonly factor: number; readonly load: Load } | undefined;
  return (factor) => (last = last?.factor === factor ? last : { factor, load: at(factor) }).load;
}

const sizeWatched = ({ component, setting }: SizedRange): Watched => ({
  valueIn: (load) => sizeOf(load, component, setting),
  mark: (factor, from, to) => ({ sort: 'next', factor, component, setting, from, to }),
  most: MOST_OF_ONE,
});

/** Every limit, as a value that goes from 0 to 1 where more is needed than there is. */
const limitsWatched = (load: Load): readonly Watched[] =>
  [...load.members.keys()].flatMap((component) =>
    limitsOf(load, component).map(({ name }): Watched => {
      const limitIn = (other: Load) => limitsOf(other, component).find((limit) => limit.name === name);
      return {
        valueIn: (other) => isExceeded(limitIn(other)),
        mark: (factor, _from, _to, other) => limitMark(factor, component, limitIn(other())!),
        most: 1,
      };
    }),
  );

const isExceeded = (limit: Limit | undefined): number | undefined =>
  limit && isKnown(limit.need) && isKnown(limit.has) ? Number(limit.need.likely > limit.has.likely) : undefined;

const limitMark = (factor: number, component: string, { name, has, setting }: Limit): LoadMark => ({
  sort: 'limit',
  factor,
  component,
  limit: name,
  has: has as Figure,
  ...(setting !== undefined && { setting }),
});

/** Once a component carries no more, what else it would run into at a greater load is of no interest. */
function firstOfEach(marks: readonly LoadMark[]): LoadMark[] {
  const first = new Map<string, number>();
  for (const { sort, component, factor } of marks)
    if (sort === 'limit') first.set(component, Math.min(factor, first.get(component) ?? Infinity));
  const taken = new Set<string>();
  return marks.filter(({ sort, component, factor }) => {
    if (sort === 'next') return true;
    if (factor !== first.get(component) || taken.has(component)) return false;
    taken.add(component);
    return true;
  });
}

const byUrgency = (a: LoadMark, b: LoadMark): number =>
  Number(b.sort === 'limit') - Number(a.sort === 'limit') ||
  Math.abs(Math.log(a.factor)) - Math.abs(Math.log(b.factor)) ||
  (a.component < b.component ? -1 : a.component > b.component ? 1 : 0);
