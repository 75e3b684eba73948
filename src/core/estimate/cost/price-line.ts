import type { CostLine } from '../../catalog/kind';
import { bookPrices } from '../../catalog/data/price-source';
import type { PriceSource } from '../../catalog/data/price-source';
import type { UnitPrice } from '../../catalog/data/price';
import { compute } from '../../quantity/compute';
import { isKnown } from '../../quantity/figure';
import type { Figure, Input } from '../../quantity/figure';
import { within } from '../../quantity/range';
import type { PricedLine, Unpriced } from './cost';
import { discountOf } from './discount';
import type { Pricing } from './discount';

/** Doubt on a price, each side: of low confidence, from an old list, borrowed from another Region. */
const DOUBT = { low: 0.25, old: 0.05, borrowed: 0.1 } as const;

/** A price as an input, widened by how much it can be trusted. */
export function priceInput(price: UnitPrice): Input {
  const doubt = price.borrowedFrom ? DOUBT.borrowed : 0;
  const trust = price.confidence === 'low' ? DOUBT.low : price.kind === 'old-pricelist' ? DOUBT.old : 0;
  return {
    ...within(price.usd, Math.max(doubt, trust)),
    unit: `USD/${price.unit}`,
    from: 'fact',
    source: price.borrowedFrom ? `${price.source} (borrowed from ${price.borrowedFrom})` : price.source,
    asOf: price.asOf,
    status: price.kind === 'third' ? 'reported' : 'read',
  };
}

/** Prices one line by its unit price; tiers are applied later, over the whole account. */
export function priceLine(
  component: string,
  line: CostLine,
  region: string,
  pricing: Pricing = {},
  prices: PriceSource = bookPrices,
): PricedLine | Unpriced {
  const { item, quantity } = line;
  if (!isKnown(quantity)) return { component, item, why: quantity.unknown, missing: quantity.missing };
  const price = line.price ? ownPrice(line, region) : prices.find(line.sku, line.region ?? region, pricing.borrow);
  if (!price) return { component, item, why: `no public price of ${line.sku} is known`, missing: [] };
  const discount = discountOf(pricing, line);
  return billed({
    item,
    sku: price.sku,
    class: line.class,
    quantity,
    ...(line.each && { each: line.each }),
    unit: price.unit,
    price,
    rate: line.price ?? priceInput(price),
    ...(discount && { discount }),
  });
}

const ownPrice = (line: CostLine, region: string): UnitPrice => ({
  sku: line.sku,
  region,
  unit: line.price!.unit.replace(/^USD\//, ''),
  usd: line.price!.likely,
  source: line.price!.source ?? 'the design',
  asOf: line.price!.asOf ?? '',
  confidence: line.price!.from === 'design' ? 'high' : 'low',
  kind: line.price!.from === 'design' ? 'golden' : 'third',
});

/** A line with what it comes to: its quantity at its rate, less what is taken off. */
export function billed(line: Omit<PricedLine, 'monthly'>): PricedLine {
  const { item, quantity, rate, discount, free, committed, currency } = line;
  const off = { ...(discount && { discount }), ...(free && { free }), ...(committed && { committed }) };
  const monthly = compute({
    says: `${item} a month`,
    formula: [
      'quantity * price',
      ...Object.keys(off).map((share) => `(1 - ${share})`),
      ...(currency ? ['currency'] : []),
    ].join(' * '),
    unit: currency ? currency.unit.replace('/USD', '/month') : 'USD/month',
    inputs: { quantity, price: rate, ...off, ...(currency && { currency }) },
  }) as Figure;
  return { ...line, monthly };
}
