import { describe, expect, it } from 'vitest';
import { cronInterval } from '../../../../../src/core/language/forms/cron';
import { readSchedule } from '../../../../../src/core/language/forms/schedule';

const MINUTE = 60;
const HOUR = 3600;
const DAY = 24 * HOUR;
const interval = (expression: string) => cronInterval(expression.split(' '));

describe('the time between two runs', () => {
  // The expressions are those of the EventBridge User Guide, "Cron-based schedules".
  it.each([
    ['0 10 * * ? *', DAY, DAY],
    ['0/15 * * * ? *', 15 * MINUTE, 15 * MINUTE],
    ['0/5 8-17 ? * MON-FRI *', 5 * MINUTE, 2 * DAY + 14 * HOUR + 5 * MINUTE + DAY - DAY],
    ['0 18 ? * MON-FRI *', DAY, 3 * DAY],
    ['0 8 1 * ? *', 28 * DAY, 31 * DAY],
    ['0 */4 * * ? *', 4 * HOUR, 4 * HOUR],
    ['0 0 L * ? *', 28 * DAY, 31 * DAY],
    ['0 9 ? * 2#1 *', 28 * DAY, 35 * DAY],
    ['0 0 1 1 ? *', 365 * DAY, 365 * DAY],
  ])('of cron(%s) is from %d s to %d s', (expression, low, high) => {
    const found = interval(expression);
    if ('error' in found) throw new Error(found.error);
    expect(found.low).toBe(low);
    if (!expression.startsWith('0/5')) expect(found.high).toBe(high);
    expect(found.likely).toBeGreaterThanOrEqual(low);
    expect(found.likely).toBeLessThanOrEqual(found.high);
  });

  it('takes the mean over a year, over nights and weekends', () => {
    const found = interval('0/5 8-17 ? * MON-FRI *');
    if ('error' in found) throw new Error(found.error);
    // Last run on Friday 17:55, next on Monday 8:00.
    expect(found.high).toBe(2 * DAY + 14 * HOUR + 5 * MINUTE);
    expect(found.likely).toBeCloseTo((365 * DAY) / (261 * 120), -1);
  });

  it.each([
    ['60 * * * ? *', 'minutes'],
    ['0 24 * * ? *', 'hours'],
    ['0 0 32 * ? *', 'day of the month'],
    ['0 0 ? 13 MON *', 'month'],
    ['0 0 ? * 8 *', 'day of the week'],
    ['0 0 * * * *', 'one of day of month and day of week must be ?'],
    ['0 0 ? * ? *', 'one of day of month and day of week must be ?'],
    ['0 0 31 2 ? *', 'a day that no year has'],
    ['5-1 0 * * ? *', 'minutes'],
    ['0 0 * * ? 1066', 'year'],
  ])('cron(%s) is refused for its %s', (expression, why) => {
    expect(interval(expression)).toHaveProperty('error', expect.stringContaining(why));
  });
});

describe('schedules', () => {
  it('reads rates', () => {
    expect(readSchedule('rate(5 minutes)')).toMatchObject({ value: { every: { likely: 300 } } });
    expect(readSchedule('rate(1 day)')).toMatchObject({ value: { every: { likely: DAY } } });
    expect(readSchedule('rate(0 days)')).toHaveProperty('error');
  });

  it.each([
    ['cron(0 2 * * *)', 'cron(0 2 * * ? *)'],
    ['0 2 * * ? *', 'cron(0 2 * * ? *)'],
    ['5 min', 'rate(5 minutes)'],
    ['1 h', 'rate(1 hour)'],
    ['every night', undefined],
    ['cron(0 2 * * 1)', undefined],
  ])('%s is told to be %s', (text, instead) => {
    const read = readSchedule(text);
    if ('value' in read) throw new Error('is read');
    expect(read.instead).toBe(instead);
    if (instead !== undefined) expect(readSchedule(instead)).toHaveProperty('value');
  });
});
