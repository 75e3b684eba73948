import type { Verdict } from '../estimate/verdict';
import { formatValue } from '../quantity/format';
import type { Remark, ReviewSubject } from './rule';

/** Remarks on the requirements that a measure misses, at the measure, related to the components that cause it. */
export function* missed(
  subject: ReviewSubject,
  measure: Verdict['measure'],
  message: (verdict: Verdict) => string | undefined,
): Iterable<Remark> {
  for (const verdict of subject.figures.verdicts) {
    if (verdict.measure !== measure || verdict.met !== false) continue;
    const says = message(verdict);
    if (says === undefined) continue;
    const causes = verdict.causes.filter((name) => subject.design.components.has(name));
    yield {
      at: { path: verdict.path, part: 'value' },
      message: says,
      related: causes.map((name) => ({
        at: { path: `components.${name}`, part: 'key' as const },
        message: `${name} causes it`,
      })),
    };
  }
}

/** `requirement r asks for 20 min of lake in region-loss, but it is 1 h: replication binds` without the subject. */
export function shortfall(verdict: Verdict): string {
  const of = verdict.of === undefined ? '' : ` of ${verdict.of}`;
  const when = verdict.scenario === undefined ? '' : ` in ${verdict.scenario}`;
  return `${verdict.requirement} asks for ${formatValue(verdict.target, verdict.unit)}${of}${when}, but the estimate is ${verdict.says}`;
}
