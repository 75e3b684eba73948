import { isNumber } from '../peer-group';

export type Inputs = Readonly<Record<string, unknown>>;

/** What a solver found: plain numbers, numbers by name, and times, which are asked for in any unit. */
export interface Answers {
  readonly values?: Readonly<Record<string, number | Readonly<Record<string, number>>>>;
  /** Seconds. A name with a unit behind it, as in `W_min`, asks for it in that unit. */
  readonly times?: Readonly<Record<string, number>>;
}

/** Answers, or why there is no word for the case. */
export type Solver = (inputs: Inputs, title: string) => Answers | string;

const UNITS: Readonly<Record<string, number>> = {
  ms: 1e-3,
  s: 1,
  sec: 1,
  seconds: 1,
  min: 60,
  minutes: 60,
  h: 3600,
  hours: 3600,
  d: 86_400,
  days: 86_400,
};

/** A name without its unit, and the seconds of the unit where it has one. */
function unitOf(name: string): { readonly base: string; readonly seconds: number } | undefined {
  const at = name.lastIndexOf('_');
  const seconds = at > 0 ? UNITS[name.slice(at + 1)] : undefined;
  return seconds === undefined ? undefined : { base: name.slice(0, at), seconds };
}

/** The first of the names that the inputs have as a number; a time with its unit in the name is given in seconds. */
export function value(inputs: Inputs, ...names: readonly string[]): number | undefined {
  for (const name of names) if (isNumber(inputs[name])) return inputs[name];
  for (const [name, given] of Object.entries(inputs)) {
    const unit = unitOf(name);
    if (unit && names.includes(unit.base) && isNumber(given)) return given * unit.seconds;
  }
  return undefined;
}

export const numbers = (given: unknown): readonly number[] | undefined =>
  Array.isArray(given) && given.every(isNumber) ? given : undefined;

/** The answer that a published name asks for. */
export function answerTo(name: string, { values = {}, times = {} }: Answers): Answers['times'] | number | undefined {
  if (Object.hasOwn(values, name)) return values[name];
  if (Object.hasOwn(times, name)) return times[name];
  const unit = unitOf(name);
  return unit && Object.hasOwn(times, unit.base) ? times[unit.base]! / unit.seconds : undefined;
}

/** Seconds of the unit that a title gives rates by, as in `lambda 15/h`; rates are a second where it gives none. */
export function rateUnit(title: string): number {
  const found = /\/\s*(ms|sec|seconds|min|minutes|hours|hour|h|days|day|d|s)\b/i.exec(title)?.[1]?.toLowerCase();
  if (found === undefined) return 1;
  return UNITS[found] ?? UNITS[found.slice(0, 1)] ?? 1;
}
