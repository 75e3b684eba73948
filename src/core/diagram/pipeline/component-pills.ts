import type { Bill, Cost } from '../../estimate/cost/cost';
import type { Figures } from '../../estimate/figures';
import type { Capacity } from '../../estimate/performance/performance';
import type { Figure } from '../../quantity/figure';
import { formatNumber, formatValue } from '../../quantity/format';
import type { Pill } from '../picture';

/** The pills of one component's box: what it costs, and what it lacks. */
export function componentPills(id: string, on: string, figures: Figures): readonly Pill[] {
  const cost = costText(figures.cost, id);
  const lacks = figures.capacity.filter(({ component }) => component === id).flatMap(lack);
  return [
    ...(cost === undefined ? [] : [{ on, text: cost, tone: 'plain' as const }]),
    ...[...new Set(lacks)].map((text) => ({ on, text, tone: 'bad' as const })),
  ];
}

function costText(cost: Cost, id: string): string | undefined {
  const bill = cost.components.get(id);
  return bill && billText(bill);
}

/** Zero, free of charge and not known never look alike. */
function billText({ monthly, lines, free, unpriced }: Bill): string | undefined {
  const amount = formatValue(monthly.likely, 'USD');
  if (unpriced.length > 0) return lines.length > 0 ? `at least ${amount}` : 'unpriced';
  if (lines.length > 0) return amount;
  return free.length > 0 ? 'free of charge' : undefined;
}

/** `needs 15 shards` where the setting that the design writes does not carry the load. */
function lack({ need, has, setting, wants, limit, written }: Capacity): readonly string[] {
  if (!isFigure(need) || !isFigure(has) || need.likely <= has.likely) return [];
  if (written && setting !== undefined && wants && isFigure(wants))
    return [`needs ${formatNumber(Math.ceil(wants.likely))} ${setting.replaceAll('-', ' ')}`];
  return [`${limit}: needs ${formatValue(need.likely, need.unit)}, has ${formatValue(has.likely, has.unit)}`];
}

const isFigure = (estimate: Capacity['need']): estimate is Figure => !('unknown' in estimate);
