import type { Figures } from '../../estimate/figures';
import type { Capacity } from '../../estimate/performance/performance';
import type { Figure } from '../../quantity/figure';
import { formatNumber, formatValue } from '../../quantity/format';
import type { Pill } from '../picture';
import { billPill } from './bill-pill';

/** The pills of one component's box: what it costs, and what it lacks. */
export function componentPills(id: string, on: string, figures: Figures): readonly Pill[] {
  const bill = figures.cost.components.get(id);
  const cost = bill && billPill(bill);
  const lacks = figures.capacity.filter(({ component }) => component === id).flatMap(lack);
  return [
    ...(cost === undefined ? [] : [{ on, text: cost, tone: 'plain' as const }]),
    ...[...new Set(lacks)].map((text) => ({ on, text, tone: 'bad' as const })),
  ];
}

/** `needs 15 shards` where the setting that the design writes does not carry the load. */
function lack({ need, has, setting, wants, limit, written }: Capacity): readonly string[] {
  if (!isFigure(need) || !isFigure(has) || need.likely <= has.likely) return [];
  if (written && setting !== undefined && wants && isFigure(wants))
    return [`needs ${formatNumber(Math.ceil(wants.likely))} ${setting.replaceAll('-', ' ')}`];
  return [`${limit}: needs ${formatValue(need.likely, need.unit)}, has ${formatValue(has.likely, has.unit)}`];
}

const isFigure = (estimate: Capacity['need']): estimate is Figure => !('unknown' in estimate);
