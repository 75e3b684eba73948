import { exactly } from './range';
import type { Range } from './range';

/**
 * The formulas that figures give as their reason: numbers, names, `+ - * / ^`, parentheses, and the functions `min`,
 * `max`, `ceil`, `floor`, `exp`, `ln`. A formula is evaluated at the likely values, and over the ranges of its inputs
 * by interval arithmetic, so its bounds are proved.
 */
export type Expression =
  { readonly is: 'number'; readonly value: number } | { readonly is: 'name'; readonly name: string } | Call;

interface Call {
  readonly is: 'call';
  readonly name: string;
  /** At least one. */
  readonly args: readonly Expression[];
}

const TOKEN = /\s*(?:(\d+(?:\.\d+)?(?:e[+-]?\d+)?)|([A-Za-z_][A-Za-z0-9_]*)|([-+*/^(),]))/y;
const LEVELS: readonly (readonly string[])[] = [['+', '-'], ['*', '/'], ['^']];
const parsed = new Map<string, Expression>();

/** The expression of a formula; parsed once. A malformed formula is a programming error and throws. */
export function parseFormula(formula: string): Expression {
  let expression = parsed.get(formula);
  if (!expression) parsed.set(formula, (expression = parse(tokens(formula), formula)));
  return expression;
}

function tokens(formula: string): string[] {
  const found: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < formula.trimEnd().length) {
    const match = TOKEN.exec(formula);
    if (!match) throw new Error(`formula "${formula}" is malformed`);
    found.push(match[1] ?? match[2] ?? match[3]!);
  }
  return found;
}

function parse(list: readonly string[], formula: string): Expression {
  let at = 0;
  const fail = (): never => {
    throw new Error(`formula "${formula}" is malformed near "${list[at] ?? 'its end'}"`);
  };
  const expect = (token: string): void => void (list[at] === token ? at++ : fail());

  function level(depth: number): Expression {
    const operators = LEVELS[depth];
    if (!operators) return primary();
    let left = level(depth + 1);
    while (operators.includes(list[at] ?? '')) {
      const name = list[at++]!;
      left = { is: 'call', name, args: [left, level(depth + 1)] };
    }
    return left;
  }

  function primary(): Expression {
    const token = list[at] ?? fail();
    at++;
    if (token === '(') {
      const inner = level(0);
      expect(')');
      return inner;
    }
    if (token === '-') return { is: 'call', name: '-', args: [{ is: 'number', value: 0 }, primary()] };
    if (/^\d/.test(token)) return { is: 'number', value: Number(token) };
    if (!/^[A-Za-z_]/.test(token)) return fail();
    return list[at] === '(' ? { is: 'call', name: token, args: callArguments() } : { is: 'name', name: token };
  }

  function callArguments(): Expression[] {
    expect('(');
    const args = [level(0)];
    while (list[at] === ',') {
      at++;
      args.push(level(0));
    }
    expect(')');
    return args;
  }

  const whole = level(0);
  return at === list.length ? whole : fail();
}

/** Evaluates over ranges: the likely value at the likely inputs, the bounds by interval arithmetic. */
export const evaluate = (expression: Expression, inputs: Readonly<Record<string, Range>>): Range =>
  fold(expression, {
    number: exactly,
    name: (name) => {
      const input = inputs[name];
      if (!input) throw new Error(`formula names "${name}", which is not among its inputs`);
      return input;
    },
    apply,
  });

/** What numbers, names and functions mean to one way of evaluating. */
export interface Meaning<T> {
  number(value: number): T;
  name(name: string): T;
  apply(name: string, args: readonly T[]): T;
}

/**
 * Works an expression out. A sum of thousands leans to the left, one level a term: that side is walked and not
 * recursed into, so that no formula is too long for the stack.
 */
export function fold<T>(expression: Expression, meaning: Meaning<T>): T {
  const leaning: Call[] = [];
  let at = expression;
  while (at.is === 'call') {
    leaning.push(at);
    at = at.args[0]!;
  }
  let value = at.is === 'number' ? meaning.number(at.value) : meaning.name(at.name);
  for (const { name, args } of leaning.reverse()) {
    value = meaning.apply(name, [value, ...args.slice(1).map((each) => fold(each, meaning))]);
  }
  return value;
}

const rising =
  (f: (x: number) => number) =>
  ([a]: readonly Range[]): Range => ({ low: f(a!.low), likely: f(a!.likely), high: f(a!.high) });

const corners =
  (f: (x: number, y: number) => number) =>
  ([a, b]: readonly Range[]): Range => {
    const values = [f(a!.low, b!.low), f(a!.low, b!.high), f(a!.high, b!.low), f(a!.high, b!.high)];
    return { low: Math.min(...values), likely: f(a!.likely, b!.likely), high: Math.max(...values) };
  };

const every =
  (f: (...values: number[]) => number) =>
  (args: readonly Range[]): Range => ({
    low: f(...args.map((x) => x.low)),
    likely: f(...args.map((x) => x.likely)),
    high: f(...args.map((x) => x.high)),
  });

/** `ceil` forgives the last bits of a product: 3 shards that come out as 3.0000000000000004 stay 3. */
const ceil = (x: number): number => Math.ceil(x - Math.abs(x) * 1e-12);
const floor = (x: number): number => Math.floor(x + Math.abs(x) * 1e-12);
const times = (x: number, y: number): number => (x === 0 || y === 0 ? 0 : x * y);
/** Nothing, however it is divided, is nothing: no backlog takes no time, even where nothing can be worked off. */
const divide = (x: number, y: number): number => (x === 0 ? 0 : x / y);

const FUNCTIONS: Readonly<Record<string, (args: readonly Range[]) => Range>> = {
  '+': every((a, b) => a + b),
  '-': ([a, b]) => ({ low: a!.low - b!.high, likely: a!.likely - b!.likely, high: a!.high - b!.low }),
  '*': corners(times),
  '/': corners(divide),
  '^': corners((x, y) => x ** y),
  min: every(Math.min),
  max: every(Math.max),
  ceil: rising(ceil),
  floor: rising(floor),
  exp: rising(Math.exp),
  ln: rising(Math.log),
};

function apply(name: string, args: readonly Range[]): Range {
  const found = Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name] : undefined;
  if (!found) throw new Error(`formulas know no function "${name}"`);
  return found(args);
}
