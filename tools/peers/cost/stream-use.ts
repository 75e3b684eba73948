/** Hours of retention that a stream comes with, and beyond which what is kept is billed by its volume. */
const DAY = 24;
const WEEK = 168;

/** Whether a figure is another as published figures are: within half a per cent. */
export const isAbout = (figure: number, other: number): boolean => Math.abs(figure - other) <= 0.005 * Math.abs(other);

/** How many readers of all that comes in read so much; none where it is no whole number of them. */
export function wholeReaders(read: number, all: number): number {
  const readers = all > 0 ? Math.round(read / all) : 0;
  return readers > 0 && isAbout(read, readers * all) ? readers : 0;
}

/** A retention that comes to quantities, and what of them it does not come to. */
export interface Kept {
  readonly hours: number;
  readonly extended: number;
  readonly longTerm: number;
}

interface Quantities {
  readonly gigabytesAnHour: number;
  readonly extended: number;
  readonly longTerm: number;
}

/** Beyond a day all shard-hours are billed, beyond a week what is held. */
export function provisionedRetention({
  shardHours,
  ...quantities
}: Quantities & { readonly shardHours: number }): Kept {
  const { extended, longTerm, gigabytesAnHour } = quantities;
  if (extended === 0 || !isAbout(extended, shardHours)) return { hours: DAY, extended, longTerm };
  return upToAWeek(WEEK, longTerm, gigabytesAnHour);
}

/** What is held from a day to a week is billed, and what is held beyond. */
export function onDemandRetention({ extended, longTerm, gigabytesAnHour }: Quantities): Kept {
  if (extended === 0 || gigabytesAnHour === 0) return { hours: DAY, extended, longTerm };
  const hours = DAY + extended / gigabytesAnHour;
  if (hours > WEEK * 1.005) return { hours: DAY, extended, longTerm };
  if (longTerm > 0 && !isAbout(hours, WEEK)) return { hours, extended: 0, longTerm };
  return upToAWeek(Math.min(hours, WEEK), longTerm, gigabytesAnHour);
}

/** Records that were kept for so long, and longer where something is billed beyond a week. */
const upToAWeek = (hours: number, longTerm: number, gigabytesAnHour: number): Kept =>
  longTerm > 0 && gigabytesAnHour > 0
    ? { hours: WEEK + longTerm / gigabytesAnHour, extended: 0, longTerm: 0 }
    : { hours, extended: 0, longTerm };
