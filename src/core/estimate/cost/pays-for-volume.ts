import type { PricedLine } from './cost';

/** Whether a line is for data that is kept, by the month. */
export const paysForVolume = ({ unit }: PricedLine): boolean => unit.startsWith('GB-month');
