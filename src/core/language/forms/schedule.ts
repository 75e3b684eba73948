import type { Schedule } from '../../design/schema';
import { parseQuantity } from '../../quantity/quantity';
import { cronInterval } from './cron';
import { misread } from './form';
import type { Form } from './form';

const TAKES = 'this takes cron(0 2 * * ? *) or rate(5 minutes)';
const RATE = /^rate\(\s*(\d{1,9})\s+(minute|minutes|hour|hours|day|days)\s*\)$/;

/** Reads `cron(0 2 * * ? *)` and `rate(5 minutes)`, with the time between two runs in seconds. */
export function readSchedule(text: string): Form<Schedule> {
  const cron = /^cron\(([^()]*)\)$/.exec(text);
  if (cron) return readCron(text, cron[1]!.trim().split(/\s+/));
  const rate = RATE.exec(text);
  if (rate) {
    const every = parseQuantity(`${rate[1]} ${rate[2]}`, 'duration');
    if ('error' in every || every.likely === 0) return misread(`"${text}" has no time between two runs; ${TAKES}`);
    return { value: { text, every: { low: every.low, likely: every.likely, high: every.high } } };
  }
  const bare = text.trim().split(/\s+/);
  if (bare.length === 6 && bare.every((field) => /^[\d*?,/#A-Z-]+$/i.test(field))) {
    return misread(`"${text}" is not written as a schedule; ${TAKES}`, `cron(${text})`);
  }
  const duration = /^(\d{1,9})\s*(min|minutes?|h|hours?|days?)$/.exec(text);
  if (duration)
    return misread(`"${text}" is not written as a schedule; ${TAKES}`, rateOf(Number(duration[1]), duration[2]!));
  return misread(`"${text}" is not a schedule; ${TAKES}`);
}

function rateOf(count: number, unit: string): string {
  const word = unit.startsWith('m') ? 'minute' : unit.startsWith('h') ? 'hour' : 'day';
  return `rate(${count} ${word}${count === 1 ? '' : 's'})`;
}

function readCron(text: string, fields: readonly string[]): Form<Schedule> {
  if (fields.length === 5) {
    const [minute, hour, date, month, weekday] = fields as [string, string, string, string, string];
    const instead = weekday === '*' ? `cron(${minute} ${hour} ${date} ${month} ? *)` : undefined;
    return misread(
      `"${text}" has five fields, and EventBridge takes six, the last one for the year; ${TAKES}`,
      instead,
    );
  }
  if (fields.length !== 6) return misread(`"${text}" does not have the six fields of a schedule; ${TAKES}`);
  const every = cronInterval(fields);
  if ('error' in every) return misread(`"${text}" is not a schedule: ${every.error}`);
  return { value: { text, every, cron: fields } };
}
