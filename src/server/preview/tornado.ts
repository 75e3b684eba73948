import type { Cost, Driver } from '../../core/index';
import { formatValue } from '../../core/quantity/format';
import type { Amount, Tornado } from '../../protocol';
import { byMonth, monthText } from '../figures/month-text';

/** The total with each doubted input at its ends, as bars around where it is; the strongest first, of which there is one. */
export function tornadoOf({ monthly }: Cost, drivers: readonly [Driver, ...Driver[]]): Tornado {
  const { likely, unit } = monthly;
  const amount = (value: number): Amount => ({ value, text: byMonth(formatValue(value, unit)) });
  const [first] = drivers;
  const [least, most] = [first.withLow, first.withHigh].sort((a, b) => a - b).map((end) => amount(end).text);
  return {
    says: `How far each input in doubt moves the total of ${monthText(monthly)} a month: ${first.says} most, from ${least} to ${most}.`,
    unit,
    now: amount(likely),
    bars: drivers.map(({ says, withLow, withHigh }) => ({
      name: says,
      withLow: amount(withLow),
      withHigh: amount(withHigh),
    })),
  };
}
