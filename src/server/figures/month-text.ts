import type { Figure } from '../../core/quantity/figure';
import { formatValue } from '../../core/quantity/format';
import { doubtText } from './values';

/** An amount in a column that is headed by the month: `$412` of `$412/month`. */
export const byMonth = (text: string): string => text.replaceAll('/month', '');

export const monthText = ({ likely, unit }: Figure): string => byMonth(formatValue(likely, unit));

/** Its range there: `$396 – $430`; empty where nothing is in doubt. */
export const monthDoubtText = (monthly: Figure): string => byMonth(doubtText(monthly) ?? '');
