import { compute } from '../../quantity/compute';
import type { Figure } from '../../quantity/figure';
import { amountsOf } from './amounts-of';
import type { Amounts } from './amounts-of';
import type { Bill, Cost, PricedLine } from './cost';

/** Whom a line is for: a team, a dataset, an account. */
export interface Part {
  readonly name: string;
  /** False for what the design names nobody for; the name is then in words, such as `no owner said`. */
  readonly said: boolean;
  /** Share of the line (0 to 1); all of it where left out. Shares of one line add up to 1. */
  readonly share?: Figure;
}

/** One way to tell the total apart. */
export interface Division {
  /** `team`, `dataset`, `account`, `tag:KEY`. */
  readonly id: string;
  readonly title: string;
  /** How it tells the total apart, in a sentence. */
  readonly says: string;
  /** Whom a line of a bill is for; without a line, whom its unpriced ones are for. */
  partsOf(this: void, bill: Bill, line?: PricedLine): readonly Part[];
}

/** What one team, dataset or account has of the total. */
export interface CostShare extends Amounts, Pick<Part, 'name' | 'said'> {
  /** True where something of it is unpriced. */
  readonly atLeast: boolean;
  /** What it has of each bill that it has anything of, in the order of the bills. */
  readonly bills: readonly (Amounts & { readonly bill: Bill; readonly atLeast: boolean })[];
}

interface Had {
  readonly bill: Bill;
  readonly lines: PricedLine[];
  atLeast: boolean;
}

/**
 * The total told apart, by the month: every line of every bill goes to its parts, so that shares add up to the total,
 * low, likely and high. The dearest first, and what nobody is named for last.
 */
export function sharesOf({ components, flows, monthly: { unit } }: Cost, { partsOf }: Division): readonly CostShare[] {
  const groups = new Map<string, { readonly part: Part; readonly had: Map<Bill, Had> }>();
  const hadBy = (part: Part, bill: Bill): Had => {
    const key = `${part.said} ${part.name}`;
    const group = groups.get(key) ?? { part, had: new Map<Bill, Had>() };
    groups.set(key, group);
    const had = group.had.get(bill) ?? { bill, lines: [], atLeast: false };
    group.had.set(bill, had);
    return had;
  };
  for (const bill of [...components.values(), ...flows.values()]) {
    for (const line of bill.lines)
      for (const part of partsOf(bill, line)) hadBy(part, bill).lines.push(partly(line, part));
    if (bill.unpriced.length > 0) for (const part of partsOf(bill)) hadBy(part, bill).atLeast = true;
  }
  return [...groups.values()].map(({ part, had }) => shareOf(part, [...had.values()], unit)).sort(dearestFirst);
}

const dearestFirst = (a: CostShare, b: CostShare): number =>
  Number(b.said) - Number(a.said) || b.monthly.likely - a.monthly.likely || (a.name < b.name ? -1 : 1);

function partly(line: PricedLine, { name, share }: Part): PricedLine {
  if (!share) return line;
  const says = `${line.item} for ${name} a month`;
  const inputs = { monthly: line.monthly, share };
  return { ...line, monthly: compute({ says, formula: 'monthly * share', unit: line.monthly.unit, inputs }) as Figure };
}

const shareOf = ({ name, said }: Part, had: readonly Had[], unit: string): CostShare => ({
  ...amountsOf(
    name,
    had.flatMap(({ lines }) => lines),
    unit,
  ),
  name,
  said,
  atLeast: had.some(({ atLeast }) => atLeast),
  bills: had.map(({ bill, lines, atLeast }) => ({
    ...amountsOf(`${bill.id} for ${name}`, lines, unit),
    bill,
    atLeast,
  })),
});
