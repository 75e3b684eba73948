import type { Type } from '../../core/design/schema';
import { formatNumber, formatRange, formatValue } from '../../core/quantity/format';
import { MONTH, parseQuantity, YEAR } from '../../core/index';
import type { Quantity } from '../../core/quantity/quantity';
import type { Dimension } from '../../core/quantity/dimension';

const HOUR = 3600;
const DAY = 24 * HOUR;

/** A quantity in other units, in one line; undefined for texts that are none, and where other units say nothing more. */
export function quantityPage(text: string, type: Type): string | undefined {
  for (const dimension of dimensionsOf(type)) {
    const quantity = parseQuantity(text, dimension);
    if ('error' in quantity) continue;
    const says = Object.hasOwn(OTHER_UNITS, dimension) ? OTHER_UNITS[dimension]?.(quantity) : undefined;
    return says === undefined ? undefined : `${says.join(' · ')}${doubt(quantity, dimension)}`;
  }
  return undefined;
}

function dimensionsOf({ shape }: Type): readonly Dimension[] {
  if (shape.is === 'quantity') return [shape.dimension];
  if (shape.is === 'either') return shape.of.flatMap(dimensionsOf);
  return shape.is === 'list' || shape.is === 'map' ? dimensionsOf(shape.of) : [];
}

const UNITS: Partial<Readonly<Record<Dimension, string>>> = { duration: 's', size: 'B', rate: '1/s', bandwidth: 'B/s' };

function doubt(quantity: Quantity, dimension: Dimension): string {
  const unit = UNITS[dimension];
  return quantity.low === quantity.high || unit === undefined ? '' : ` (in doubt: ${formatRange(quantity, unit)})`;
}

const LARGE = ['', ' million', ' billion', ' trillion'] as const;

/** `172.8 million`: a row of zeros is not read. */
function worded(value: number): string {
  const power = value < 1e6 ? 0 : Math.min(3, Math.floor(Math.log10(value) / 3) - 1);
  return power === 0 ? formatNumber(value) : `${formatNumber(value / 1000 ** (power + 1))}${LARGE[power]}`;
}

const per = (value: number, seconds: number, name: string): string => `${worded(value * seconds)}/${name}`;
const decimal = (value: number): string => {
  const power = Math.min(5, Math.max(0, Math.floor(Math.log10(Math.max(1, value)) / 3)));
  return `${formatNumber(value / 1000 ** power)} ${['B', 'kB', 'MB', 'GB', 'TB', 'PB'][power]}`;
};

/** What a reader would otherwise reach for a calculator for. */
const OTHER_UNITS: Partial<Readonly<Record<Dimension, (quantity: Quantity) => readonly string[]>>> = {
  rate: ({ likely }) => [
    per(likely, 1, 's'),
    per(likely, HOUR, 'h'),
    per(likely, DAY, 'day'),
    per(likely, MONTH, 'month'),
  ],
  size: ({ likely }) => [formatValue(likely, 'B'), decimal(likely), `${worded(likely)} B`],
  duration: ({ likely }) => [formatValue(likely, 's'), `${formatNumber(likely)} s`],
  bandwidth: ({ likely }) => [
    `${formatValue(likely, 'B/s')}`,
    `${formatNumber((likely * 8) / 1e6)} Mbps`,
    `${decimal(likely * DAY)}/day`,
  ],
  share: ({ likely }) =>
    likely > 0.9 && likely < 1
      ? [
          formatValue(likely, 'availability'),
          `${formatValue((1 - likely) * MONTH, 's')} a month`,
          `${formatValue((1 - likely) * YEAR, 's')} a year`,
        ]
      : [formatValue(likely, 'share')],
  'money-rate': ({ likely }) => [
    formatValue(likely * MONTH, 'USD/month'),
    `${formatValue(likely * DAY, 'USD')}/day`,
    `${formatValue(likely * YEAR, 'USD')}/year`,
  ],
};
