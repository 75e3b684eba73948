import { formatValue } from '../../src/core/quantity/format';

/** An amount by the month at an axis; the heading says that it is by the month. */
export const moneyTick =
  (unit: string) =>
  (value: number): string =>
    formatValue(value, unit).replace('/month', '');
