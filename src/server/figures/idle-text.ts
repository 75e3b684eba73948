import type { Idle } from '../../core/index';
import { monthText } from './month-text';
import { answerText, isFigure } from './values';

/** `63 %`, `at least 12 %`, `cannot tell`; empty where nothing is fixed. At least nothing tells nothing. */
export function idleText(idle: Idle | undefined): string {
  if (!idle) return '';
  if (!isFigure(idle.share) || (idle.atLeast && idle.share.likely === 0)) return 'cannot tell';
  return `${idle.atLeast ? 'at least ' : ''}${answerText(idle.share)}`;
}

/** What is idle, in a sentence. */
export function idleWords({ fixed, monthly, atLeast }: Idle): string {
  if (!isFigure(monthly)) return `Idle: cannot tell, ${monthly.unknown}`;
  const least = atLeast ? 'at least ' : '';
  return `Idle: ${least}${monthText(monthly)} of ${monthText(fixed)} fixed a month is for capacity that the mean load does not need`;
}
