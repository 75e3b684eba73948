import type { Figures } from '../../core/estimate/figures';
import type { Recovery } from '../../core/estimate/recovery/recovery';
import type { Verdict } from '../../core/estimate/verdict';
import { answerText, isFigure } from './values';
import type { Answer } from './values';

export interface HeadlineAvailability {
  readonly of: string;
  readonly answer: Answer;
  readonly text: string;
  readonly verdict?: Verdict;
}

/** The availability that decides: the one a requirement misses or meets most narrowly, else the worst there is. */
export function headlineAvailability(figures: Figures): HeadlineAvailability | undefined {
  const asked = figures.verdicts.filter(({ measure }) => measure === 'availability');
  const verdict = [...asked].sort((a, b) => margin(a) - margin(b))[0];
  if (verdict) {
    const text = answerText(verdict.figure, 'likely', true);
    return { of: verdict.of ?? 'the design', answer: verdict.figure, text, verdict };
  }
  const known = figures.availability.flatMap(({ of, accept, serve }) =>
    [accept, serve].filter(isFigure).map((figure) => ({ of, figure })),
  );
  const worst = known.sort((a, b) => a.figure.likely - b.figure.likely)[0];
  return worst && { of: worst.of, answer: worst.figure, text: answerText(worst.figure, 'likely', true) };
}

/** Above zero where met. What cannot be told comes first: it needs an answer most. */
const margin = ({ figure, target }: Verdict): number => (isFigure(figure) ? figure.likely - target : -Infinity);

/** The verdict on a recovery, where a requirement asks for one. */
export const verdictOn = (figures: Figures, measure: 'rto' | 'rpo', { of, scenario }: Recovery): Verdict | undefined =>
  figures.verdicts.find((each) => each.measure === measure && each.of === of && each.scenario === scenario);

/** The verdict on the budget. */
export const costVerdict = (figures: Figures): Verdict | undefined =>
  figures.verdicts.find(({ measure, of }) => measure === 'cost' && of === undefined);
