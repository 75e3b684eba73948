import { driversOf } from '../../core/index';
import type { Cost, Driver } from '../../core/index';
import { formatValue } from '../../core/quantity/format';
import type { Path } from '../../core/quantity/figure';

/** As many as a reader would act on. */
const MOST = 5;

export const DRIVER_COLUMNS = ['Input', 'from', 'to', 'total then', 'and then'] as const;

interface DriverCells {
  readonly cells: readonly string[];
  readonly at?: Path;
  readonly driver: Driver;
}

/**
 * What moves the total most, the strongest first: the doubted input, its two ends, and the total at each. What does not
 * move it as it is printed is left out.
 */
export const driverCells = ({ monthly }: Cost): readonly DriverCells[] =>
  driversOf(monthly)
    .slice(0, MOST)
    .flatMap((driver) => {
      const { says, at, low, high, unit, withLow, withHigh } = driver;
      const [from, to] = [formatValue(withLow, monthly.unit), formatValue(withHigh, monthly.unit)];
      if (from === to) return [];
      const cells = [says, formatValue(low, unit), formatValue(high, unit), from, to];
      return [{ cells, ...(at !== undefined && { at }), driver }];
    });
