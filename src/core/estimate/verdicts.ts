import type { RequirementSettings } from '../design/design';
import { measureKeys } from '../design/keys/requirement-keys';
import type { Load } from '../workload/load';
import type { Figures } from './figures';
import { listed } from './subjects';
import type { Verdict } from './verdict';
import { MEASURES } from './verdicts/measures';

/** The scenarios that a requirement holds in where it names none. */
const USUAL = ['component-failure', 'zone-loss'] as const;

/** Every measure of every requirement held against its figure, one for each subject and scenario. */
export const verdictsOf = (load: Load, figures: Omit<Figures, 'verdicts'>): readonly Verdict[] =>
  [...load.design.requirements].flatMap(([name, requirement]) =>
    Object.keys(measureKeys).flatMap((measure) =>
      judge(load, figures, name, requirement, measure as Verdict['measure']),
    ),
  );

function judge(
  load: Load,
  figures: Omit<Figures, 'verdicts'>,
  name: string,
  requirement: RequirementSettings,
  measure: Verdict['measure'],
): readonly Verdict[] {
  const target = requirement[measure];
  if (target === undefined) return [];
  const judgement = MEASURES[measure];
  const subjects: readonly (string | undefined)[] =
    listed(requirement.of).length > 0 ? listed(requirement.of) : [undefined];
  const scenarios: readonly (string | undefined)[] = judgement.inScenarios
    ? requirement.when === undefined
      ? USUAL
      : listed(requirement.when)
    : [undefined];
  return subjects.flatMap((of) =>
    scenarios.flatMap((scenario) =>
      judgement
        .judge({
          load,
          figures,
          target,
          statistic: statisticOf(requirement, measure),
          ...(of !== undefined && { of }),
          ...(scenario !== undefined && { scenario }),
        })
        .map((verdict) => ({
          requirement: name,
          path: `requirements.${name}.${measure}`,
          measure,
          ...(of !== undefined && { of }),
          ...(scenario !== undefined && { scenario }),
          ...verdict,
        })),
    ),
  );
}

/** `at: p50` for all measures, or `at: { rto: p50 }` for one. */
function statisticOf({ at }: RequirementSettings, measure: string): Verdict['statistic'] | undefined {
  return typeof at === 'object' ? at.get(measure) : at;
}
