import type { CostLine, Kind } from '../catalog/kind';
import type { Member } from '../catalog/member';
import type { Dimension } from '../quantity/dimension';
import { parseQuantity } from '../quantity/quantity';
import type { Quantity } from '../quantity/quantity';
import type { Estimate } from '../quantity/figure';
import { priceLines } from '../estimate/cost/price-lines';
import type { PricedLine } from '../estimate/cost/cost';
import { memberOf } from '../workload/member-of';
import type { Part, ReviewSubject } from './rule';

/** Settings in place of those that a component has; `undefined` leaves one out. */
type Changes = Readonly<Record<string, unknown>>;

/** What one component would be billed a month if it were set otherwise and carried what it carries now. */
export interface WhatIf {
  /** Likely, by the month, in the currency of the design. */
  readonly monthly: number;
  readonly lines: readonly PricedLine[];
}

/**
 * A component priced with other settings, or as another kind, by the engine that prices the design. Undefined where a
 * line of it has no price or no quantity, since the rest would then pass for the whole.
 */
export function billWith(
  { design }: ReviewSubject,
  { component, kind, member }: Part,
  changes: Changes,
  as: Kind = kind,
): WhatIf | undefined {
  const settings = { ...component.settings, ...changes } as Member['component']['settings'];
  const changed = memberOf({ ...component, settings }, as, member.place, member.load, member);
  const { lines, unpriced } = priceLines(as.cost(changed), member.place.region, design.sections.pricing, member.prices);
  if (unpriced.length > 0) return undefined;
  return { lines, monthly: lines.reduce((total, line) => total + line.monthly.likely, 0) };
}

/** What changed settings take by the month off the bill of a component; below zero where they add to it. */
export function savingOf(subject: ReviewSubject, part: Part, changes: Changes): number | undefined {
  const now = billWith(subject, part, {});
  const then = billWith(subject, part, changes);
  return now && then && now.monthly - then.monthly;
}

/**
 * By the month, what changes between two bills: storage and the like are billed either way and would hide the difference.
 * 0 and 0 where one of them is not known.
 */
export function compared(
  now: WhatIf | undefined,
  then: WhatIf | undefined,
): { readonly now: number; readonly then: number } {
  if (!now || !then) return { now: 0, then: 0 };
  const changing = (bill: WhatIf, other: WhatIf): number =>
    bill.lines
      .filter(({ sku }) => !other.lines.some((line) => line.sku === sku))
      .reduce((total, line) => total + line.monthly.likely, 0);
  return { now: changing(now, then), then: changing(then, now) };
}

/** What so much costs of what is billed under one price where a component stands, with what the design takes off it. */
export function costAt(
  { design }: ReviewSubject,
  { place, prices }: Member,
  sku: string,
  quantity: Estimate,
): number | undefined {
  const bill: CostLine = { item: sku, sku, class: 'usage', quantity };
  return priceLines([bill], place.region, design.sections.pricing, prices).lines[0]?.monthly.likely;
}

/** A quantity as a design would write it. */
export function quantityOf(text: string, dimension: Dimension): Quantity {
  const quantity = parseQuantity(text, dimension);
  if ('error' in quantity) throw new Error(quantity.error);
  return quantity;
}
