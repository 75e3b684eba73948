import { REGIONS } from '../../design/regions';
import type { CurrencyRate, Fleet } from '../../design/schema';
import { parseQuantity } from '../../quantity/quantity';
import { nearest } from '../nearest';
import { misread } from './form';
import type { Form } from './form';

const YES = new Set(['yes', 'on', 'y', '1']);
const NO = new Set(['no', 'off', 'n', '0', 'none']);

/** `true` or `false`. */
export function readFlag(text: string): Form<boolean> {
  if (text === 'true' || text === 'false') return { value: text === 'true' };
  const word = text.toLowerCase();
  const instead = word === 'true' || YES.has(word) ? 'true' : word === 'false' || NO.has(word) ? 'false' : undefined;
  return misread(`"${text}" is neither true nor false`, instead);
}

/** One of a few words. */
export function readChoice(text: string, of: readonly string[]): Form<string> {
  if (of.includes(text)) return { value: text };
  const listed = of.length > 12 ? `${of.slice(0, 12).join(', ')} …` : of.join(', ');
  return misread(`"${text}" is not one of ${listed}`, nearest(text, of));
}

/** `2026-12-31`: a day that the calendar has. */
export function readDate(text: string): Form<string> {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const takes = 'this takes a day such as 2026-12-31';
  if (!match) return misread(`"${text}" is not a day; ${takes}`);
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const length = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return day >= 1 && day <= length
    ? { value: text }
    : misread(`"${text}" is a day that the calendar does not have; ${takes}`);
}

/** A time of day, `06:00`, in seconds after midnight. */
export function readTime(text: string): Form<number> {
  const match = /^([01]?\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?$/.exec(text);
  if (!match) return misread(`"${text}" is not a time of day; this takes one such as "06:00"`);
  return { value: Number(match[1]) * 3600 + Number(match[2]) * 60 + Number(match[3] ?? 0) };
}

/** A Region by its code. One that is well formed and not known is taken, since Regions are added every year. */
export function readRegion(text: string): Form<string> {
  if (REGIONS.includes(text)) return { value: text };
  const near = nearest(text, REGIONS);
  if (!/^[a-z]{2,3}(-[a-z]+)+-\d$/.test(text))
    return misread(`"${text}" is not a Region; this takes one such as eu-west-1`, near);
  return near === undefined
    ? { value: text }
    : { ...misread(`"${text}" is no Region that is known here`, near), doubtful: { value: text } };
}

/** A zone by its letter: `a`, `zone a`, or `us-east-1a`. Ids such as `use1-az1` are taken as they are. */
export function readZone(text: string): Form<string> {
  const letter = /^(?:zone )?([a-f])$/.exec(text) ?? /^[a-z]{2,3}(?:-[a-z]+)+-\d([a-f])$/.exec(text);
  if (letter) return { value: letter[1]! };
  if (/^[a-z]{3,4}\d-az\d$/.test(text)) return { value: text };
  return misread(`"${text}" is not a zone; this takes a letter such as a`);
}

/** `EUR at 0.92`: so many euros for one US dollar. `USD` alone is 1. */
export function readCurrencyRate(text: string): Form<CurrencyRate> {
  const takes = 'this takes a currency and what one US dollar is in it, such as EUR at 0.92';
  const match = /^([A-Z]{3})(?:\s+at\s+(.+))?$/.exec(text);
  if (!match) return misread(`"${text}" is not a currency with its rate; ${takes}`);
  const [, code, given] = match;
  if (given === undefined && code !== 'USD') return misread(`"${text}" has no rate; ${takes}`);
  const rate = parseQuantity(given ?? '1', 'factor');
  if ('error' in rate) return misread(`"${text}" has a rate that cannot be read; ${takes}`);
  return rate.low > 0 ? { value: { code: code!, rate } } : misread(`"${text}" has a rate of zero; ${takes}`);
}

/** `10 x G.1X`: so many of one type. Types that are not listed are taken too. */
export function readFleet(text: string, types: readonly string[]): Form<Fleet> {
  const example = types[0] ?? 'm5.large';
  const match = /^(.*?\d)\s*[x×]\s*([A-Za-z][\w.-]*)$/.exec(text);
  if (!match) {
    const isCount = /^\d{1,6}$/.test(text);
    const instead = isCount ? `${text} x ${example}` : types.includes(text) ? `1 x ${text}` : undefined;
    return misread(`"${text}" does not say how many of which type; this takes ${`10 x ${example}`}`, instead);
  }
  const [, amount, type] = match;
  const count = parseQuantity(amount!, 'count');
  if ('error' in count) return misread(`"${text}" has a number that cannot be read; this takes 10 x ${example}`);
  const value: Fleet = { count, type: type! };
  const near = types.includes(type!) ? undefined : misspelt(type!, types);
  if (near === undefined) return { value };
  return { ...misread(`"${type}" is no type that is known here`, `${amount} x ${near}`), doubtful: { value } };
}

/**
 * The listed type that one which is not listed was meant to be. Types are added every month, so one that is made of
 * known words (`r9g.large`) is another one, and no slip.
 */
function misspelt(type: string, types: readonly string[]): string | undefined {
  const same = types.find((each) => each.toLowerCase() === type.toLowerCase());
  const sizes = new Set(types.map(sizeWord));
  return same ?? (sizes.has(sizeWord(type)) ? undefined : nearest(type, types));
}

const sizeWord = (type: string): string => type.slice(type.lastIndexOf('.') + 1).replaceAll(/\d/g, '');
