import { difference, isNumber, isRecord, notExpressible, outcome } from '../peer-group';
import type { Outcome, PeerCase } from '../peer-group';
import { autoscaling, capacity, catchUp, recoveryTimes } from '../resilience/capacity';
import { faultTree, importance } from '../resilience/fault-tree';
import { answerTo } from '../resilience/named-values';
import type { Inputs, Solver } from '../resilience/named-values';
import { queues } from '../resilience/queues';
import { errorBudget, redundancy } from '../resilience/redundancy';

interface ResilienceCase extends PeerCase {
  readonly group: string;
  readonly inputs: Inputs;
  readonly published: Readonly<Record<string, unknown>>;
  readonly tolerance: number | Readonly<Record<string, number>> | null;
  readonly checks?: Readonly<Record<string, { readonly match: boolean }>>;
}

const SOLVERS: Readonly<Record<string, Solver>> = {
  availability: redundancy,
  'k-of-n': redundancy,
  'fault-tree': faultTree,
  importance,
  'error-budget': errorBudget,
  queueing: queues,
  capacity,
  autoscaling,
  'catch-up': catchUp,
  'rto-rpo': recoveryTimes,
};

/**
 * Published resilience examples. An answer that is known to be wrong in print must not be agreed with, so for it the
 * case passes where ours differs.
 */
export function group(one: PeerCase): Outcome {
  const { group: name, inputs, published, tolerance, checks = {}, title = '' } = one as ResilienceCase;
  const solver = Object.hasOwn(SOLVERS, name) ? SOLVERS[name] : undefined;
  const answers = solver ? solver(inputs, title) : `there is no group ${name} of such examples`;
  if (typeof answers === 'string') return notExpressible(answers);
  const differences: string[] = [];
  for (const [asked, value] of Object.entries(published)) {
    const ours = answerTo(asked, answers);
    if (ours === undefined) return notExpressible(`nothing is computed that is called ${asked}`);
    const allowed = isRecord(tolerance) ? tolerance[asked] : tolerance;
    const found = compare(asked, ours, value, isNumber(allowed) ? allowed : undefined);
    if (checks[asked]?.match !== false) differences.push(...found);
    else if (found.length === 0) differences.push(`${asked}: agrees with ${String(value)}, which is wrong in print`);
  }
  return outcome(differences);
}

function compare(name: string, ours: unknown, published: unknown, tolerance: number | undefined): string[] {
  if (isRecord(published)) {
    const found = isRecord(ours) ? ours : {};
    const names = [...new Set([...Object.keys(published), ...Object.keys(found)])];
    return Object.keys(published).some((key) => isRecord(published[key]))
      ? Object.keys(published).flatMap((key) => compare(`${name} ${key}`, found[key], published[key], tolerance))
      : names
          .filter((key) => Object.hasOwn(published, key) || tolerance === undefined || name.startsWith('mcs'))
          .flatMap((key) => compare(`${name} ${key}`, found[key] ?? 0, published[key] ?? 0, tolerance));
  }
  if (!isNumber(ours) || !isNumber(published)) return [`${name}: ${String(ours)}, published ${String(published)}`];
  const found = difference(name, ours, published, tolerance ?? 1e-9 * Math.max(1, Math.abs(published)));
  return found === undefined ? [] : [found];
}
