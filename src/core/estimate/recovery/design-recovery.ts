import { asFigure } from '../../quantity/compute';
import type { Estimate } from '../../quantity/figure';
import { lazy } from '../lazy';
import type { Subject } from '../subjects';
import { outsideOf, wordedTerms } from './design-pipeline';
import type { DesignPipeline, WordedTerm } from './design-pipeline';
import { eventsOf } from './design-event';
import { likely } from './design-hops';
import { upstreamOf } from './pipeline';
import { recover } from './recover';
import type { NotRecovered } from './recover';
import type { Recovery, RecoveryStep, Unrecoverable } from './recovery';
import { catchUpFigure, freshFigure, lostWhileDownFigure, restoredFigure, rpoFigure } from './recovery-figures';
import type { Struck } from './recovery-figures';
import { RecoveryPlan } from './recovery-plan';
import type { Scenario } from './scenario';
import { surgeRecovery } from './surge-recovery';

/** Likely seconds, infinite where it cannot be had back, not a number where it cannot be told. */
interface Seconds {
  readonly restored: number;
  readonly rpo: number;
}

interface Lost extends Omit<Struck, 'found'> {
  readonly found: NotRecovered;
}

type Outcome = Struck | Lost;
const isLost = (outcome: Outcome): outcome is Lost => 'unrecoverable' in outcome.found;

/** One subject in one scenario. Numbers first, to find what is worst; figures when they are asked for. */
export class DesignRecovery {
  readonly subject: Subject;
  readonly scenario: Scenario;
  readonly recovery: Recovery;
  readonly #pipeline: DesignPipeline;
  readonly #outcomes: () => readonly Outcome[];
  readonly #surge: () => Recovery;

  constructor(pipeline: DesignPipeline, subject: Subject, scenario: Scenario) {
    this.#pipeline = pipeline;
    this.subject = subject;
    this.scenario = scenario;
    this.#outcomes = lazy(() => this.#strikes());
    this.#surge = lazy(() => surgeRecovery(pipeline, scenario, subject.of, subject.components[0]!));
    this.recovery = this.#lazily();
  }

  get seconds(): Seconds {
    if (this.scenario.is === 'load') return { restored: 0, rpo: likelyOrNot(this.#surge().rpo) };
    const [rto, rpo] = [this.#worst('restored'), this.#worst('rpo')];
    return { restored: rto ? secondsOf(rto).restored : 0, rpo: rpo ? secondsOf(rpo).rpo : 0 };
  }

  /** Every way in which the scenario strikes every component that holds it. */
  #strikes(): readonly Outcome[] {
    const { graph, ages } = this.#pipeline;
    return this.subject.components.flatMap((target) =>
      eventsOf(this.#pipeline, this.scenario, target).map((strike): Outcome => {
        const plan = new RecoveryPlan(this.#pipeline, strike, target);
        const found = recover(graph, ages, strike.event, target, (bases) => plan.duration(bases));
        const base = { of: this.subject.of, target, strike, plan };
        return 'unrecoverable' in found ? { ...base, found } : { ...base, found };
      }),
    );
  }

  #worst(measure: keyof Seconds): Outcome | undefined {
    const worth = (outcome: Outcome): number => {
      const seconds = secondsOf(outcome)[measure];
      return Number.isNaN(seconds) ? -1 : seconds;
    };
    return this.#outcomes().reduce<Outcome | undefined>((a, b) => (a && worth(a) >= worth(b) ? a : b), undefined);
  }

  #lazily(): Recovery {
    const { subject, scenario } = this;
    const made = lazy((): Recovery => (scenario.is === 'load' ? this.#surge() : this.#make()));
    const field = <K extends keyof Recovery>(key: K): PropertyDescriptor => ({
      enumerable: true,
      get: () => made()[key],
    });
    return Object.defineProperties({ of: subject.of, scenario: scenario.name } as Recovery, {
      restored: field('restored'),
      fresh: field('fresh'),
      rpo: field('rpo'),
      lostWhileDown: field('lostWhileDown'),
      from: field('from'),
      binds: field('binds'),
      steps: field('steps'),
      lost: field('lost'),
      survives: field('survives'),
    });
  }

  #make(): Recovery {
    const [rto, rpo] = [this.#worst('restored'), this.#worst('rpo')];
    const pipeline = this.#pipeline;
    const { of } = this.subject;
    if (!rto || !rpo) return nothingHappens(of, this.scenario);
    const gone = [rto, rpo].find(isLost);
    if (gone) return this.#unrecoverable(gone);
    const [slow, empty] = [rto as Struck, rpo as Struck];
    const restored = restoredFigure(slow);
    const lost = rpoFigure(pipeline, empty);
    const replay = catchUpFigure(pipeline, slow, restored);
    const steps = slow.found.affected ? slow.plan.steps(slow.found.bases).map(asStep) : [];
    return {
      of,
      scenario: this.scenario.name,
      restored,
      fresh: freshFigure(pipeline, slow, restored),
      rpo: lost,
      lostWhileDown: lostWhileDownFigure(pipeline, slow, restored),
      ...(empty.found.affected && { from: empty.found.bases[0]! }),
      binds: bindsOf(pipeline, steps, empty),
      steps: [...steps, ...(replay ? [{ name: 'replay' as const, takes: replay }] : [])],
      lost: this.#lost(slow === empty ? [slow] : [slow, empty]),
      survives: this.#survives(slow),
    };
  }

  #unrecoverable(gone: Lost): Recovery {
    const { of } = this.subject;
    const lost = gone.plan.lost.filter((id) => id !== gone.target);
    const with_ = lost.length === 0 ? '' : ` with ${lost.slice(0, 3).join(', ')}`;
    const why =
      gone.found.unrecoverable === 'backups expired'
        ? `backups of ${gone.target} are kept for less time than it takes to notice`
        : `no copy of ${gone.target} is left${with_}, and nothing it is made from can be read again`;
    const never: Unrecoverable = { unrecoverable: why };
    return {
      of,
      scenario: this.scenario.name,
      restored: never,
      fresh: never,
      rpo: never,
      lostWhileDown: { unknown: `${of} does not come back`, missing: [] },
      binds: {},
      steps: [],
      lost: this.#lost([gone]),
      survives: this.#survives(gone),
    };
  }

  /** Components that are lost on the way, and how each comes back. */
  #lost(outcomes: readonly Outcome[]): Recovery['lost'] {
    const found = new Map<string, string>();
    for (const { strike, plan, target, found: recovered } of outcomes) {
      const base = 'bases' in recovered ? recovered.bases[0] : undefined;
      for (const id of plan.down) found.set(id, 'comes back by itself');
      for (const id of plan.lost) {
        const other = plan.standInFor(id);
        const data = id === target && base !== undefined && base !== target;
        found.set(
          id,
          data ? `had back from ${base}` : other ? `${other} stands in` : rebuilt(this.#pipeline, id, strike.elsewhere),
        );
      }
      if (strike.event.wrong.has(target))
        found.set(target, base === undefined ? 'does not come back' : `written anew from ${base}`);
      if (!('bases' in recovered)) found.set(target, 'does not come back');
    }
    return [...found]
      .map(([component, returns]) => ({ component, returns }))
      .sort((a, b) => (a.component < b.component ? -1 : 1));
  }

  #survives({ strike, target }: Outcome): readonly string[] {
    const { graph, modelled } = this.#pipeline;
    const { lost, wrong, expired } = strike.event;
    const left = (id: string): boolean => !lost.has(id) && !wrong.has(id) && !expired.has(id);
    return upstreamOf(graph, target)
      .filter((id) => modelled.has(id) && outsideOf(id) !== id)
      .flatMap((id) => [id, ...(graph.copiesOf.get(id) ?? []).map((copy) => copy.id)])
      .filter(left)
      .sort();
  }
}

const rebuilt = ({ modelled }: DesignPipeline, id: string, elsewhere: boolean): string => {
  if (elsewhere) return 'deployed from code';
  return modelled.get(id)?.model.holds === 'store' ? 'restored' : 'started anew';
};

/** A time that rests on something unknown is infinite in the kernel; here that is not a number. */
function secondsOf(outcome: Outcome): Seconds {
  if (isLost(outcome)) return { restored: Infinity, rpo: Infinity };
  const { restart, rpo } = outcome.found;
  return { restored: restart === Infinity ? NaN : restart, rpo: rpo.worst === Infinity ? NaN : rpo.worst };
}

const likelyOrNot = (value: Estimate | Unrecoverable): number =>
  'unrecoverable' in value ? Infinity : 'unknown' in value ? NaN : value.likely;

const asStep = ({ name, of, takes }: ReturnType<RecoveryPlan['steps']>[number]): RecoveryStep => ({
  name,
  ...(of !== undefined && { of }),
  takes:
    'derivation' in takes || 'unknown' in takes ? takes : asFigure(of === undefined ? name : `${name} ${of}`, takes),
});

/** The largest part of the time, and of the data lost at worst, in words. */
function bindsOf(pipeline: DesignPipeline, steps: readonly RecoveryStep[], { found }: Struck): Recovery['binds'] {
  const longest = steps.reduce<RecoveryStep | undefined>(
    (a, b) => (a && likely(a.takes) >= likely(b.takes) ? a : b),
    undefined,
  );
  const rto = longest && (longest.of === undefined ? longest.name : `${longest.name} ${longest.of}`);
  const terms = found.lostAge === undefined ? [] : wordedTerms(pipeline, found.lostAge);
  const oldest = terms.reduce<WordedTerm | undefined>((a, b) => (a && high(a) >= high(b) ? a : b), undefined);
  const rpo = found.hole
    ? `retention of ${found.hole.log}`
    : found.unnoticed > (oldest ? high(oldest) : 0)
      ? 'time until it is noticed'
      : oldest?.words;
  return { ...(rto !== undefined && { rto }), ...(rpo !== undefined && { rpo }) };
}

const high = ({ value }: WordedTerm): number => ('unknown' in value ? Infinity : value.high);

function nothingHappens(of: string, scenario: Scenario): Recovery {
  const none = (says: string, unit: string) =>
    asFigure(says, {
      low: 0,
      likely: 0,
      high: 0,
      unit,
      from: 'fact',
      source: `${scenario.name} does not concern ${of}`,
      status: 'derived',
    });
  const time = none(`time until ${of} works again`, 's');
  return {
    of,
    scenario: scenario.name,
    restored: time,
    fresh: time,
    rpo: none(`data of ${of} that is lost`, 's'),
    lostWhileDown: none('records refused', '1'),
    binds: {},
    steps: [],
    lost: [],
    survives: [of],
  };
}
