import type { BillLine } from '../../../src/core/catalog/kind';
import { compute, fact } from '../../../src/core/quantity/compute';

/** A quantity of a price, as a case gives it; none where it is zero. `region` where it is billed in another one. */
export function bareLine(sku: string, quantity: number, region?: string): readonly BillLine[] {
  if (quantity <= 0) return [];
  const given = fact(quantity, '1', 'given by the case', { status: 'read' });
  const amount = compute({ says: `${sku} of the case`, formula: 'given', unit: '1', inputs: { given } });
  return [{ item: sku, sku, class: 'usage', quantity: amount, ...(region !== undefined && { region }) }];
}
