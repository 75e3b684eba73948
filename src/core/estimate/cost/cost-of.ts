import type { Estimate, Figure } from '../../quantity/figure';
import { compute, sum, zero } from '../../quantity/compute';
import type { Member } from '../../catalog/member';
import { networkOf } from '../../network/network-of';
import type { NetworkReport } from '../../network/network-path';
import type { Load } from '../../workload/load';
import type { Bill, Cost, PricedLine } from './cost';
import { networkBills } from './network-bill';
import type { Pricing } from './discount';
import { draftLines } from './price-lines';
import type { PricedLines } from './price-lines';
import { applyTiers } from './tiers';
import { transferLines } from './transfer';
import type { BillLine } from '../../catalog/kind';

interface Draft extends PricedLines {
  readonly id: string;
  readonly kind?: string;
}

/**
 * The monthly cost of a design: what each component and each network is billed, and transfer on the flow that causes
 * it. USD.
 */
export function costOf(load: Load, network: NetworkReport = networkOf(load)): Cost {
  const { pricing } = load.design.sections;
  const components = [...load.members.values()].map((member) =>
    draft(member.id, member.component.kind, billOf(load, member), member.place.region, pricing),
  );
  const networks = networkBills(load, network).map(({ id, region, lines }) =>
    draft(id, 'network', lines, region, pricing),
  );
  const flows = [...load.flows.values()].map((flow) => {
    const { region, lines } = transferLines(load, flow);
    return draft(flow.flow.id, undefined, lines, region, pricing);
  });
  const tiered = applyTiers([...components, ...networks, ...flows].flatMap((bill) => bill.lines));
  const bills = [...components, ...networks].map((bill) => finish(bill, tiered));
  const transfers = flows
    .map((bill) => finish(bill, tiered))
    .filter((bill) => bill.lines.length + bill.free.length + bill.unpriced.length > 0);
  const all = [...bills, ...transfers];
  const monthly = sum(
    'cost of the design a month',
    'USD/month',
    all.map((bill) => bill.monthly),
    'the design has no components',
  ) as Figure;
  const unpriced = all.flatMap((bill) => bill.unpriced);
  const lines = all.flatMap((bill) => bill.lines);
  return {
    monthly,
    components: byId(bills),
    flows: byId(transfers),
    atLeast: unpriced.length > 0,
    unpriced,
    fixedShare: fixedShare(lines, monthly),
    prices: pricesOf(lines),
  };
}

const billOf = (load: Load, member: Member): readonly BillLine[] => load.kinds.get(member.component.kind)!.cost(member);

function draft(
  id: string,
  kind: string | undefined,
  lines: readonly BillLine[],
  region: string,
  pricing: Pricing | undefined,
): Draft {
  return { id, ...(kind !== undefined && { kind }), ...draftLines(id, lines, region, pricing) };
}

function finish(bill: Draft, tiered: ReadonlyMap<PricedLine, PricedLine>): Bill {
  const lines = bill.lines.map((line) => tiered.get(line) ?? line);
  const none = bill.unpriced.length > 0 ? 'none of its lines is priced' : (bill.free[0]?.free ?? 'it is not billed');
  const monthly =
    lines.length === 0
      ? zero(`${bill.id} a month`, 'USD/month', none)
      : sum(
          `${bill.id} a month`,
          'USD/month',
          lines.map((line) => line.monthly),
          none,
        );
  return { ...bill, lines, monthly: monthly as Figure };
}

const byId = (bills: readonly Bill[]): ReadonlyMap<string, Bill> => new Map(bills.map((bill) => [bill.id, bill]));

/** What is due without any load, of the likely total. */
function fixedShare(lines: readonly PricedLine[], monthly: Figure): Estimate {
  if (monthly.likely === 0) return zero('share of the cost that is due without load', '1', 'nothing is priced');
  const fixed = sum(
    'fixed cost',
    'USD/month',
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
