import type { Capacity } from '../../core/estimate/performance/performance';
import { formatNumber, formatValue } from '../../core/quantity/format';
import { isFigure } from './values';

/** `needs 15 at peak` where a component cannot carry its load; undefined where it can, or where that is not known. */
export function lackText({ need, has, wants, written, setting, limit }: Capacity): string | undefined {
  if (!isFigure(need) || !isFigure(has) || need.likely <= has.likely) return undefined;
  if (written && setting !== undefined && isFigure(wants))
    return `needs ${formatNumber(Math.ceil(wants.likely))} at peak`;
  return `${limit}: needs ${formatValue(need.likely, need.unit)}`;
}
