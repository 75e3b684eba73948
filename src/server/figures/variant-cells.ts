import type { Analysis, Cost, Estimate, Ownership } from '../../core/index';
import { formatMoney, formatValue } from '../../core/quantity/format';
import type { Path } from '../../core/quantity/figure';
import type { SortValue } from '../../protocol';
import { totalText } from './bill-text';
import { isFigure } from './values';

export interface VariantRow {
  readonly cells: readonly string[];
  /** What the cells are sorted by, as in `TableRow`. */
  readonly sort?: readonly SortValue[];
  readonly path?: Path;
}

export const ENVIRONMENT_COLUMNS = ['Environment', 'Load', 'Runs', 'A month'] as const;

/** What the design costs as written and in each of its environments, and all of them together. */
export function environmentRows({ design, figures, variants }: Analysis): readonly VariantRow[] {
  const environments = [...variants.environments()];
  if (environments.length === 0) return [];
  const written: VariantRow = {
    cells: ['as written', 'x1', 'always', totalText(figures.cost)],
    sort: ['as written', 1, null, figures.cost.monthly.likely],
  };
  const rows = environments.map(([id, cost]): VariantRow => {
    const { load, 'on-for': on } = design.sections.environments!.get(id)!;
    return {
      cells: [id, load?.text ?? 'x1', on?.text ?? 'always', totalText(cost)],
      sort: [id, load?.likely ?? 1, null, cost.monthly.likely],
      path: `environments.${id}`,
    };
  });
  return [
    written,
    ...rows,
    { cells: ['Together', '', '', together([figures.cost, ...environments.map(([, cost]) => cost)])] },
  ];
}

function together(costs: readonly Cost[]): string {
  const sum = costs.reduce((total, { monthly }) => total + monthly.likely, 0);
  return `${costs.some(({ atLeast }) => atLeast) ? 'at least ' : ''}${formatValue(sum, costs[0]!.monthly.unit)}`;
}

export const OWNERSHIP_COLUMNS = ['Over three years', 'Bills', 'People', 'Together', 'Against as written'] as const;

/** Total cost of ownership of the design and its alternatives, where it has some or names its teams. */
export function ownershipRows({ design, variants }: Analysis): readonly VariantRow[] {
  const { teams, alternatives } = design.sections;
  if (!teams?.size && !alternatives?.size) return [];
  const owned = variants.ownership();
  const written = owned.get('')!;
  return [...owned].map(([id, ownership]) => ({
    cells: [
      id === '' ? 'as written' : id,
      amount(ownership.bills, ownership),
      amount(ownership.people, { atLeast: false }),
      amount(ownership.total, ownership),
      id === '' ? '' : difference(ownership, written),
    ],
    sort: [
      id === '' ? 'as written' : id,
      ...[ownership.bills, ownership.people, ownership.total].map((figure) =>
        isFigure(figure) ? figure.likely : null,
      ),
      null,
    ],
    ...(id !== '' && { path: `alternatives.${id}` }),
  }));
}

const amount = (figure: Estimate, { atLeast }: Pick<Ownership, 'atLeast'>): string =>
  isFigure(figure) ? `${atLeast ? 'at least ' : ''}${formatMoney(figure.likely, figure.unit)}` : 'cannot tell';

/** What is not known of one of two totals is not known of what lies between them. */
function difference(ownership: Ownership, written: Ownership): string {
  const { total } = ownership;
  if (!isFigure(total) || !isFigure(written.total) || ownership.atLeast || written.atLeast) return 'cannot tell';
  const more = total.likely - written.total.likely;
  return `${more > 0 ? '+' : ''}${formatMoney(more, total.unit)}`;
}

/** What the first month costs, where data gathers and the bill grows with it. */
export function firstMonthText({ figures, variants }: Analysis): string | undefined {
  const first = variants.firstMonth();
  const [now, then] = [totalText(first), totalText(figures.cost)];
  return now === then ? undefined : `The first month costs ${now}; as data gathers, the twelfth costs ${then}.`;
}
