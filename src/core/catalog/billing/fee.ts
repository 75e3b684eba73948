import { key, moneyRate } from '../../design/types';
import type { Input } from '../../quantity/figure';
import type { Quantity } from '../../quantity/quantity';
import { scale } from '../../quantity/range';
import { MONTH } from '../../quantity/units';
import { constant } from '../amounts';
import { counted } from '../assumed';
import type { BillLine } from '../kind';
import type { Member } from '../member';

/** What is bought elsewhere has no price in the book: the design may say what it pays. */
export const feeSettings = { fee: key(moneyRate, 'what is paid for it') };

/** The design's own price where it gives one, else a line that says why there is none. */
export function feeLine(member: Member, item: string, otherwise: BillLine): BillLine {
  const fee = member.settings['fee'] as Quantity | undefined;
  if (!fee) return otherwise;
  const price: Input = {
    ...scale(fee, MONTH),
    unit: 'USD/month',
    from: 'design',
    at: `${member.component.path}.fee`,
  };
  const quantity = constant('months in a month', counted(1, 'it is paid by the month'));
  return { item, sku: `${member.component.kind}.fee`, class: 'fixed', quantity, price };
}
