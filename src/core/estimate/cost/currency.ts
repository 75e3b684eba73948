import { designInput } from '../../catalog/parts';
import type { CurrencyRate } from '../../design/schema';
import type { Estimate, Input } from '../../quantity/figure';
import { compute } from '../../quantity/compute';
import type { PricedLine } from './cost';
import { billed } from './price-line';

type Currency = CurrencyRate | undefined;

/** The unit of every amount of a design that is due by the month: `USD/month`, or its own currency. */
export const moneyUnit = (currency: Currency): string => `${codeOf(currency)}/month`;

/** Three letters, as in `EUR`. */
export const codeOf = (currency: Currency): string => currency?.code ?? 'USD';

/** So many of the currency for one US dollar; 1 where nothing else is said. */
export const perDollar = (currency: Currency): number => currency?.rate.likely ?? 1;

/** Lines whose amounts are in the currency of the design. Their prices stay in US dollars, as they are published. */
export function inCurrency(lines: readonly PricedLine[], currency: Currency): readonly PricedLine[] {
  if (!currency) return lines;
  const rate = rateInput(currency);
  return lines.map((line) => billed({ ...line, currency: rate }));
}

/** An amount of US dollars by the month in the currency of the design. */
export function exchanged(says: string, dollars: Estimate, currency: Currency): Estimate {
  if (!currency) return dollars;
  const inputs = { dollars, currency: rateInput(currency) };
  return compute({ says, formula: 'dollars * currency', unit: moneyUnit(currency), inputs });
}

const rateInput = ({ code, rate }: CurrencyRate): Input => ({
  ...designInput(rate, 'pricing.currency'),
  unit: `${code}/USD`,
});
