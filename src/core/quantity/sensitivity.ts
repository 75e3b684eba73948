import type { Figure, Input, Path } from './figure';
import { evaluate, parseFormula } from './formula';
import { exactly } from './range';
import { stepsOf } from './steps';

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
  const steps = stepsOf(figure);
  const under = leavesUnder(steps);
  const drivers = [...under.get(figure)!.values()].map(({ key, input, says }): Driver => {
    const at = (value: number): number => valueWith(steps, key, value, under);
    const { low, high, unit, at: place } = input;
    return { says, ...(place !== undefined && { at: place }), low, high, unit, withLow: at(low), withHigh: at(high) };
  });
  return drivers
    .filter((driver) => swing(driver) > 0)
    .sort((a, b) => swing(b) - swing(a) || (a.says < b.says ? -1 : 1));
}

const swing = ({ withLow, withHigh }: Driver): number => Math.abs(withHigh - withLow);

type Leaves = ReadonlyMap<Figure, ReadonlyMap<string, Leaf>>;

/** The doubted leaves below each step, by key. */
function leavesUnder(steps: readonly Figure[]): Leaves {
  const under = new Map<Figure, ReadonlyMap<string, Leaf>>();
  for (const step of steps) {
    const leaves = new Map<string, Leaf>();
    for (const [name, input] of Object.entries(step.derivation.inputs)) {
      const found = input.figure ? under.get(input.figure)! : ownLeaf(name, input, step);
      for (const [key, leaf] of found) leaves.set(key, leaves.get(key) ?? leaf);
    }
    under.set(step, leaves);
  }
  return under;
}

const ownLeaf = (name: string, input: Input, step: Figure): ReadonlyMap<string, Leaf> => {
  const key = keyOf(input);
  return new Map(input.low < input.high ? [[key, { key, input, says: wordsFor(name, input, step) }]] : []);
};

/** A default says itself what it is; a fact is named by where it is used first. */
const wordsFor = (name: string, { at, from, source }: Input, { derivation }: Figure): string =>
  at ?? (from === 'default' && source !== undefined ? source : `${name.replaceAll('_', ' ')} of ${derivation.says}`);

const keyOf = ({ at, source, likely, unit }: Input): string => at ?? `${source} ${likely} ${unit}`;

/** The last step's likely value with one leaf moved; what does not rest on it stays as it is. */
function valueWith(steps: readonly Figure[], key: string, value: number, under: Leaves): number {
  const moved = new Map<Figure, number>();
  const valueOf = (input: Input): number => {
    if (input.figure) return moved.get(input.figure) ?? input.likely;
    return keyOf(input) === key && input.low < input.high ? value : input.likely;
  };
  for (const step of steps) {
    if (!under.get(step)!.has(key)) continue;
    const { formula, inputs } = step.derivation;
    const given = Object.entries(inputs).map(([name, input]) => [name, exactly(valueOf(input))] as const);
    moved.set(step, evaluate(parseFormula(formula), Object.fromEntries(given)).likely);
  }
  return moved.get(steps.at(-1)!)!;
}
