import type { Analysis } from '../../core/analysis';
import type { LoadCurve } from '../../core/index';
import { formatNumber, formatRange, formatValue } from '../../core/quantity/format';
import type { Range } from '../../core/quantity/range';
import type { Amount, LoadChart, LoadCurveMessage, Table } from '../../protocol';
import { totalText } from '../figures/bill-text';
import { costVerdict } from '../figures/headline';
import { markText } from '../figures/mark-text';
import { byMonth } from '../figures/month-text';

/** The cost of a design against its load, with the budget where a requirement sets one. */
export function loadCurveMessage(
  analysis: Analysis,
  curve: LoadCurve,
  of: Pick<LoadCurveMessage, 'uri' | 'version'>,
): LoadCurveMessage {
  const why = whyNoChart(analysis, curve);
  if (why !== undefined) return { ...of, says: why, remarks: missingRemarks(analysis), tables: [] };
  const budget = budgetOf(analysis);
  return {
    ...of,
    says: `${pointsText(curve)}${budget ? ` ${budgetText(budget, curve)}` : ''}`,
    remarks: remarksOn(analysis, curve),
    chart: chartOf(analysis, curve, budget),
    tables: tablesOf(analysis, curve),
  };
}

const factorText = (factor: number): string => `×${formatNumber(factor)}`;

const moneyText = (value: number, unit: string): string => byMonth(formatValue(value, unit));

/** Empty where there is no doubt that shows. */
const rangeText = (range: Range, unit: string): string =>
  formatValue(range.low, unit) === formatValue(range.high, unit) ? '' : byMonth(formatRange(range, unit));

const asAmount = (value: number, unit: string): Amount => ({ value, text: moneyText(value, unit) });

/** Less than a cent, which nothing that is due by use comes to over three powers of ten. */
const NOTHING = 0.01;

/** A line that is flat tells less than a sentence. */
function whyNoChart({ figures: { cost } }: Analysis, { points, unit }: LoadCurve): string | undefined {
  const [first, last] = [points[0]!, points.at(-1)!];
  if (last.monthly.likely === 0) return `There is no cost to draw against the load: ${totalText(cost)}.`;
  if (last.monthly.likely - first.monthly.likely > NOTHING) return undefined;
  const amount = `${cost.atLeast ? 'at least ' : ''}${moneyText(last.monthly.likely, unit)}`;
  return `The cost is ${amount} a month at any load: nothing that has a price depends on it.`;
}

function missingRemarks({ figures: { cost } }: Analysis): readonly string[] {
  const missing = [...new Set(cost.unpriced.flatMap((line) => line.missing))].sort();
  if (missing.length > 0) return [`What depends on the load cannot be told without ${missing.join(', ')}.`];
  return [...new Set(cost.unpriced.map(({ component, why }) => `${component}: ${why}.`))];
}

function budgetOf({ figures }: Analysis): Amount | undefined {
  const verdict = costVerdict(figures);
  return verdict && { value: verdict.target, text: moneyText(verdict.target, verdict.unit) };
}

function pointsText({ points, unit }: LoadCurve): string {
  const written = points.find(({ factor }) => factor === 1)!;
  const [least, most] = [points[0]!, points.at(-1)!].map(({ monthly }) => moneyText(monthly.likely, unit));
  const fixed = written.fixed === 0 ? 'none' : moneyText(written.fixed, unit);
  return `${moneyText(written.monthly.likely, unit)} a month at the load as written, of which ${fixed} is fixed; ${least} at a tenth of the load, ${most} at a hundred times.`;
}

function budgetText(budget: Amount, { points }: LoadCurve): string {
  const over = points.findIndex(({ monthly }) => monthly.likely > budget.value);
  if (over < 0) return `The budget of ${budget.text} holds up to ${factorText(points.at(-1)!.factor)}.`;
  const [before, after] = [points[over - 1], points[over]!];
  if (!before) return `The budget of ${budget.text} is missed from ${factorText(after.factor)} on.`;
  // Along the line as it is drawn, which is straight between two points of logarithms.
  const share = Math.log(budget.value / before.monthly.likely) / Math.log(after.monthly.likely / before.monthly.likely);
  const factor = before.factor * (after.factor / before.factor) ** (before.monthly.likely > 0 ? share : 1);
  return `The budget of ${budget.text} is reached at about ${factorText(factor)}.`;
}

/** As many as a reader would look up. */
const MOST_NAMES = 3;

function remarksOn({ figures }: Analysis, { marks, sized, moreLimits }: LoadCurve): readonly string[] {
  const unmarked = sized.filter((each) => each.unmarked > 0);
  const named = unmarked
    .slice(0, MOST_NAMES)
    .map(
      ({ component, setting, least, most, unmarked: more }) =>
        `Of ${component}, ${setting} go from ${formatNumber(least)} to ${formatNumber(most)}: ${formatNumber(more)} come in without a mark.`,
    );
  const others = unmarked.length - named.length;
  return [
    ...(figures.cost.atLeast ? ['At least: not everything has a price, as said above.'] : []),
    ...(marks.some(({ sort }) => sort === 'limit')
      ? ['Where something carries no more, the line goes on as if it did.']
      : []),
    ...(moreLimits > 0 ? [`${moreLimits} more carry no more from some load on.`] : []),
    ...named,
    ...(others > 0 ? [`So do pieces of ${others} more settings.`] : []),
  ];
}

function chartOf({ design }: Analysis, { points, marks, unit }: LoadCurve, budget: Amount | undefined): LoadChart {
  const markAt = (factor: number): LoadChart['marks'][number] => {
    const there = marks.filter((mark) => mark.factor === factor);
    return {
      sort: there.some(({ sort }) => sort === 'limit') ? 'limit' : 'next',
      factor: { value: factor, text: factorText(factor) },
      monthly: asAmount(there[0]!.monthly.likely, unit),
      says: there.map((mark) => markText(mark, design)),
    };
  };
  return {
    unit,
    points: points.map(({ factor, monthly: { low, likely, high }, fixed }) => ({ factor, low, likely, high, fixed })),
    ...(budget && { budget }),
    marks: [...new Set(marks.map(({ factor }) => factor))].map(markAt),
  };
}

function tablesOf({ design }: Analysis, { points, marks, unit }: LoadCurve): readonly Table[] {
  const money = (value: number) => moneyText(value, unit);
  const end = (title: string) => ({ title, align: 'end' as const });
  const curve: Table = {
    caption: 'Cost a month at each load',
    columns: [{ title: 'Load' }, end('Fixed'), end('Usage'), end('A month'), end('Range')],
    rows: points.map(({ factor, fixed, usage, monthly }) => ({
      cells: [factorText(factor), money(fixed), money(usage), money(monthly.likely), rangeText(monthly, unit)],
      sort: [factor, fixed, usage, monthly.likely, monthly.high - monthly.low],
    })),
  };
  if (marks.length === 0) return [curve];
  const marked: Table = {
    caption: 'What comes in, and what carries no more',
    columns: [{ title: 'What' }, end('From load'), end('A month')],
    rows: marks.map((mark) => ({
      cells: [markText(mark, design), factorText(mark.factor), money(mark.monthly.likely)],
      sort: [mark.component, mark.factor, mark.monthly.likely],
      path: `components.${mark.component}`,
      ...(mark.sort === 'limit' && { tone: 'warn' as const }),
    })),
  };
  return [marked, curve];
}
