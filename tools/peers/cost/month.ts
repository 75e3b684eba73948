/** The month that the language and the rows of the cost table count by. */
const MONTH_HOURS = 730;

/** How many come in a month of 730 h where so many come in one of `hours`. */
export const perMonth = (count: number, hours: number): number => (count * MONTH_HOURS) / hours;

/** The rate of so many in a month of `hours`. */
export const rateOf = (count: number, hours: number): string => `${perMonth(count, hours)}/month`;

/** So many hours of a month of `hours`, as a part of each day. */
export const hoursADay = (time: number, hours: number): number => (time / hours) * 24;
