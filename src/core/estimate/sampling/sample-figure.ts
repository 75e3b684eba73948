import type { Figure, Input } from '../../quantity/figure';
import { fold, parseFormula } from '../../quantity/formula';
import type { Expression } from '../../quantity/formula';
import { stepsOf } from '../../quantity/steps';
import { lazy } from '../lazy';
import { isPhase } from './phase';
import { randomOf, triangular } from './random';

/** Draws for one figure while typing; a count, so that results never depend on the machine. */
export const SAMPLES = 2_000;

/** What one draw of every doubtful leaf gives, drawn so many times. */
export type Samples = Float64Array;

/**
 * Draws of a figure: every leaf it rests on is drawn from its range, triangular around its likely value, and the
 * formulas are worked out again. A leaf is drawn once for all the places that use it, by its path or source, and from
 * a stream of its own, seeded by `scenario` and that path.
 */
export function sampleFigure(figure: Figure, scenario: string, samples = SAMPLES): Samples {
  const drawn = new Map<string, Samples>();
  const worked = new Map<Figure, Samples>();

  const draw = (name: string, input: Input): Samples => {
    // Waiting for one thing and waiting for another are not in step.
    const key = isPhase(input) ? `phase ${name}` : (input.at ?? `${input.source ?? name} ${input.likely}`);
    let values = drawn.get(key);
    if (!values) {
      const random = randomOf(`${scenario} ${key}`);
      const one = (): number => (isPhase(input) ? random() : triangular(random(), input.low, input.likely, input.high));
      drawn.set(key, (values = Float64Array.from({ length: samples }, one)));
    }
    return values;
  };
  const inputValues = (name: string, input: Input): Samples | number => {
    if (input.figure) return worked.get(input.figure)!;
    return input.low === input.high ? input.likely : draw(name, input);
  };
  for (const step of stepsOf(figure)) {
    const { formula, inputs } = step.derivation;
    const given = Object.fromEntries(
      Object.entries(inputs).map(([name, input]) => [name, inputValues(name, input)] as const),
    );
    worked.set(step, filled(evaluate(parseFormula(formula), given, samples), samples));
  }
  return worked.get(figure)!;
}

type Value = Samples | number;

const filled = (value: Value, samples: number): Samples =>
  typeof value === 'number' ? new Float64Array(samples).fill(value) : value;

const evaluate = (expression: Expression, inputs: Readonly<Record<string, Value>>, samples: number): Value =>
  fold<Value>(expression, {
    number: (value) => value,
    name: (name) => inputs[name]!,
    apply: (name, args) => applied(FUNCTIONS[name]!, args, samples),
  });

function applied(apply: (...values: number[]) => number, args: readonly Value[], samples: number): Value {
  if (args.every((value) => typeof value === 'number')) return apply(...args);
  const at = (value: Value, index: number): number => (typeof value === 'number' ? value : value[index]!);
  const result = new Float64Array(samples);
  for (let index = 0; index < samples; index++) result[index] = apply(...args.map((value) => at(value, index)));
  return result;
}

const times = (x: number, y: number): number => (x === 0 || y === 0 ? 0 : x * y);
/** As the formulas of figures mean them; see `quantity/formula`. */
const FUNCTIONS: Readonly<Record<string, (...values: number[]) => number>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => times(a, b),
  '/': (a, b) => (a === 0 ? 0 : a / b),
  '^': (a, b) => a ** b,
  min: Math.min,
  max: Math.max,
  ceil: (x) => Math.ceil(x - Math.abs(x) * 1e-12),
  floor: (x) => Math.floor(x + Math.abs(x) * 1e-12),
  exp: (x) => Math.exp(x),
  ln: (x) => Math.log(x),
};

/** The value that a share of the draws does not exceed. */
export const percentile = (sorted: Samples, share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))]!;

/**
 * A figure with its percentiles, drawn when one of them is first asked for. Its likely value and its bounds stay what
 * they were.
 */
export function withPercentiles(figure: Figure, scenario: string): Figure {
  const sorted = lazy(() => sampleFigure(figure, scenario).slice().sort());
  const { low, likely, high, unit, basis } = figure;
  return {
    low,
    likely,
    high,
    unit,
    ...(basis && { basis }),
    get derivation() {
      return figure.derivation;
    },
    get p50() {
      return percentile(sorted(), 0.5);
    },
    get p90() {
      return percentile(sorted(), 0.9);
    },
    get p95() {
      return percentile(sorted(), 0.95);
    },
  };
}
