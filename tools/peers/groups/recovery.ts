import { recoverPipeline } from '../../../src/core/estimate/recovery/recover-pipeline';
import { isNumber, notExpressible, outcome } from '../peer-group';
import type { Outcome, PeerCase } from '../peer-group';
import { readRecoveryCase } from '../recovery/read-case';
import { recoveryAnswers, WHY } from '../recovery/answers';

/** Answers in seconds and records are right within 1 s or 2 %. */
const close = (ours: number, published: number): boolean =>
  ours === published || Math.abs(ours - published) <= Math.max(1, 0.02 * Math.abs(published));

/** Recovery cases: pipelines, what happens to them, and what is lost for how long. */
export function group(one: PeerCase): Outcome {
  const { inputs, answers } = one as PeerCase &
    Readonly<Record<'inputs' | 'answers', Readonly<Record<string, unknown>>>>;
  const read = readRecoveryCase(inputs);
  if (typeof read === 'string') return notExpressible(read);
  const ours = recoveryAnswers(recoverPipeline(read), read);
  const differences: string[] = [];
  for (const [name, published] of Object.entries(answers)) {
    const found = ours[name];
    if (found === undefined) differences.push(`${name}: none, published ${String(published)}`);
    else if (isNumber(published) && isNumber(found) ? !close(found, published) : !sameWords(name, found, published))
      differences.push(`${name}: ${String(found)}, published ${String(published)}`);
  }
  return outcome(differences);
}

const REASONS = new Set<unknown>(['none', 'capacity', ...Object.values(WHY)]);

/** Of reasons, the largest term is compared as a number and those of a fixed wording as words; others are prose. */
function sameWords(name: string, ours: unknown, published: unknown): boolean {
  if (name !== 'binding') return ours === published;
  const [found, wanted] = [ours, published].map((words) => /^largest term ([\d.]+)/.exec(String(words))?.[1]);
  if (wanted !== undefined) return found !== undefined && close(Number(found), Number(wanted));
  return ours === published || !REASONS.has(published);
}
