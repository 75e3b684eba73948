import { DIMENSIONS } from './dimension';
import { MONTH } from './units';
import type { Estimate } from './figure';
import type { Range } from './range';

/** The one formatter of every face: lens, hint, hover, tile, table, command line. Values are in base units. */
export function formatValue(value: number, unit: string): string {
  if (!Number.isFinite(value)) return value === Infinity ? 'never' : 'unknown';
  const known = Object.hasOwn(FORMATS, unit) ? FORMATS[unit] : undefined;
  const [, code] = MONEY_BY_MONTH.exec(unit) ?? [];
  if (code !== undefined) return `${formatMoney(value, code)}/month`;
  return known ? known(value) : `${formatNumber(value)}${unit === '1' || unit === '' ? '' : ` ${unit}`}`;
}

/** A figure at its likely value, or why it is not known. */
export const formatEstimate = (estimate: Estimate): string =>
  'unknown' in estimate ? `cannot tell: ${estimate.unknown}` : formatValue(estimate.likely, estimate.unit);

/** `2,560 – 3,010 USD/month`; one value where the bounds agree as printed. */
export function formatRange(range: Range, unit: string): string {
  const low = formatValue(range.low, unit);
  const high = formatValue(range.high, unit);
  return low === high ? low : `${low} – ${high}`;
}

/** At most three significant digits, thousands grouped; whole numbers up to 99,999 in full. */
export function formatNumber(value: number): string {
  const size = Math.abs(value);
  if (size === 0) return '0';
  if (size >= 1e15 || size < 1e-4) return value.toExponential(2);
  const rounded = Number.isInteger(value) && size < 1e5 ? value : Number(value.toPrecision(size >= 1000 ? 4 : 3));
  const [whole, part] = String(rounded).split('.');
  return whole!.replace(/\B(?=(\d{3})+$)/g, ',') + (part ? `.${part}` : '');
}

/** `USD/month`, `EUR/month`. */
const MONEY_BY_MONTH = /^([A-Z]{3})\/month$/;

/** Signs that need no second look; other currencies go by their letters, as in `CHF 12`. */
const SIGNS: Readonly<Record<string, string>> = { USD: '$', EUR: '€', GBP: '£', JPY: '¥', INR: '₹' };

/** An amount in a currency, given by its three letters: `$412`, `€0.30`, `CHF 1,200`, `< $0.01`. */
export const formatMoney = (value: number, code: string): string => {
  const size = Math.abs(value);
  const sign = SIGNS[code] ?? `${code} `;
  if (size === 0) return `${sign}0`;
  if (size < 0.005) return `< ${sign}0.01`;
  const text = size < 100 ? size.toFixed(2) : String(Math.round(size));
  const [whole, part] = text.split('.');
  return `${value < 0 ? '−' : ''}${sign}${whole!.replace(/\B(?=(\d{3})+$)/g, ',')}${part && part !== '00' ? `.${part}` : ''}`;
};

const DURATIONS: readonly (readonly [number, string, string])[] = [
  [365 * 86400, 'years', 'year'],
  [86400, 'days', 'day'],
  [3600, 'h', 'h'],
  [60, 'min', 'min'],
  [1, 's', 's'],
];

/** `1 h 55 min`, `18 min`, `965 s` as `16 min 5 s`, `200 ms`: at most two parts, the second left out when zero. */
function duration(seconds: number): string {
  if (seconds === 0) return '0 s';
  if (seconds < 1) return seconds < 0.0005 ? '< 1 ms' : `${formatNumber(seconds * 1000)} ms`;
  if (seconds < 10) return `${formatNumber(seconds)} s`;
  const at = DURATIONS.findIndex(([size]) => Math.round(seconds) >= size);
  const [size, many, one] = DURATIONS[at]!;
  const below = DURATIONS[at + 1];
  const units = Math.round(seconds / (below?.[0] ?? 1)) * (below?.[0] ?? 1);
  const whole = Math.floor(units / size);
  const rest = below ? Math.round((units - whole * size) / below[0]) : 0;
  const first = `${formatNumber(whole)} ${whole === 1 ? one : many}`;
  return rest === 0 || whole >= 100 ? first : `${first} ${rest} ${rest === 1 ? below![2] : below![1]}`;
}

const BYTES = ['B', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB'];

function bytes(value: number): string {
  const power = value < 1 ? 0 : Math.min(BYTES.length - 1, Math.floor(Math.log2(value) / 10 + 1e-9));
  return `${formatNumber(value / 1024 ** power)} ${BYTES[power]}`;
}

function rate(value: number): string {
  if (value === 0) return '0/s';
  if (value >= 0.1) return `${formatNumber(value)}/s`;
  if (value * 3600 >= 1) return `${formatNumber(value * 3600)}/h`;
  return value * 86400 >= 1 ? `${formatNumber(value * 86400)}/day` : `${formatNumber(value * MONTH)}/month`;
}

/** An availability keeps its nines: as many digits as the first digit that is not a nine needs, and one more. */
export function formatAvailability(share: number): string {
  if (share === 1 || share === 0) return `${share * 100} %`;
  const digits = Math.min(10, Math.max(2, Math.ceil(-Math.log10(1 - share)) - 1));
  const text = (Math.floor(share * 100 * 10 ** digits + 1e-6) / 10 ** digits).toFixed(digits);
  return `${text.replace(/(\.\d\d\d*?)0+$/, '$1')} %`;
}

const FORMATS: Readonly<Record<string, (value: number) => string>> = {
  'USD/s': (value) => `${formatMoney(value * MONTH, 'USD')}/month`,
  USD: (value) => formatMoney(value, 'USD'),
  s: duration,
  B: bytes,
  'B/s': (value) => `${bytes(value)}/s`,
  '1/s': rate,
  share: (value) => `${formatNumber(value * 100)} %`,
  availability: formatAvailability,
  [DIMENSIONS.count.base]: formatNumber,
};
