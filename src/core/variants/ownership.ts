import { codeOf } from '../estimate/cost/currency';
import { peopleCost } from '../estimate/cost/people';
import { compute, fact } from '../quantity/compute';
import type { Estimate, Figure } from '../quantity/figure';
import { costUnder } from './variant';
import type { Variant } from './variant';

/** Total cost of ownership over three years, in the currency of the design. */
export interface Ownership {
  /** What is billed, with purchases by their share of each month. */
  readonly bills: Figure;
  readonly people: Estimate;
  readonly total: Estimate;
  /** True where something has no price, so that the bills are a lower bound. */
  readonly atLeast: boolean;
}

/** The middle month of each year: the bill of a year that grows evenly is twelve times that of its middle. */
const MIDDLES = [6, 18, 30] as const;

const THREE_YEARS = fact(36, 'months', 'three years', { status: 'derived' });
const YEAR = fact(12, 'months', 'a year', { status: 'derived' });

/** What a design costs to own for three years, people included. */
export function ownershipOf(variant: Variant, factor: number): Ownership {
  const costs = MIDDLES.map((month) => costUnder(variant, { factor, month }));
  const [first, second, third] = costs.map(({ monthly }) => monthly) as [Figure, Figure, Figure];
  const unit = codeOf(variant.design.currency);
  const bills = compute({
    says: 'bills of three years',
    formula: 'year * (first + second + third)',
    unit,
    inputs: { year: YEAR, first, second, third },
  }) as Figure;
  const people = compute({
    says: 'people for three years',
    formula: 'months * people',
    unit,
    inputs: { months: THREE_YEARS, people: peopleCost(variant.design) },
  });
  const total = compute({ says: 'three years', formula: 'bills + people', unit, inputs: { bills, people } });
  return { bills, people, total, atLeast: costs.some((cost) => cost.atLeast) };
}
