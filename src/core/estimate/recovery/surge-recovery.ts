import { compute, zero } from '../../quantity/compute';
import { unknown } from '../../quantity/figure';
import type { Estimate, Input } from '../../quantity/figure';
import type { DesignPipeline } from './design-pipeline';
import { upstreamOf } from './pipeline';
import type { Recovery } from './recovery';
import { tightest } from '../performance/tightest';
import type { Scenario } from './scenario';

/**
 * What a surge of load does: nothing goes down, but what cannot be carried waits, and what waits for longer than the
 * log before it keeps records is lost. With capacity at `spare` times the peak, the oldest unread record reaches an
 * age of `lasts · (times ÷ spare − 1)`.
 */
export function surgeRecovery(pipeline: DesignPipeline, scenario: Scenario, of: string, target: string): Recovery {
  const { times, lasts } = scenario.surge!;
  const tight = tightest(pipeline, target);
  const limit = tight?.limit;
  const log = [...upstreamOf(pipeline.graph, target)]
    .reverse()
    .find((id) => pipeline.graph.parts.get(id)?.holds === 'log');
  const kept = log === undefined ? undefined : pipeline.modelled.get(log)?.model.retention;
  const none = (says: string, unit: string, why: string): Estimate => zero(says, unit, why);
  const inputs = (): Record<string, Estimate | Input> => ({ times, lasts, has: limit!.has, need: limit!.need });
  const unlimited = unknown(`no limit is known of what carries the load of ${of}`);
  const within = limit && limit.need.likely * times.likely <= limit.has.likely;
  const age = !limit
    ? unlimited
    : compute({
        says: `age of the oldest unread record of ${of} at its worst`,
        formula: 'max(0, lasts * (times * need / has - 1))',
        unit: 's',
        inputs: inputs(),
      });
  const lost = (): Estimate => {
    const says = `data of ${of} that expires unread in ${scenario.name}`;
    if (within) return none(says, 's', 'the capacity is enough');
    if (!kept)
      return log === undefined
        ? none(says, 's', 'nothing is accepted that does not fit')
        : unknown(`how long ${log} keeps records is not known`);
    return compute({ says, formula: 'max(0, age - retention)', unit: 's', inputs: { age, retention: kept } });
  };
  const fresh = (): Estimate => {
    const says = `time until ${of} is fresh again after ${scenario.name}`;
    if (!limit) return unlimited;
    if (within) return none(says, 's', 'the capacity is enough');
    const backlog = 'lasts * (times - has / need)';
    return compute({
      says,
      formula: `lasts + ${kept ? `min(${backlog}, has / need * retention)` : backlog} / max(0, has / need - 1)`,
      unit: 's',
      inputs: { ...inputs(), ...(kept && { retention: kept }) },
    });
  };
  return {
    of,
    scenario: scenario.name,
    restored: none(`time until ${of} works again`, 's', 'nothing is down'),
    fresh: fresh(),
    rpo: lost(),
    lostWhileDown:
      within || log !== undefined
        ? none('records refused', '1', 'what does not fit waits in the log')
        : unknown(`whether ${of} refuses records is not known`),
    ...(log !== undefined && { from: log }),
    binds: within || !tight ? {} : { rto: `${tight.limit.name} of ${tight.component}` },
    steps: [],
    lost: [],
    survives: [],
  };
}
