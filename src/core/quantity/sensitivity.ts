import type { Figure, Input, Path } from './figure';
import { evaluate, parseFormula } from './formula';
import { exactly } from './range';

/** How far one doubted input moves a figure while all others stay at their likely values. */
export interface Driver {
  /** In words: the place in the design, else what the value is. */
  readonly says: string;
  readonly at?: Path;
  /** The input's own range, in its unit. */
  readonly low: number;
  readonly high: number;
  readonly unit: string;
  /** The figure with the input at its low and at its high end, in the figure's unit. */
  readonly withLow: number;
  readonly withHigh: number;
}

/** A value that stands in several formulas moves them together: a place in the design, or a fact of one source. */
interface Leaf {
  readonly key: string;
  readonly input: Input;
  readonly says: string;
}

/**
 * The inputs that a figure is most sensitive to, the strongest first: a tornado. Only inputs that are in doubt move it;
 * those that do not move it at all are left out.
 */
export function driversOf(figure: Figure): readonly Driver[] {
  const under = leavesUnder(figure);
  const drivers = [...under.get(figure)!.values()].map(({ key, input, says }): Driver => {
    const at = (value: number): number => valueWith(figure, key, value, under, new Map());
    const { low, high, unit, at: place } = input;
    return { says, ...(place !== undefined && { at: place }), low, high, unit, withLow: at(low), withHigh: at(high) };
  });
  return drivers
    .filter((driver) => swing(driver) > 0)
    .sort((a, b) => swing(b) - swing(a) || (a.says < b.says ? -1 : 1));
}

const swing = ({ withLow, withHigh }: Driver): number => Math.abs(withHigh - withLow);

type Leaves = ReadonlyMap<Figure, ReadonlyMap<string, Leaf>>;

/** The doubted leaves below each figure, by key. Figures share inputs: each is visited once. */
function leavesUnder(figure: Figure): Leaves {
  const found = new Map<Figure, Map<string, Leaf>>();
  const visit = (at: Figure): ReadonlyMap<string, Leaf> => {
    const known = found.get(at);
    if (known) return known;
    const leaves = new Map<string, Leaf>();
    found.set(at, leaves);
    for (const [name, input] of Object.entries(at.derivation.inputs)) {
      if (input.figure) for (const [key, leaf] of visit(input.figure)) leaves.set(key, leaves.get(key) ?? leaf);
      else if (input.low < input.high) {
        const key = keyOf(input);
        leaves.set(key, leaves.get(key) ?? { key, input, says: wordsFor(name, input, at) });
      }
    }
    return leaves;
  };
  visit(figure);
  return found;
}

/** A default says itself what it is; a fact is named by where it is used first. */
const wordsFor = (name: string, { at, from, source }: Input, { derivation }: Figure): string =>
  at ?? (from === 'default' && source !== undefined ? source : `${name.replaceAll('_', ' ')} of ${derivation.says}`);

const keyOf = ({ at, source, likely, unit }: Input): string => at ?? `${source} ${likely} ${unit}`;

/** The figure's likely value with one leaf moved; what does not rest on it stays as it is. */
function valueWith(figure: Figure, key: string, value: number, under: Leaves, done: Map<Figure, number>): number {
  if (!under.get(figure)!.has(key)) return figure.likely;
  const known = done.get(figure);
  if (known !== undefined) return known;
  const { formula, inputs } = figure.derivation;
  const moved = Object.entries(inputs).map(([name, input]) => {
    const likely = input.figure
      ? valueWith(input.figure, key, value, under, done)
      : keyOf(input) === key && input.low < input.high
        ? value
        : input.likely;
    return [name, exactly(likely)] as const;
  });
  const { likely } = evaluate(parseFormula(formula), Object.fromEntries(moved));
  done.set(figure, likely);
  return likely;
}
