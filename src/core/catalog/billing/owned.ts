import { duration, factor, key, moneyRate, quantity, share } from '../../design/types';
import { compute, fact } from '../../quantity/compute';
import type { Estimate, Input } from '../../quantity/figure';
import { scale } from '../../quantity/range';
import { MONTH } from '../../quantity/units';
import type { BillLine, CostLine } from '../kind';
import type { Member } from '../member';
import { ownPriceLine } from './own-price';

/** What machines of one's own cost: a price by the month, or their purchase, its support and their power. */
export const ownedSettings = {
  price: key(moneyRate, 'what all of it costs, such as 2000 USD/month'),
  purchase: key(quantity('money'), 'what one of its machines cost to buy, such as 12000 USD'),
  'amortized-over': key(duration, 'time over which a purchase is written off', { default: '4 years' }),
  support: key(share, 'what support and repair take of the purchase each year', { default: '0 %' }),
  power: key(quantity('power'), 'power that one of its machines draws on average'),
  electricity: key(quantity('price'), 'price of electricity', { default: '0.10 .. 0.25 USD/kWh' }),
  'power-usage-effectiveness': key(factor, 'power of the data centre for one of its machines', { default: 'x1.6' }),
} as const;

type Owned = Member<typeof ownedSettings>;

const KWH = 3.6e6;
const SECONDS = fact(3600, 's', 'seconds of an hour', { status: 'derived' });
const JOULES = fact(KWH, 'J', 'joules of a kWh', { status: 'derived' });
const MONTHS = fact(12, '1', 'months of a year', { status: 'derived' });
const A_MONTH = fact(MONTH, 's', 'seconds of a month of 730 h', { status: 'derived' });

/** Lines for so many machines; `otherwise` where the design says nothing of what they cost. */
export function ownedLines(
  owned: Owned,
  item: string,
  machines: Estimate | Input,
  otherwise: BillLine,
): readonly BillLine[] {
  if (owned.written('price')) return [ownPriceLine(item, owned.value('price'), otherwise)];
  const isBought = owned.written('purchase');
  const isPowered = owned.written('power');
  if (!isBought && !isPowered) return [otherwise];
  return [
    ...(isBought ? purchaseLines(owned, machines) : [unsaid('purchase', '`purchase` or `price` says it')]),
    isPowered ? powerLine(owned, machines) : unsaid('power', '`power` says it'),
  ];
}

const unsaid = (item: string, how: string): BillLine => ({ item, unpriced: `what it takes is not said; ${how}` });

function purchaseLines(owned: Owned, machines: Estimate | Input): readonly BillLine[] {
  const price = owned.value('purchase');
  if (!('from' in price)) return [];
  const line = (item: string, says: string, formula: string, inputs: CostInputs): CostLine => ({
    item,
    sku: 'own.purchase',
    class: 'fixed',
    quantity: compute({ says, formula, unit: '1', inputs: { machines, ...inputs } }),
    price: { ...price, unit: 'USD/machine' },
  });
  const written = { month: A_MONTH, period: owned.value('amortized-over') };
  return [
    line('amortization', 'machines that are written off in a month', 'machines * month / period', written),
    ...(owned.written('support')
      ? [
          line('support', 'machines whose worth support takes in a month', 'machines * support / months', {
            support: owned.value('support'),
            months: MONTHS,
          }),
        ]
      : []),
  ];
}

type CostInputs = Readonly<Record<string, Estimate | Input>>;

function powerLine(owned: Owned, machines: Estimate | Input): BillLine {
  const price = owned.value('electricity');
  const inputs: CostInputs = {
    machines,
    power: owned.value('power'),
    overhead: owned.value('power-usage-effectiveness'),
    hours: owned.hours,
    seconds: SECONDS,
    joules: JOULES,
  };
  const formula = 'machines * power * overhead * hours * seconds / joules';
  return {
    item: 'power',
    sku: 'own.electricity',
    class: 'fixed',
    quantity: compute({ says: 'electricity of a month', formula, unit: 'kWh', inputs }),
    ...('from' in price && { price: { ...price, ...scale(price, KWH), unit: 'USD/kWh' } }),
  };
}
