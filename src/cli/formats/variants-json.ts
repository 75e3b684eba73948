import type { Analysis, Cost } from '../../core/index';
import type { figureWriter } from './figure-json';

/** The cost of the first month, of environments and of alternatives, and three years of the design and of these. */
export const variantsJson = (
  { variants }: Analysis,
  write: ReturnType<typeof figureWriter>,
): Readonly<Record<string, unknown>> => {
  const costs = (of: ReadonlyMap<string, Cost>): readonly unknown[] =>
    byId(of).map(([id, { monthly, atLeast }]) => ({ id, monthly: write(monthly), atLeast }));
  return {
    firstMonth: write(variants.firstMonth().monthly),
    environments: costs(variants.environments()),
    alternatives: costs(variants.alternatives()),
    ownership: byId(variants.ownership()).map(([id, { bills, people, total, atLeast }]) => ({
      ...(id !== '' && { alternative: id }),
      years: 3,
      bills: write(bills),
      people: write(people),
      total: write(total),
      atLeast,
    })),
  };
};

const byId = <T>(of: ReadonlyMap<string, T>): readonly (readonly [string, T])[] =>
  [...of].sort(([a], [b]) => (a < b ? -1 : 1));
