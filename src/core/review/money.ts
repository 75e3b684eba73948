import { codeOf, moneyUnit } from '../estimate/cost/currency';
import { formatMoney, formatValue } from '../quantity/format';
import type { ReviewSubject } from './rule';

type Priced = Pick<ReviewSubject, 'design'>;

/** An amount by the month in the currency of the design: `$412/month`. */
export const monthlyText = ({ design }: Priced, amount: number): string =>
  formatValue(amount, moneyUnit(design.currency));

/** An amount in the currency of the design: `$5`. */
export const amountText = ({ design }: Priced, amount: number): string => formatMoney(amount, codeOf(design.currency));
