import { evaluate, parseFormula } from './formula';
import { isKnown } from './figure';
import type { Basis, Estimate, Figure, Input, Origin, Unknown } from './figure';
import { exactly } from './range';
import type { Range } from './range';

export interface Computation {
  /** One clause in the reader's words, as in `shards that the peak needs`. */
  readonly says: string;
  /** Over the names of the inputs; see `formula.ts`. */
  readonly formula: string;
  /** Unit of the result, as in `s`, `B`, `1/s`, `USD/month`, `1`. */
  readonly unit: string;
  readonly inputs: Readonly<Record<string, Input | Estimate>>;
  readonly basis?: Basis;
}

/** A figure from a formula and its inputs. One unknown input makes it unknown, with all that is missing. */
export function compute(computation: Computation): Estimate {
  const gaps: Unknown[] = [];
  const inputs: Record<string, Input> = {};
  for (const [name, given] of Object.entries(computation.inputs)) {
    if ('unknown' in given) gaps.push(given);
    else inputs[name] = 'derivation' in given ? derived(given) : given;
  }
  const first = gaps[0];
  if (first) return gaps.every((gap) => gap.missing === first.missing) ? first : merged(first, gaps);
  const range = evaluate(parseFormula(computation.formula), inputs);
  const { says, formula, unit, basis } = computation;
  return { ...range, unit, ...(basis && { basis }), derivation: { says, formula, inputs } };
}

/** All that is missing for any of them; lists that are the same are not merged again and again along a flow. */
const merged = (first: Unknown, gaps: readonly Unknown[]): Unknown => ({
  unknown: first.unknown,
  missing: [...new Set(gaps.flatMap((gap) => gap.missing))].sort(),
});

/** A figure as an input of the next one. It rests on a default or a design's value if anything below it does. */
export function derived(figure: Figure): Input {
  const { low, likely, high, unit } = figure;
  return { low, likely, high, unit, from: weakest(figure), figure };
}

const RANK: Readonly<Record<Origin, number>> = { fact: 0, design: 1, default: 2 };

function weakest(figure: Figure): Origin {
  let found: Origin = 'fact';
  for (const input of Object.values(figure.derivation.inputs)) if (RANK[input.from] > RANK[found]) found = input.from;
  return found;
}

/** A constant of nature or of the catalogue, with its source. */
export const fact = (
  value: number | Range,
  unit: string,
  source: string,
  more: Pick<Input, 'asOf' | 'status' | 'at'> = {},
): Input => ({
  ...(typeof value === 'number' ? exactly(value) : { low: value.low, likely: value.likely, high: value.high }),
  unit,
  from: 'fact',
  source,
  ...more,
});

/** An input as a figure in its own right: its reason is the place it comes from. */
export function asFigure(says: string, input: Input, basis?: Basis): Figure {
  if (input.figure) return input.figure;
  const { low, likely, high, unit } = input;
  return {
    low,
    likely,
    high,
    unit,
    ...(basis && { basis }),
    derivation: { says, formula: 'value', inputs: { value: input } },
  };
}

/** Adds like figures up. Without terms it is a zero that says why. */
export function sum(says: string, unit: string, terms: readonly Estimate[], none: string): Estimate {
  if (terms.length === 0) return zero(says, unit, none);
  if (terms.length === 1 && isKnown(terms[0]!)) return terms[0];
  const inputs = Object.fromEntries(terms.map((term, index) => [`part_${index + 1}`, term]));
  return compute({ says, formula: Object.keys(inputs).join(' + '), unit, inputs });
}

/** A true zero, with the reason it is one. */
export const zero = (says: string, unit: string, why: string): Figure => ({
  ...exactly(0),
  unit,
  derivation: {
    says,
    formula: 'none',
    inputs: { none: { ...exactly(0), unit, from: 'fact', source: why, status: 'derived' } },
  },
});
