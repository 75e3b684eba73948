import { DIMENSIONS } from './dimension';
import type { Dimension } from './dimension';
import { between, within } from './range';
import type { Range } from './range';
import { findUnit, fits, similarUnit } from './units';
import type { Exponents } from './units';

/** A quantity as a design gives it, in the base unit of its dimension. */
export interface Quantity extends Range {
  readonly dimension: Dimension;
  /** As written. */
  readonly text: string;
  /** Exponents of the base units, for amounts and prices. */
  readonly of: Exponents;
  /** ISO code where the amount is not in US dollars; it is converted where the design's rate is known. */
  readonly currency?: string;
}

/** Whether a value that a design gives was read as a quantity; settings of a kind that is not known are not. */
export const isQuantity = (value: unknown): value is Quantity =>
  typeof value === 'object' && value !== null && 'dimension' in value && 'likely' in value;

export interface QuantityError {
  /** What is wrong, as a clause: `"5 mins" has an unknown unit "mins"`. */
  readonly error: string;
  /** A text that would be right, where one can be told. */
  readonly instead?: string;
}

const NUMBER = /^[+-]?(?:\d+(?:_\d{3})*(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?/;
/** `~ x` stands for x ± 20 %. */
const APPROXIMATE = 0.2;
/** Longer texts are not quantities, and are not looked at. */
const LONGEST = 200;

/**
 * Reads `3 KiB`, `2000/s`, `5 million/day`, `30 .. 90 s`, `~ 2000/s`, `x8`, `99.95 %`, `500 USD/million-rows`.
 * The result is in the dimension's base unit. A bare number is taken only by counts, shares and factors, and as zero.
 */
export function parseQuantity(text: string, dimension: Dimension): Quantity | QuantityError {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST) return { error: 'this is too long for a quantity' };
  if (trimmed.startsWith('~')) {
    const middle = parseOne(trimmed.slice(1).trim(), dimension, trimmed);
    return 'error' in middle ? middle : { ...middle, ...within(middle.likely, APPROXIMATE) };
  }
  const ends = trimmed.split('..');
  if (ends.length === 2) return parseRange(ends[0]!.trim(), ends[1]!.trim(), dimension, trimmed);
  return parseOne(trimmed, dimension, trimmed);
}

function parseRange(first: string, second: string, dimension: Dimension, text: string): Quantity | QuantityError {
  const high = parseOne(second, dimension, text);
  if ('error' in high) return high;
  const unit = second.replace(/^x/, '').replace(NUMBER, '');
  const bare = NUMBER.test(first) && first.replace(NUMBER, '') === '';
  const low = parseOne(bare ? first + unit : first, dimension, text);
  if ('error' in low) return low;
  if (low.likely > high.likely) {
    const lower = bare && !second.startsWith('x') ? second.slice(0, second.length - unit.length) : second;
    const instead = bare ? `${lower} .. ${first}${unit}` : `${second} .. ${first}`;
    return { error: `the range "${text}" begins above its end`, instead };
  }
  return { ...high, ...between(low.likely, high.likely), text };
}

function parseOne(text: string, dimension: Dimension, whole: string): Quantity | QuantityError {
  const takes = DIMENSIONS[dimension].takes;
  const times = dimension === 'factor' && /^[x×]/.test(text) ? text.slice(1).trim() : text;
  const number = NUMBER.exec(times)?.[0];
  if (number === undefined) return { error: `"${whole}" is not a quantity; this takes ${takes}` };
  if (/^,\d/.test(times.slice(number.length))) {
    const instead = text.replaceAll(/(\d),(?=\d{3})/g, '$1');
    return { error: `"${whole}" has a comma in its number; write it without`, instead };
  }
  const value = Number(number.replaceAll('_', ''));
  const unit = parseUnit(times.slice(number.length).trim());
  if ('error' in unit) {
    const instead = unit.instead === undefined ? undefined : parseUnit(unit.instead);
    const isRight = instead && !('error' in instead) && fits(instead.of, dimension);
    return {
      error: `"${whole}" has ${unit.error}; this takes ${takes}`,
      ...(isRight &&
        text === whole && { instead: `${number}${unit.instead!.startsWith('/') ? '' : ' '}${unit.instead}` }),
    };
  }
  const bare = times.length === number.length;
  if (bare && needsUnit(dimension) && value !== 0) return { error: `"${whole}" has no unit; this takes ${takes}` };
  if (!(bare && value === 0) && !fits(unit.of, dimension))
    return { error: `"${whole}" does not fit here; this takes ${takes}` };
  if (!Number.isFinite(value * unit.factor)) return { error: `"${whole}" is too large a number` };
  if (value < 0 && dimension !== 'growth') return { error: `"${whole}" is below zero; this takes ${takes}` };
  const si = inBase(value, unit.factor);
  return {
    low: si,
    likely: si,
    high: si,
    dimension,
    text: whole,
    of: unit.of,
    ...(unit.currency && { currency: unit.currency }),
  };
}

/** 99.9 % is 0.999, and not 0.9990000000000001. */
function inBase(value: number, factor: number): number {
  const product = value * factor;
  return factor < 1 ? Number(product.toPrecision(15)) : product;
}

const needsUnit = (dimension: Dimension): boolean =>
  !['share', 'factor', 'count', 'amount', 'hours'].includes(dimension);

interface Combined {
  readonly factor: number;
  readonly of: Exponents;
  readonly currency?: string;
}

/** Reads `KiB`, `/s`, `million/day`, `USD/TiB/month`, `million rows/day`. */
function parseUnit(text: string): Combined | { readonly error: string; readonly instead?: string } {
  let factor = 1;
  let currency: string | undefined;
  const of: Record<string, number> = {};
  for (const [index, part] of text.split('/').entries()) {
    for (const name of part.split(/\s+/).filter(Boolean)) {
      const unit = findUnit(name);
      if (!unit) {
        const similar = similarUnit(name);
        return { error: `an unknown unit "${name}"`, ...(similar && { instead: text.replace(name, similar) }) };
      }
      const sign = index === 0 ? 1 : -1;
      factor *= unit.factor ** sign;
      currency ??= unit.currency;
      for (const [base, exponent] of Object.entries(unit.of)) of[base] = (of[base] ?? 0) + sign * exponent;
    }
    if (index > 0 && part.trim() === '') return { error: 'a "/" with nothing behind it' };
  }
  return { factor, of, ...(currency && { currency }) };
}
