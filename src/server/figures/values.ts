import type { Estimate, Figure } from '../../core/quantity/figure';
import type { Unrecoverable } from '../../core/estimate/recovery/recovery';
import type { Verdict } from '../../core/estimate/verdict';
import { formatRange, formatValue } from '../../core/quantity/format';

/** A figure, or why there is none. */
export type Answer = Estimate | Unrecoverable;
export type Statistic = Verdict['statistic'];

export const isFigure = (answer: Answer | undefined): answer is Figure =>
  answer !== undefined && !('unknown' in answer) && !('unrecoverable' in answer);

/** The value of a figure by a statistic; the upper bound stands for a percentile that was not computed. */
export function statisticOf(figure: Figure, statistic: Statistic): number {
  const { likely, high, p50 = likely, p90 = high, p95 = high } = figure;
  return { likely, mean: likely, p50, p90, p95, worst: high }[statistic];
}

/** Shares of time are written with all their nines. */
export const valueText = (value: number, unit: string, isAvailability = false): string =>
  formatValue(value, isAvailability ? 'availability' : unit);

/** `1 h 55 min`, `unrecoverable`, or `cannot tell`; the reason is told by `whyNot`. */
export function answerText(answer: Answer, statistic: Statistic = 'likely', isAvailability = false): string {
  if ('unknown' in answer) return 'cannot tell';
  if ('unrecoverable' in answer) return 'unrecoverable';
  return valueText(statisticOf(answer, statistic), answer.unit, isAvailability);
}

/** Why there is no figure. */
export function whyNot(answer: Answer): string | undefined {
  if ('unknown' in answer) return answer.unknown;
  return 'unrecoverable' in answer ? answer.unrecoverable : undefined;
}

/** `$2,560 – $3,010`; undefined where nothing is in doubt. */
export function doubtText(answer: Answer, isAvailability = false): string | undefined {
  if (!isFigure(answer) || answer.low === answer.high) return undefined;
  return formatRange(answer, isAvailability ? 'availability' : answer.unit);
}

/** As verdicts name it. */
export const statisticName = (statistic: Statistic): string => (statistic === 'worst' ? 'at worst' : statistic);
