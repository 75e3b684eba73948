import type { DesignFinding } from '../design/finding';
import type { Document } from './document';
import type { Problem } from './syntax';

/** YAML's own mistakes as findings. */
export const problemFindings = (document: Document): readonly DesignFinding[] =>
  document.problems.map((problem) => findingOf(document, problem));

function findingOf(document: Document, { rule, start, end, message, advice, fixes }: Problem): DesignFinding {
  const path = document.pathAt(start)?.path ?? '';
  const at = { path, span: { start, end } };
  return { rule, severity: 'error', message, advice, at, ...(fixes && { fixes }) };
}

/** All findings in the order of the text, without those that only follow from what YAML could not read. */
export function sorted(
  problems: readonly DesignFinding[],
  findings: readonly DesignFinding[],
): readonly DesignFinding[] {
  const follows = ({ at }: DesignFinding): boolean => problems.some((problem) => within(at.span!, problem.at.span!));
  return [...problems, ...findings.filter((finding) => !follows(finding))].sort(
    (a, b) => a.at.span!.start - b.at.span!.start || a.at.span!.end - b.at.span!.end || compare(a.rule, b.rule),
  );
}

const within = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;
type Span = Pick<Problem, 'start' | 'end'>;
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
