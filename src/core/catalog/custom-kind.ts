import type { CustomKind } from '../design/design';
import { compute, fact } from '../quantity/compute';
import type { Estimate, Input } from '../quantity/figure';
import type { Quantity } from '../quantity/quantity';
import { MONTH } from '../quantity/units';
import { defineKind } from './kind';
import type { BillLine, Kind } from './kind';
import type { Member } from './member';

type CostLines = NonNullable<CustomKind['cost']>;
type CostKeys = CostLines extends ReadonlyMap<string, infer V> ? V : never;

const SECONDS = fact(MONTH, 's', 'seconds of a month of 730 h', { status: 'derived' });

/** A kind that a design defines: a bought product beside the built ones. Its prices are the design's own. */
export function customKind(name: string, definition: CustomKind): Kind {
  const role = definition.role ?? 'compute';
  const scope = definition.scope ?? 'regional';
  const holds = ['storage', 'lake', 'warehouse', 'database', 'search'].includes(role);
  return defineKind({
    name,
    title: definition.title ?? name,
    help: `A kind of this design’s own: ${definition.title ?? name}.`,
    role,
    icon: 'saas',
    settings: {},
    active: !holds && role !== 'stream' && role !== 'queue',
    takes: role === 'stream' ? 'stream' : 'batch',
    network: { stands: scope === 'outside' ? 'outside' : 'service' },
    access: {},
    cost: (member) => {
      const lines = [...(definition.cost ?? [])];
      if (lines.length === 0) return [{ item: name, unpriced: `kinds.${name} says no cost` }];
      return lines.map(([item, line]) => costLine(name, item, line, member));
    },
    recovery: () => ({ scope, holds: holds ? 'store' : role === 'stream' ? 'log' : 'nothing', repeatable: true }),
    availability: () =>
      definition.availability && {
        basis: 'declared',
        value: declared(definition.availability, `kinds.${name}.availability`, '1'),
      },
  });
}

const declared = (value: Quantity, at: string, unit: string): Input => ({
  low: value.low,
  likely: value.likely,
  high: value.high,
  unit,
  from: 'design',
  at,
});

/** `4/h` for `6 h/day` at `3 USD`; `3 TiB` at `23 USD/TiB/month`; `60 million/month` at `500 USD/million-rows`. */
function costLine(kind: string, item: string, line: CostKeys, member: Member): BillLine {
  const path = `kinds.${kind}.cost.${item}`;
  if (!line.price) return { item, unpriced: `${path} says no price` };
  const price = declared(line.price, `${path}.price`, 'USD/unit');
  return {
    item,
    sku: `${kind}.${item}`,
    class: line.quantity ? 'usage' : 'fixed',
    quantity: amount(line, path, member),
    price,
  };
}

/** Units of the price in a month: what is not yet by time is, by the price or by the month. */
function amount(line: CostKeys, path: string, member: Member): Estimate {
  const byTime = (line.price!.of['s'] ?? 0) < 0;
  const rated = (line.quantity?.of['s'] ?? 0) < 0;
  const inputs: Record<string, Input> = {};
  const factors: string[] = [];
  if (line.quantity) {
    inputs['quantity'] = declared(line.quantity, `${path}.quantity`, 'unit');
    factors.push('quantity');
  }
  if (line.hours) {
    inputs['share'] = declared(line.hours, `${path}.hours`, '1');
    factors.push('share');
  }
  if (byTime || rated) {
    inputs['month'] = { ...SECONDS, ...secondsOf(member) };
    factors.push('month');
  }
  if (factors.length === 0) {
    inputs['one'] = fact(1, '1', 'one a month', { status: 'derived' });
    factors.push('one');
  }
  return compute({ says: `${path.split('.').at(-1)} a month`, formula: factors.join(' * '), unit: 'unit', inputs });
}

const secondsOf = (member: Member) => ({
  low: member.hours.low * 3600,
  likely: member.hours.likely * 3600,
  high: member.hours.high * 3600,
});
