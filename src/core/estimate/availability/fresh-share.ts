import { compute } from '../../quantity/compute';
import { unknown } from '../../quantity/figure';
import type { Estimate, Input } from '../../quantity/figure';
import { written } from '../../workload/inputs';
import type { Load } from '../../workload/load';
import { NamedInputs } from '../input-names';
import { ageAtWorst } from '../performance/freshness-of';
import { ASSUMED } from '../recovery/assumptions';
import { upstreamOf } from '../recovery/pipeline';
import { listed } from '../subjects';
import type { Subject } from '../subjects';
import { isStructure } from './dependencies';
import type { Dependence, Dependencies } from './dependencies';
import { partsOf } from './structure';

/**
 * Share of time that data is no older than its freshness target: it can be read, and no outage before it has lasted
 * longer than the slack, the target less the age when all works. An outage of mean m is felt for e^(−slack/m) of its
 * time; that outages last exponentially is an assumption, as is their mean.
 */
export function freshShare(
  load: Load,
  dependencies: Dependencies,
  subject: Subject,
  serve: Estimate,
  figure: (dependence: Dependence, says: string) => Estimate,
): Estimate {
  const target = targetOf(load, subject.of);
  if (!target) return unknown(`no requirement says how fresh ${subject.of} must be`);
  const age = ageAtWorst(load, subject);
  if ('unknown' in age) return age;
  if ('unknown' in serve) return serve;
  if (age.likely > target.likely)
    return unknown(`${subject.of} gets older than its target even when everything works`, [target.at!]);
  const slack = compute({
    says: `what ${subject.of} may be late by`,
    formula: 'max(0, target - age)',
    unit: 's',
    inputs: { target, age },
  });
  const named = new NamedInputs();
  const factors = [named.add('serve', serve)];
  for (const id of behind(dependencies, subject)) {
    const up = figure(dependencies.own(id), `share of time that ${id} works`);
    const felt = compute({
      says: `share of time that no outage of ${id} is felt`,
      formula: '1 - (1 - up) * exp(0 - slack / outage)',
      unit: 'availability',
      inputs: { up, slack, outage: ASSUMED.outage },
    });
    factors.push(named.add(`in time ${id}`, felt));
  }
  const basis = serve.basis;
  return compute({
    says: `share of time that ${subject.of} is fresh enough`,
    formula: factors.join(' * '),
    unit: 'availability',
    ...(basis && { basis }),
    inputs: named.inputs,
  });
}

/** What the data has come through that reading it does not need. */
function behind(dependencies: Dependencies, { components }: Subject): readonly string[] {
  const { graph, modelled } = dependencies.pipeline;
  const asked = new Set<string>();
  for (const id of components) {
    const serve = dependencies.serve(id);
    if (isStructure(serve)) for (const name of partsOf(serve)) asked.add(dependencies.variables.all.get(name)!.shown);
  }
  const before = new Set(components.flatMap((id) => upstreamOf(graph, id)));
  return [...before].filter((id) => modelled.has(id) && !asked.has(id) && !graph.sources.has(id));
}

/** The tightest freshness that a requirement asks of it. */
function targetOf(load: Load, of: string): Input | undefined {
  const asked = [...load.design.requirements].filter(
    ([, requirement]) => requirement.freshness && listed(requirement.of).includes(of),
  );
  const inputs = asked.map(([id, { freshness }]) => written(freshness!, `requirements.${id}.freshness`));
  return inputs.reduce<Input | undefined>((a, b) => (a && a.likely <= b.likely ? a : b), undefined);
}
