import type { Analysis, Bill, PricedLine } from '../../../src/core';
import { billDifferences, linesOf } from '../billed';
import type { PublishedLine } from '../billed';
import { demandAllRead, Inputs, NotExpressible } from '../inputs';
import { difference, isNumber, notExpressible, outcome } from '../peer-group';
import type { Outcome, PeerCase } from '../peer-group';
import { billsOf, putDesign } from '../put-design';
import { allRows } from '../sizing/rows.generated';
import type { SizingDesign } from '../sizing/row';

interface Quantity {
  readonly sku_key: string;
  readonly quantity: number;
  readonly usd: number;
  readonly region?: string;
  readonly option?: string;
}

interface SizingCase extends PeerCase {
  readonly row: string;
  readonly region: string;
  readonly hours_per_month: number;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly answers: Readonly<Record<string, unknown>> & {
    readonly quantities: readonly Quantity[];
    readonly monthly_usd: number;
    readonly monthly_usd_by_option?: Readonly<Record<string, number>>;
    readonly cheaper?: string;
    readonly at_least?: boolean;
  };
}

/** Sizing cases: a workload becomes a design, and the design a bill. */
export function group(one: PeerCase): Outcome {
  const sizing = one as SizingCase;
  const row = allRows.find((each) => each.row === sizing.row);
  if (!row) return notExpressible(`there is no row ${sizing.row}`);
  const inputs = new Inputs(sizing.inputs);
  try {
    const design = row.design(inputs);
    demandAllRead(inputs);
    return outcome(design.options ? optionDifferences(sizing, design, design.options) : differences(sizing, design), {
      via: 'design',
    });
  } catch (error) {
    if (error instanceof NotExpressible) return notExpressible(error.message);
    throw error;
  }
}

const put = ({ region, hours_per_month }: SizingCase, design: SizingDesign): Analysis =>
  putDesign(design, region, hours_per_month);

function differences(sizing: SizingCase, design: SizingDesign): readonly string[] {
  const { answers } = sizing;
  const analysis = put(sizing, design);
  const bills = billsOf(analysis, design);
  return [
    ...billDifferences(linesFor(design, bills), published(sizing), answers.monthly_usd),
    ...atLeast(
      bills.some(({ unpriced }) => unpriced.length > 0),
      answers.at_least === true,
    ),
    ...answerDifferences(design.answers?.(analysis) ?? {}, answers),
  ];
}

/** Each choice has a bill of its own; the cheaper one is named, and its total is the total. */
function optionDifferences(
  sizing: SizingCase,
  design: SizingDesign,
  options: Readonly<Record<string, string>>,
): readonly string[] {
  const { answers } = sizing;
  const totals = new Map<string, number>();
  const found: string[] = [];
  for (const [option, text] of Object.entries(options)) {
    const lines = linesFor(design, billsOf(put(sizing, { ...design, text }), design));
    const total = lines.reduce((sum, { monthly }) => sum + monthly.likely, 0);
    totals.set(option, total);
    found.push(...billDifferences(lines, published(sizing, option), answers.monthly_usd_by_option?.[option] ?? total));
  }
  const [cheaper] = [...totals].sort(([, a], [, b]) => a - b)[0]!;
  if (answers.cheaper !== undefined && cheaper !== answers.cheaper) {
    found.push(`cheaper: ${cheaper}, published ${answers.cheaper}`);
  }
  return found;
}

const linesFor = ({ restate = (line) => line }: SizingDesign, bills: readonly Bill[]): readonly PricedLine[] =>
  linesOf(bills).map(restate);

const published = ({ answers, region }: SizingCase, option?: string): readonly PublishedLine[] =>
  answers.quantities
    .filter((line) => line.option === option)
    .map((line) => ({ sku: line.sku_key, region: line.region ?? region, quantity: line.quantity, usd: line.usd }));

const atLeast = (ours: boolean, theirs: boolean): readonly string[] =>
  ours === theirs ? [] : [`at least: ${String(ours)}, published ${String(theirs)}`];

const answerDifferences = (
  ours: Readonly<Record<string, number | undefined>>,
  answers: Readonly<Record<string, unknown>>,
): readonly string[] =>
  Object.entries(ours).flatMap(([name, value]) => {
    const wanted = answers[name];
    if (!isNumber(wanted)) return [];
    return difference(name, value ?? NaN, wanted, 0.005 * Math.abs(wanted)) ?? [];
  });
