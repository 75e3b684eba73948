import type { Estimate, Figure } from '../../quantity/figure';
import { compute, sum, zero } from '../../quantity/compute';
import { networkOf } from '../../network/network-of';
import type { NetworkReport } from '../../network/network-path';
import type { Load } from '../../workload/load';
import { asBilled } from './account';
import { committedLines } from './commitments';
import type { Bill, Cost, PricedLine } from './cost';
import { moneyUnit } from './currency';
import { networkBills } from './network-bill';
import { draftLines } from './price-lines';
import type { PricedLines } from './price-lines';
import { transferLines } from './transfer';
import type { BillLine } from '../../catalog/kind';

interface Billed {
  readonly id: string;
  /** Of a component, a network or a commitment; absent for the transfer of a flow. */
  readonly kind?: string;
  readonly region: string;
}

type Draft = PricedLines & Omit<Billed, 'region'>;

/**
 * The monthly cost of a design: what each component and each network is billed, and transfer on the flow that causes
 * it.
 */
export function costOf(load: Load, network: NetworkReport = networkOf(load)): Cost {
  const unit = moneyUnit(load.design.currency);
  const drafts = [...componentDrafts(load), ...accountDrafts(load, network), ...transferDrafts(load, network)];
  const billed = asBilled(
    drafts.flatMap(({ lines }) => lines),
    load,
  );
  const all = takeInTurn(drafts, billed)
    .map((bill) => summed(bill, unit))
    .filter((bill) => bill.kind !== undefined || isBilled(bill));
  const monthly = sum(
    'cost of the design a month',
    unit,
    all.map((bill) => bill.monthly),
    'the design has no components',
  ) as Figure;
  const unpriced = all.flatMap((bill) => bill.unpriced);
  const lines = all.flatMap((bill) => bill.lines);
  return {
    monthly,
    components: byId(all.filter(({ kind }) => kind !== undefined)),
    flows: byId(all.filter(({ kind }) => kind === undefined)),
    atLeast: unpriced.length > 0,
    unpriced,
    fixedShare: fixedShare(lines, monthly),
    prices: pricesOf(lines),
  };
}

const componentDrafts = (load: Load): readonly Draft[] =>
  [...load.members.values()].map((member) => {
    const { kind } = member.component;
    return draft(load, { id: member.id, kind, region: member.place.region }, load.kinds.get(kind)!.cost(member));
  });

/** What no component is billed for: networks, and what was committed to. Their ids are paths of the design. */
function accountDrafts(load: Load, network: NetworkReport): readonly Draft[] {
  const commitments = committedLines(load);
  return [
    ...networkBills(load, network).map(({ id, region, lines }) => draft(load, { id, kind: 'network', region }, lines)),
    ...(commitments.length > 0
      ? [draft(load, { id: 'pricing.commitments', kind: 'commitment', region: load.design.region }, commitments)]
      : []),
  ];
}

const transferDrafts = (load: Load, network: NetworkReport): readonly Draft[] =>
  [...load.flows.values()].map((flow) => {
    const { region, lines } = transferLines(load, flow, network.paths.get(flow.flow.id));
    return draft(load, { id: flow.flow.id, region }, lines);
  });

function draft(load: Load, { region, ...of }: Billed, lines: readonly BillLine[]): Draft {
  return { ...of, ...draftLines(of.id, lines, region, load.design.sections.pricing, load.prices) };
}

/** Gives each bill its own lines back, from those of the account in the same order. */
function takeInTurn(drafts: readonly Draft[], billed: readonly PricedLine[]): readonly Draft[] {
  let taken = 0;
  return drafts.map((bill) => {
    const lines = billed.slice(taken, taken + bill.lines.length);
    taken += bill.lines.length;
    return { ...bill, lines };
  });
}

function summed(bill: Draft, unit: string): Bill {
  const says = `${bill.id} a month`;
  const none = bill.unpriced.length > 0 ? 'none of its lines is priced' : (bill.free[0]?.free ?? 'it is not billed');
  const amounts = bill.lines.map((line) => line.monthly);
  return { ...bill, monthly: sum(says, unit, amounts, none) as Figure };
}

const isBilled = ({ lines, free, unpriced }: Bill): boolean => lines.length + free.length + unpriced.length > 0;

const byId = (bills: readonly Bill[]): ReadonlyMap<string, Bill> => new Map(bills.map((bill) => [bill.id, bill]));

/** What is due without any load, of the likely total. */
function fixedShare(lines: readonly PricedLine[], monthly: Figure): Estimate {
  if (monthly.likely === 0) return zero('share of the cost that is due without load', '1', 'nothing is priced');
  const fixed = sum(
    'fixed cost',
    monthly.unit,
    lines.filter((line) => line.class === 'fixed').map((line) => line.monthly),
    'no line is fixed',
  );
  return compute({
    says: 'share of the cost that is due without load',
    formula: 'fixed / total',
    unit: '1',
    inputs: { fixed, total: monthly },
  });
}

function pricesOf(lines: readonly PricedLine[]): Cost['prices'] {
  const dates = lines
    .map((line) => line.price.asOf)
    .filter(Boolean)
    .sort();
  const borrowed = new Map(
    lines.flatMap(({ price }) =>
      price.borrowedFrom
        ? [[`${price.sku} ${price.region}`, { sku: price.sku, from: price.borrowedFrom, for: price.region }] as const]
        : [],
    ),
  );
  return {
    oldest: dates[0] ?? '',
    newest: dates.at(-1) ?? '',
    borrowed: [...borrowed.values()].sort((a, b) => (a.sku < b.sku ? -1 : 1)),
  };
}
