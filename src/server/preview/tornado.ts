import type { Cost, Driver } from '../../core/index';
import { formatValue } from '../../core/quantity/format';
import type { Amount, Tornado } from '../../protocol';
import { byMonth, monthText } from '../figures/month-text';

/**
 * The total with each doubted input at its ends, as bars around where it is; the strongest first. Undefined where none
 * of them moves it as far as it shows: bars would make much of nothing.
 */
export function tornadoOf({ monthly }: Cost, drivers: readonly Driver[]): Tornado | undefined {
  const { likely, unit } = monthly;
  const amount = (value: number): Amount => ({ value, text: byMonth(formatValue(value, unit)) });
  const now = amount(likely);
  const shows = (end: number): boolean => amount(end).text !== now.text;
  const moving = drivers.filter(({ withLow, withHigh }) => shows(withLow) || shows(withHigh));
  const [first] = moving;
  if (!first) return undefined;
  const [least, most] = [first.withLow, first.withHigh].sort((a, b) => a - b).map((end) => amount(end).text);
  return {
    says: `How far each input in doubt moves the total of ${monthText(monthly)} a month: ${first.says} most, from ${least} to ${most}.`,
    unit,
    now,
    bars: moving.map(({ says, withLow, withHigh }) => ({
      name: says,
      withLow: amount(withLow),
      withHigh: amount(withHigh),
    })),
  };
}
