import { compute } from '../../quantity/compute';
import type { Estimate, Input } from '../../quantity/figure';
import { scale } from '../../quantity/range';
import { MONTH } from '../../quantity/units';
import { counted } from '../assumed';
import type { BillLine } from '../kind';

/** A line at a price that the design gives by time, such as `1500 USD/month`; `otherwise` where it gives none. */
export function ownPriceLine(item: string, price: Estimate | Input, otherwise: BillLine): BillLine {
  if (!('from' in price)) return otherwise;
  return {
    item,
    sku: `own.${item.replaceAll(' ', '-')}`,
    class: 'fixed',
    quantity: compute({ says: item, formula: 'one', unit: '1', inputs: { one: counted(1, 'billed once a month') } }),
    price: { ...price, ...scale(price, MONTH), unit: 'USD/month' },
  };
}
