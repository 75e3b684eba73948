import { compute, zero } from '../../quantity/compute';
import { unknown } from '../../quantity/figure';
import type { Estimate, Input } from '../../quantity/figure';
import type { Load } from '../../workload/load';
import { NamedInputs } from '../input-names';
import { lazy } from '../lazy';
import { pipelineOf, wordedTerms } from '../recovery/design-pipeline';
import type { DesignPipeline, WordedTerm } from '../recovery/design-pipeline';
import { PHASE } from '../sampling/phase';
import { withPercentiles } from '../sampling/sample-figure';
import { holds, requiredSubjects, subjectNamed } from '../subjects';
import type { Subject } from '../subjects';
import type { Freshness } from './performance';

/**
 * How old each dataset and component is when it is read: worst = Σ (interval + processing), mean = Σ (interval ÷ 2 +
 * processing) from where its data enters. The mean carries the percentiles over a random moment of reading.
 */
export function freshnessOf(load: Load): readonly Freshness[] {
  const pipeline = pipelineOf(load);
  return subjectsOf(load).map((subject) => {
    const worst = lazy(() => oldest(subject, (id) => age(pipeline, id, false)));
    const mean = lazy(() => oldest(subject, (id) => age(pipeline, id, true)));
    return {
      of: subject.of,
      get worst() {
        return worst();
      },
      get mean() {
        return mean();
      },
    };
  });
}

/** How old a subject gets at worst when everything works. */
export const ageAtWorst = (load: Load, subject: Subject): Estimate =>
  oldest(subject, (id) => age(pipelineOf(load), id, false));

/** Datasets, what requirements name, and what data ends in. */
function subjectsOf(load: Load): readonly Subject[] {
  const names = new Set([...load.design.data.keys(), ...requiredSubjects(load)]);
  const passed = new Set([...load.flows.values()].filter(({ implied }) => !implied).map(({ flow }) => flow.from));
  for (const { flow, implied } of load.flows.values()) if (!implied && !passed.has(flow.to)) names.add(flow.to);
  return [...names].flatMap((name) => subjectNamed(load, name) ?? []);
}

/** Of several components that hold it, the oldest; unknown where one is. */
function oldest(subject: Subject, of: (id: string) => Estimate): Estimate {
  const { components } = subject;
  if (components.length === 0)
    return unknown(`nothing says where ${subject.of} rests`, [`data.${subject.of}.stored-in`]);
  const ages = components.map(of);
  return ages.reduce((a, b) => ('unknown' in a || (!('unknown' in b) && a.likely >= b.likely) ? a : b));
}

function age(pipeline: DesignPipeline, id: string, phased: boolean): Estimate {
  const says = `${phased ? 'age' : 'age at worst'} of the data in ${id} when it is read`;
  const terms = [...wordedTerms(pipeline, id), ...ownTerms(pipeline, id)];
  const before = pipeline.graph.into.get(id) ?? [];
  if (terms.length === 0)
    return zero(says, 's', before.length === 0 ? 'data enters here' : 'nothing on the way takes noticeable time');
  const named = new NamedInputs();
  const summands = terms.map(({ words, value, waits }) => {
    const name = named.add(words, value);
    return phased && waits ? `${named.add(`phase of ${words}`, PHASE)} * ${name}` : name;
  });
  const figure = compute({ says, formula: summands.join(' + '), unit: 's', inputs: named.inputs });
  return phased && !('unknown' in figure) ? withPercentiles(figure, `freshness of ${id}`) : figure;
}

/** What is read is computed first, where the component keeps nothing itself. */
function ownTerms(pipeline: DesignPipeline, id: string): readonly WordedTerm[] {
  const model = pipeline.modelled.get(id)?.model;
  if (!model || holds(pipeline.load, id) !== 'nothing') return [];
  const term = (words: string, value: Estimate | Input | undefined, waits: boolean): readonly WordedTerm[] =>
    value === undefined || (!('unknown' in value) && value.high === 0) ? [] : [{ words, value, waits }];
  return [...term(`refresh of ${id}`, model.interval, true), ...term(`work of ${id}`, model.processing, false)];
}
