import { compute, fact, sum, zero } from '../../quantity/compute';
import { isKnown, unknown } from '../../quantity/figure';
import type { Estimate, Input } from '../../quantity/figure';
import { NamedInputs } from '../input-names';
import { tightest } from '../performance/tightest';
import { withPercentiles } from '../sampling/sample-figure';
import type { DesignEvent } from './design-event';
import { ratesAt, wordedTerms } from './design-pipeline';
import type { DesignPipeline } from './design-pipeline';
import { upstreamOf } from './pipeline';
import type { Recovered } from './recover';
import { totalOf } from './recovery-plan';
import type { RecoveryPlan } from './recovery-plan';

/** A recovery in plain numbers with the plan it follows, ready to be made into figures. */
export interface Struck {
  readonly of: string;
  readonly target: string;
  readonly strike: DesignEvent;
  readonly plan: RecoveryPlan;
  readonly found: Recovered;
}

/** Time from the event until the target works again. */
export function restoredFigure({ of, strike, plan, found }: Struck): Estimate {
  const says = `time until ${of} works again after ${strike.scenario.name}`;
  const steps = found.affected ? plan.steps(found.bases) : [];
  const total = totalOf(says, steps);
  return total ? sampled(total, strike) : zero(says, 's', `${strike.scenario.name} does not stop ${of}`);
}

const sampled = (estimate: Estimate, { scenario }: DesignEvent): Estimate =>
  isKnown(estimate) && estimate.low < estimate.high ? withPercentiles(estimate, scenario.name) : estimate;

/** Age of the accepted records that cannot be had back, at the worst moment. */
export function rpoFigure(pipeline: DesignPipeline, struck: Struck): Estimate {
  const { of, strike, plan, found } = struck;
  const says = `data of ${of} that is lost in ${strike.scenario.name}`;
  const named = new NamedInputs();
  const ageOf = (id: string | undefined): string =>
    id === undefined
      ? ''
      : wordedTerms(pipeline, id)
          .map(({ words, value }) => named.add(words, value))
          .join(' + ');
  if (found.replayFrom !== undefined && found.retention < Infinity && found.lostAge === undefined) {
    const retention = retentionOf(pipeline, found.replayFrom);
    const restored = totalOf(`time until ${of} works again`, plan.steps(found.bases));
    const missing = [ageOf(found.bases[0]), restored ? named.add('restored', restored) : '']
      .filter(Boolean)
      .join(' + ');
    const expired = `max(0, ${missing || '0'} - ${named.add(`retention of ${found.replayFrom}`, retention)})`;
    // What is written after a deletion, or after wrong data was noticed, is kept: no more is lost than the base lacks.
    const lacks = strike.ofData ? [ageOf(found.bases[0]), noticedName(named, struck)].filter(Boolean).join(' + ') : '';
    const lost = lacks ? `min(${lacks}, ${expired})` : expired;
    return sampled(compute({ says, formula: lost, unit: 's', inputs: named.inputs }), strike);
  }
  const terms = [
    ageOf(found.lostAge),
    ...(found.setback > 0 ? [named.add('not yet copied', setbackOf(pipeline, strike, struck))] : []),
    ...(found.unnoticed > 0 && strike.scenario.noticedAfter
      ? [named.add('noticed after', strike.scenario.noticedAfter)]
      : []),
  ].filter(Boolean);
  if (terms.length === 0) return zero(says, 's', nothingLost(struck));
  return sampled(compute({ says, formula: terms.join(' + '), unit: 's', inputs: named.inputs }), strike);
}

/** The time until wrong data is noticed, where it is lost in any case. */
function noticedName(named: NamedInputs, { strike, target }: Struck): string {
  const { noticedAfter } = strike.scenario;
  return noticedAfter && strike.event.wrong.has(target) ? named.add('noticed after', noticedAfter) : '';
}

function nothingLost({ of, strike, found }: Struck): string {
  if (!found.affected) return `${strike.scenario.name} does not concern ${of}`;
  if (found.replayFrom !== undefined) return `${found.replayFrom} still has what ${of} lacks`;
  return `${found.bases[0] ?? of} has all that was accepted`;
}

/** How long a log keeps records: its own retention, else what the flow out of the source says. */
function retentionOf({ modelled, graph }: DesignPipeline, log: string): Estimate | Input {
  const original = graph.copies.get(log)?.of ?? log;
  const own = modelled.get(original)?.model.retention;
  const source = graph.sources.get(log);
  if (own && !source) return own;
  return { ...fact(source?.retention ?? 0, 's', `how long ${log} can be read again`), from: 'design' };
}

function setbackOf({ modelled }: DesignPipeline, { event }: DesignEvent, { found, target }: Struck): Input {
  const id = [found.replayFrom, target, ...event.down.keys()].find(
    (one) => one !== undefined && (event.down.get(one) ?? 0) === found.setback,
  );
  return modelled.get(id ?? target)?.model.zoneLoss ?? fact(found.setback, 's', 'data that was not yet copied');
}

/** Records refused while the end that accepts them is down, beyond what its producers hold. */
export function lostWhileDownFigure(pipeline: DesignPipeline, struck: Struck, restored: Estimate): Estimate {
  const { of, target, found } = struck;
  const says = `records refused while ${of} does not accept any`;
  if (!found.affected || !found.refuses)
    return zero(
      says,
      '1',
      found.affected ? 'the end that accepts records keeps on, or its source can be read again' : 'nothing is down',
    );
  const sources = upstreamOf(pipeline.graph, target).filter(
    (id) => pipeline.graph.sources.get(id)?.rereadable === false,
  );
  const rates = sources.flatMap((id) => ratesAt(pipeline, id));
  if (rates.length === 0) return unknown(`the rate of what is written into ${of} is not said`);
  const rate = sum(`records that flow towards ${of}`, '1/s', rates, '');
  const buffer = sources.map((id) => pipeline.buffers.get(id)).find((value) => value !== undefined);
  return buffer
    ? compute({ says, formula: 'rate * max(0, restored - buffer)', unit: '1', inputs: { rate, restored, buffer } })
    : compute({ says, formula: 'rate * restored', unit: '1', inputs: { rate, restored } });
}

/** Time until the target works and has caught up: restored, and the backlog worked off with what capacity is left. */
export function freshFigure(pipeline: DesignPipeline, struck: Struck, restored: Estimate): Estimate {
  const catchUp = catchUpFigure(pipeline, struck, restored);
  if (!catchUp) return restored;
  const says = `time until ${struck.of} is fresh again after ${struck.strike.scenario.name}`;
  return sampled(
    compute({ says, formula: 'restored + catch_up', unit: 's', inputs: { restored, catch_up: catchUp } }),
    struck.strike,
  );
}

/** Time to work the backlog off; undefined where nothing waits. */
export function catchUpFigure(pipeline: DesignPipeline, struck: Struck, restored: Estimate): Estimate | undefined {
  const { of, target, found, strike } = struck;
  if (!found.affected || found.backlog === 0) return undefined;
  const backlog = backlogFigure(pipeline, struck, restored);
  const tight = tightest(pipeline, target);
  if (!tight) return unknown(`no limit is known of what works off the backlog of ${of}`);
  const { need, has, name } = tight.limit;
  return compute({
    says: `time to work off the backlog of ${of} after ${strike.scenario.name}, limited by ${name} of ${tight.component}`,
    formula: 'backlog / max(0, has / need - 1)',
    unit: 's',
    inputs: { backlog, has, need },
  });
}

function backlogFigure(pipeline: DesignPipeline, { of, target, found }: Struck, restored: Estimate): Estimate {
  const named = new NamedInputs();
  const parts: string[] = [];
  const { held, replayed } = found.waiting;
  if (held) {
    const buffer = [...pipeline.buffers.values()].find((value) => value.likely === found.buffer);
    const holds = buffer ?? fact(found.buffer, 's', 'what producers hold back');
    parts.push(`min(${named.add('buffer', holds)}, ${named.add('restored', restored)})`);
  }
  if (replayed !== 'nothing') {
    // What is always on its way is no backlog of the event.
    const base = found.bases[0] === target ? [] : wordedTerms(pipeline, found.bases[0]!);
    const age = base.map(({ words, value }) => named.add(words, value));
    if (replayed === 'since') age.push(named.add('restored', restored));
    const waits = age.join(' + ') || '0';
    const kept =
      found.replayFrom !== undefined && found.retention < Infinity
        ? named.add(`retention of ${found.replayFrom}`, retentionOf(pipeline, found.replayFrom))
        : undefined;
    parts.push(kept === undefined ? waits : `min(${waits}, ${kept})`);
  }
  return compute({
    says: `backlog of ${of}, in seconds of records`,
    formula: parts.join(' + '),
    unit: 's',
    inputs: named.inputs,
  });
}
