import type { Analysis } from '../../core/analysis';
import type { DesignSummary } from '../../protocol';
import { totalText } from './bill-text';
import { headlineAvailability } from './headline';
import { answerText } from './values';

/** What a design comes to; `?` for what cannot be told. */
export function summaryOf(analysis: Analysis): DesignSummary {
  const { cost, recovery } = analysis.figures;
  const { rto, rpo } = recovery.headline;
  return {
    cost: totalText(cost),
    rto: 'unknown' in rto ? '?' : short(answerText(rto.restored, 'p95')),
    rpo: 'unknown' in rpo ? '?' : short(answerText(rpo.rpo, 'worst')),
    availability: short(headlineAvailability(analysis.figures)?.text ?? '?'),
    findings: countFindings(analysis),
  };
}

const short = (text: string): string => (text === 'cannot tell' ? '?' : text);

export function countFindings({ findings }: Pick<Analysis, 'findings'>): DesignSummary['findings'] {
  const count = { error: 0, warning: 0, info: 0, ignored: 0 };
  for (const { severity, ignored } of findings) count[ignored ? 'ignored' : severity]++;
  return count;
}

/** `3 findings`, `no findings`. */
export function findingsText({ error, warning, info }: DesignSummary['findings']): string {
  const open = error + warning + info;
  return open === 0 ? 'no findings' : open === 1 ? '1 finding' : `${open} findings`;
}
