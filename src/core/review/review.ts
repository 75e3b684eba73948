import type { DesignFinding, Severity } from '../design/finding';
import { applyIgnores } from './ignores';
import type { Remark, ReviewSubject, Rule } from './rule';

/** Severity by rule id, as the settings of the workspace have it. */
export type SeverityOf = Readonly<Record<string, Severity | 'off'>>;

/** What the rules have to say about a design, with what it accepts marked as ignored. Sorted by place, then rule. */
export function reviewOf(
  subject: ReviewSubject,
  rules: readonly Rule[],
  severityOf: SeverityOf,
): readonly DesignFinding[] {
  const findings = rules
    .filter((rule) => severityOf[rule.id] !== 'off')
    .flatMap((rule) => [...rule.check(subject)].map((remark) => finding(rule, remark, severityOf[rule.id])));
  return [...applyIgnores(subject.design, findings, subject.today)].sort(
    (a, b) => compare(a.at.path, b.at.path) || compare(a.rule, b.rule) || compare(a.message, b.message),
  );
}

function finding(rule: Rule, remark: Remark, chosen: Severity | 'off' | undefined): DesignFinding {
  const severity = chosen === undefined || chosen === 'off' ? (remark.severity ?? rule.severity) : chosen;
  return {
    rule: rule.id,
    severity,
    message: remark.message,
    advice: remark.advice ?? rule.advice,
    at: remark.at,
    ...(remark.related && { related: remark.related }),
    ...(remark.fixes && { fixes: remark.fixes }),
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
