import { driversOf } from '../../core/index';
import type { Cost } from '../../core/index';
import { formatValue } from '../../core/quantity/format';
import type { Path } from '../../core/quantity/figure';

/** As many as a reader would act on. */
const MOST = 5;

export const DRIVER_COLUMNS = ['Input', 'from', 'to', 'total then', 'and then'] as const;

/** What moves the total most, the strongest first: the doubted input, its two ends, and the total at each. */
export const driverCells = ({ monthly }: Cost): readonly { readonly cells: readonly string[]; readonly at?: Path }[] =>
  driversOf(monthly)
    .slice(0, MOST)
    .map(({ says, at, low, high, unit, withLow, withHigh }) => ({
      cells: [
        says,
        formatValue(low, unit),
        formatValue(high, unit),
        formatValue(withLow, monthly.unit),
        formatValue(withHigh, monthly.unit),
      ],
      ...(at !== undefined && { at }),
    }));
