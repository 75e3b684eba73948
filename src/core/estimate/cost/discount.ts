import { designInput } from '../../catalog/parts';
import type { CostLine } from '../../catalog/kind';
import type { Design } from '../../design/design';
import type { Input } from '../../quantity/figure';

/** How a design says it pays. */
export type Pricing = NonNullable<Design['sections']['pricing']>;

/**
 * The share (0 to 1) of a public price that is taken off: what was negotiated for its service, which is the first part of
 * its SKU as in `ec2` of `ec2.m5.large.linux-hour`, or for everything. Undefined where nothing is, and for prices that
 * are not public: they say what is paid.
 */
export function discountOf({ discount }: Pricing, { sku, price }: CostLine): Input | undefined {
  if (discount === undefined || (price && price.from !== 'fact')) return undefined;
  if ('dimension' in discount) return designInput(discount, 'pricing.discount');
  const service = sku.slice(0, sku.indexOf('.'));
  const own = discount.get(service);
  return own && designInput(own, `pricing.discount.${service}`);
}
