import { YEAR } from '../../../src/core/quantity/units';
import { feltThroughSlack } from '../../../src/core/estimate/availability/downtime';
import { parseStructure } from '../../../src/core/estimate/availability/structure-text';
import { systemAvailability, weightOf } from '../../../src/core/estimate/availability/system';
import { difference, isNumber, isRecord, notExpressible, outcome } from '../peer-group';
import type { Outcome, PeerCase, PeerFile } from '../peer-group';

interface AvailabilityCase extends PeerCase {
  readonly inputs: {
    readonly 'up-probability': Readonly<Record<string, number>>;
    readonly structure: string;
    readonly async?: Readonly<Record<'outages-per-year' | 'mean-outage-h' | 'slack-h', number>>;
  };
  readonly answers: Readonly<Record<string, unknown>>;
  readonly known_wrong_answers?: Readonly<Record<string, number>>;
}

const HOURS = YEAR / 3600;
const MONTH_MINUTES = 30 * 24 * 60;

/** Availability cases: a structure of independent parts, some with an asynchronous hop behind it. */
export function group(one: PeerCase, file: PeerFile): Outcome {
  const { inputs, answers, known_wrong_answers: wrong = {} } = one as AvailabilityCase;
  if (typeof inputs.structure !== 'string') return notExpressible('there is no structure in words');
  const system = systemAvailability(parseStructure(inputs.structure), inputs['up-probability']);
  const late = inputs.async
    ? feltThroughSlack(inputs.async['outages-per-year'] / HOURS, inputs.async['mean-outage-h'], inputs.async['slack-h'])
    : 0;
  const ours: Readonly<Record<string, number>> = {
    availability: system.availability,
    unavailability: 1 - system.availability,
    downtime_minutes_per_30_days: (1 - system.availability) * MONTH_MINUTES,
    downstream_added_unavailability: late,
    availability_with_async: system.availability * (1 - late),
  };
  const tolerance = toleranceOf(file);
  const differences = Object.entries(answers).flatMap(([name, published]): (string | undefined)[] => {
    if (name === 'birnbaum' && isRecord(published)) return compareImportance(system, published);
    if (name === 'weakest') {
      // Parts alike in all are equally weak.
      const first = system.importance[0];
      const among = first ? system.importance.filter((entry) => weightOf(entry) === weightOf(first)) : [];
      return among.some(({ part }) => part === published)
        ? []
        : [`weakest: ${first?.part ?? 'none'}, published ${String(published)}`];
    }
    if (!isNumber(published) || ours[name] === undefined) return [`${name}: none, published ${String(published)}`];
    // Derived figures are printed with eight digits.
    return [difference(name, ours[name], published, Math.max(tolerance, 1e-7 * Math.abs(published) * derived(name)))];
  });
  for (const [what, value] of Object.entries(wrong))
    if (Math.abs(value - ours['availability_with_async']!) <= tolerance)
      differences.push(`agrees with a wrong answer: ${what}`);
  return outcome(differences.filter((text) => text !== undefined));
}

const derived = (name: string): number => (name.startsWith('availability') ? 0 : 1);

const toleranceOf = (file: PeerFile): number =>
  (file as PeerFile & { readonly tolerance?: { readonly absolute?: number } }).tolerance?.absolute ?? 1e-9;

function compareImportance(
  system: ReturnType<typeof systemAvailability>,
  published: Readonly<Record<string, unknown>>,
): (string | undefined)[] {
  const ours = new Map(system.importance.map(({ part, importance }) => [part, importance]));
  return Object.entries(published).map(([part, value]) =>
    difference(`birnbaum of ${part}`, ours.get(part) ?? 0, Number(value), 1e-8 * Math.max(1, Math.abs(Number(value)))),
  );
}
