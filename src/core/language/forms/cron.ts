import type { Range } from '../../quantity/range';

const DAY = 86_400;
/** The year whose calendar is taken for the time between runs: the first day is a Thursday, and there is no 29 February. */
const FIRST_WEEKDAY = 4;
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const WEEKDAYS = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];

interface Day {
  readonly month: number;
  readonly date: number;
  /** 1 is Sunday, as AWS counts. */
  readonly weekday: number;
  readonly monthLength: number;
}

const YEAR: readonly Day[] = MONTH_LENGTHS.flatMap((monthLength, month) => {
  const before = MONTH_LENGTHS.slice(0, month).reduce((sum, days) => sum + days, 0);
  return Array.from({ length: monthLength }, (_, at) => ({
    month: month + 1,
    date: at + 1,
    weekday: ((FIRST_WEEKDAY + before + at) % 7) + 1,
    monthLength,
  }));
});

/** The values of a field of numbers, or none where it is not one: `*`, `5`, `1-5`, `0/15`, `MON,WED`. */
function valuesOf(
  field: string,
  low: number,
  high: number,
  words: readonly string[] = [],
): ReadonlySet<number> | undefined {
  const values = new Set<number>();
  const number = (text: string): number => {
    const word = words.indexOf(text.toUpperCase());
    return word >= 0 ? word + low : /^\d{1,4}$/.test(text) ? Number(text) : NaN;
  };
  for (const part of field.split(',')) {
    const [range = '', step = '1', ...rest] = part.split('/');
    const by = /^[1-9]\d{0,3}$/.test(step) ? Number(step) : NaN;
    const [first = '', last, ...more] = range.split('-');
    const from = range === '*' ? low : number(first);
    const to = range === '*' || (last === undefined && part.includes('/')) ? high : number(last ?? first);
    if (rest.length > 0 || more.length > 0 || !(from >= low && to <= high && by >= 1)) return undefined;
    const end = to < from && words === WEEKDAYS ? to + 7 : to;
    if (end < from) return undefined;
    for (let value = from; value <= end; value += by) values.add(((value - low) % (high - low + 1)) + low);
  }
  return values;
}

type DayTest = (day: Day) => boolean;

/** Days of the month: numbers, `L` for the last, `15W` for the weekday nearest to the 15th, `LW`, `?`. */
function dateTest(field: string): DayTest | undefined {
  if (field === '?' || field === '*') return () => true;
  if (field === 'L') return (day) => day.date === day.monthLength;
  const near = /^(\d{1,2}|L)W$/.exec(field);
  if (near) return (day) => day.date === nearestWeekday(day, near[1] === 'L' ? day.monthLength : Number(near[1]));
  const values = valuesOf(field, 1, 31);
  return values && ((day) => values.has(day.date));
}

function nearestWeekday(day: Day, wanted: number): number {
  const weekday = ((((day.weekday - 1 + wanted - day.date) % 7) + 7) % 7) + 1;
  if (weekday === 7) return wanted > 1 ? wanted - 1 : wanted + 2;
  if (weekday === 1) return wanted < day.monthLength ? wanted + 1 : wanted - 2;
  return wanted;
}

/** Days of the week, 1 for Sunday: numbers and names, `L` for Saturday, `6L` for the last Friday, `3#2` for the second Tuesday. */
function weekdayTest(field: string): DayTest | undefined {
  if (field === '?' || field === '*') return () => true;
  if (field === 'L') return (day) => day.weekday === 7;
  const special = /^([1-7]|[A-Za-z]{3})(?:(L)|#([1-5]))$/.exec(field);
  if (special) {
    const named = WEEKDAYS.indexOf(special[1]!.toUpperCase()) + 1;
    const weekday = named || Number(special[1]);
    const nth = Number(special[3]);
    if (special[2]) return (day) => day.weekday === weekday && day.date > day.monthLength - 7;
    return (day) => day.weekday === weekday && Math.ceil(day.date / 7) === nth;
  }
  const values = valuesOf(field, 1, 7, WEEKDAYS);
  return values && ((day) => values.has(day.weekday));
}

export interface CronError {
  readonly error: string;
}

/**
 * The time between two runs of a cron expression of EventBridge, in seconds: least, mean and greatest over one year of
 * 365 days. Fields are minutes, hours, day of month, month, day of week, year.
 */
export function cronInterval(fields: readonly string[]): Range | CronError {
  const [minute = '', hour = '', date = '', month = '', weekday = '', year = ''] = fields;
  const minutes = valuesOf(minute, 0, 59);
  if (!minutes) return { error: `the minutes "${minute}" are not 0 to 59` };
  const hours = valuesOf(hour, 0, 23);
  if (!hours) return { error: `the hours "${hour}" are not 0 to 23` };
  const onDate = dateTest(date);
  if (!onDate) return { error: `the day of the month "${date}" is not 1 to 31, L, W or ?` };
  const months = valuesOf(month, 1, 12, MONTHS);
  if (!months) return { error: `the month "${month}" is not 1 to 12 or JAN to DEC` };
  const onWeekday = weekdayTest(weekday);
  if (!onWeekday) return { error: `the day of the week "${weekday}" is not 1 to 7, SUN to SAT, L, # or ?` };
  if (!valuesOf(year, 1970, 2199)) return { error: `the year "${year}" is not 1970 to 2199 or *` };
  if ((date === '?') === (weekday === '?')) {
    return { error: `one of day of month and day of week must be ?, and the other must say the day` };
  }
  const days = YEAR.flatMap((day, index) => (months.has(day.month) && onDate(day) && onWeekday(day) ? [index] : []));
  if (days.length === 0) return { error: 'it names a day that no year has' };
  return interval(days, minutes, hours);
}

function interval(days: readonly number[], minutes: ReadonlySet<number>, hours: ReadonlySet<number>): Range {
  const times = [...hours]
    .flatMap((hour) => [...minutes].map((minute) => hour * 3600 + minute * 60))
    .sort((a, b) => a - b);
  let low = Infinity;
  let high = 0;
  const see = (gap: number): void => {
    low = Math.min(low, gap);
    high = Math.max(high, gap);
  };
  for (let at = 1; at < times.length; at++) see(times[at]! - times[at - 1]!);
  const overnight = times[0]! - times.at(-1)!;
  for (let at = 1; at < days.length; at++) see((days[at]! - days[at - 1]!) * DAY + overnight);
  see((days[0]! + YEAR.length - days.at(-1)!) * DAY + overnight);
  return { low, likely: Math.min(high, Math.max(low, (YEAR.length * DAY) / (days.length * times.length))), high };
}
