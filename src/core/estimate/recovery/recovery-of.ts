import { unknown } from '../../quantity/figure';
import type { Unknown } from '../../quantity/figure';
import type { Load } from '../../workload/load';
import { holds, isOurs, listed, requiredSubjects, subjectNamed } from '../subjects';
import type { Subject } from '../subjects';
import { pipelineOf } from './design-pipeline';
import type { DesignPipeline } from './design-pipeline';
import { DesignRecovery } from './design-recovery';
import type { Recovery, RecoveryEstimate } from './recovery';
import { scenarioNamed, scenarioNames } from './scenario';

/** The scenarios that count where no requirement names any. */
const USUAL = ['component-failure', 'zone-loss'];

/** How every dataset and every component of a requirement comes back, in every scenario. */
export function recoveryOf(load: Load): RecoveryEstimate {
  const pipeline = pipelineOf(load);
  const scenarios = scenarioNames(load).map((name) => scenarioNamed(load, name));
  const found = subjectsOf(load).flatMap((subject) =>
    scenarios.map((scenario) => new DesignRecovery(pipeline, subject, scenario)),
  );
  return { recoveries: found.map((one) => one.recovery), headline: headlineOf(pipeline, found) };
}

/** Datasets that rest somewhere, what requirements name, and every store and log where no dataset is described. */
function subjectsOf(load: Load): readonly Subject[] {
  const named = [...load.design.data.keys(), ...requiredSubjects(load)];
  const subjects = [...new Set(named)]
    .flatMap((name) => subjectNamed(load, name) ?? [])
    .filter(({ components }) => components.length > 0);
  const told = subjects.some(({ of }) => load.design.data.has(of));
  const others = [...load.members.keys()].filter((id) => !told && holds(load, id) !== 'nothing' && isOurs(load, id));
  const rest = others.filter((id) => !subjects.some(({ of }) => of === id));
  return [...subjects, ...rest.map((id) => ({ of: id, components: [id] }))];
}

/** The worst of what requirements ask: the pairs of subject and scenario that they name, else all in the usual ones. */
function headlineOf({ load }: DesignPipeline, all: readonly DesignRecovery[]): RecoveryEstimate['headline'] {
  const pairs = [...load.design.requirements.values()]
    .filter((requirement) => requirement.rto ?? requirement.rpo)
    .map((requirement) => ({ of: listed(requirement.of), when: listed(requirement.when) }));
  const asked = ({ subject, scenario }: DesignRecovery): boolean =>
    pairs.length === 0
      ? USUAL.includes(scenario.name)
      : pairs.some(
          ({ of, when }) =>
            (of.length === 0 || of.includes(subject.of)) && (when.length === 0 ? USUAL : when).includes(scenario.name),
        );
  const among = all.filter(asked);
  return {
    rto: worst(among, (one) => one.seconds.restored),
    rpo: worst(among, (one) => one.seconds.rpo),
  };
}

/** What is not known is not the worst, unless nothing is known. */
function worst(among: readonly DesignRecovery[], of: (one: DesignRecovery) => number): Recovery | Unknown {
  if (among.length === 0) return unknown('the design keeps no data that could be lost');
  const known = among.filter((one) => !Number.isNaN(of(one)));
  const [first = among[0]!, ...rest] = known;
  return rest.reduce((a, b) => (of(b) > of(a) ? b : a), first).recovery;
}
