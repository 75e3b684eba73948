import { compute, fact } from '../../quantity/compute';
import type { Estimate, Input } from '../../quantity/figure';
import { written } from '../../workload/inputs';
import { NamedInputs } from '../input-names';
import { listed } from '../subjects';
import { ASSUMED } from './assumptions';
import type { DesignCopy } from './design-copies';
import type { DesignEvent } from './design-event';
import { likely } from './design-hops';
import type { DesignPipeline } from './design-pipeline';
import { upstreamOf } from './pipeline';
import type { RecoveryStep } from './recovery';

/** A step with its time as it came, before it is made a figure of its own. */
export interface PlannedStep {
  readonly name: RecoveryStep['name'];
  readonly of?: string;
  readonly takes: Estimate | Input;
}

type People =
  NonNullable<DesignPipeline['load']['design']['sections']['recovery']> extends ReadonlyMap<string, infer V>
    ? V
    : never;

/** What a component's recovery takes, as far as it does not depend on what it is had back from. */
export class RecoveryPlan {
  readonly #pipeline: DesignPipeline;
  readonly #strike: DesignEvent;
  readonly #target: string;
  readonly #people: People | undefined;
  readonly #path: string;
  readonly lost: readonly string[];
  readonly down: readonly string[];

  constructor(pipeline: DesignPipeline, strike: DesignEvent, target: string) {
    this.#pipeline = pipeline;
    this.#strike = strike;
    this.#target = target;
    const upstream = upstreamOf(pipeline.graph, target);
    const ours = upstream.filter((id) => pipeline.graph.parts.has(id));
    this.lost = ours.filter((id) => strike.event.lost.has(id));
    this.down = ours.filter((id) => strike.event.down.has(id));
    this.#people = pipeline.load.design.sections.recovery?.get(strike.scenario.name);
    this.#path = `recovery.${strike.scenario.name}`;
  }

  /** The component that takes over from a lost one, where there is one that is left and ready. */
  standInFor(id: string): string | undefined {
    return this.#pipeline.standIns.get(id)?.find((other) => !this.#strike.event.lost.has(other));
  }

  /** All steps, in order, when data is had back from these. By one team, so one after the other. */
  steps(bases: readonly string[]): readonly PlannedStep[] {
    if (this.lost.length === 0 && !this.#strike.ofData) return this.#byThemselves();
    return [
      { name: 'detect', takes: this.#detect() },
      { name: 'decide', takes: this.#decide() },
      ...this.#takeOver(),
      ...this.#rebuild(),
      ...this.#restore(bases),
      ...(this.#strike.elsewhere
        ? [{ name: 'reroute', takes: this.#said('reroute') ?? ASSUMED.reroute } as const]
        : []),
      ...this.#optional('validate'),
    ];
  }

  /** Seconds, infinite where a step is not known. */
  duration(bases: readonly string[]): number {
    return this.steps(bases).reduce((sum, step) => sum + likely(step.takes), 0);
  }

  /** They come back at the same time, so the slowest counts. */
  #byThemselves(): readonly PlannedStep[] {
    const slowest = this.down
      .map((id) => ({ id, takes: this.#strike.returns.get(id)! }))
      .reduce<{ id: string; takes: Input } | undefined>(
        (a, b) => (a && a.takes.likely >= b.takes.likely ? a : b),
        undefined,
      );
    return slowest ? [{ name: 'fail over', of: slowest.id, takes: slowest.takes }] : [];
  }

  #said(key: 'detect' | 'decide' | 'deploy' | 'restore' | 'reroute' | 'validate'): Input | undefined {
    const value = this.#people?.[key];
    return value && written(value, `${this.#path}.${key}`);
  }

  #optional(name: 'validate'): readonly PlannedStep[] {
    const takes = this.#said(name);
    return takes ? [{ name, takes }] : [];
  }

  /** As the plan says, else when it is noticed, else the quickest alarm that sees it, else an assumption. */
  #detect(): Estimate | Input {
    const { scenario, ofData } = this.#strike;
    return this.#said('detect') ?? (ofData ? scenario.noticedAfter : undefined) ?? this.#alarm() ?? ASSUMED.detect;
  }

  #alarm(): Estimate | undefined {
    const { load, graph } = this.#pipeline;
    const watched = new Set<string>(upstreamOf(graph, this.#target));
    for (const [name, dataset] of load.design.data)
      if (listed(dataset['stored-in']).includes(this.#target)) watched.add(name);
    const times = [...(load.design.sections.alarms ?? [])]
      .filter(([, alarm]) => alarm.of !== undefined && watched.has(alarm.of))
      .map(([name, alarm]) =>
        compute({
          says: `time until the alarm ${name} is raised`,
          formula: 'period * evaluations',
          unit: 's',
          inputs: {
            period: alarm.period ? written(alarm.period, `alarms.${name}.period`) : FIVE_MINUTES,
            evaluations: alarm.evaluations ? written(alarm.evaluations, `alarms.${name}.evaluations`) : THREE,
          },
        }),
      );
    return times.reduce<Estimate | undefined>((a, b) => (a && likely(a) <= likely(b) ? a : b), undefined);
  }

  #decide(): Input {
    if (this.#people?.automatic) return { ...NOBODY, at: `${this.#path}.automatic` };
    return this.#said('decide') ?? ASSUMED.decide;
  }

  #takeOver(): readonly PlannedStep[] {
    const others = this.lost.flatMap((id) => this.standInFor(id) ?? []);
    const steps = others.map((of): PlannedStep => {
      const standby = this.#pipeline.load.design.components.get(of)!.settings.standby as 'hot' | 'warm' | 'pilot-light';
      return { name: standby === 'hot' ? 'fail over' : 'scale out', of, takes: ASSUMED[standby] };
    });
    const slowest = steps.reduce<PlannedStep | undefined>(
      (a, b) => (a && likely(a.takes) >= likely(b.takes) ? a : b),
      undefined,
    );
    return slowest ? [slowest] : [];
  }

  /** What runs must be there again: from code where its place is gone, else as its kind is brought back. */
  #rebuild(): readonly PlannedStep[] {
    const gone = this.lost.filter((id) => this.standInFor(id) === undefined && !this.#strike.event.emptied.has(id));
    if (this.#strike.ofData && !this.#strike.elsewhere) {
      const fix = this.#said('deploy');
      return fix ? [{ name: 'deploy', takes: fix }] : [];
    }
    if (gone.length === 0) return [];
    if (this.#strike.elsewhere) return [{ name: 'deploy', takes: this.#said('deploy') ?? ASSUMED.deploy }];
    const running = gone.filter((id) => this.#pipeline.modelled.get(id)?.model.holds !== 'store');
    const own = (id: string): Input | undefined => this.#pipeline.modelled.get(id)?.model.restore?.fixed;
    const said = this.#said('deploy');
    const steps = running.map((of): PlannedStep => {
      const fixed = said ?? own(of);
      return fixed && !said
        ? { name: 'restore', of, takes: fixed }
        : { name: 'deploy', takes: fixed ?? ASSUMED.deploy };
    });
    const deploys = steps.filter((step) => step.name === 'deploy');
    return [...steps.filter((step) => step.name !== 'deploy'), ...deploys.slice(0, 1)];
  }

  /** Data is brought back from a backup or from further up; what a replica serves in place is not. */
  #restore(bases: readonly string[]): readonly PlannedStep[] {
    const { graph, modelled } = this.#pipeline;
    const { event } = this.#strike;
    const gone = event.lost.has(this.#target) || event.wrong.has(this.#target);
    const steps = bases.flatMap((base): readonly PlannedStep[] => {
      const copy = graph.copies.get(base) as DesignCopy | undefined;
      if (copy?.sort === 'versions') return [{ name: 'restore', of: copy.of, takes: ASSUMED.undo }];
      if (copy) return copy.sort === 'replica' && !this.#strike.ofData ? [] : [this.#filled(copy.of)];
      // A log is new and empty; what it lacks is replayed into it.
      const rebuilt = gone && base !== this.#target && modelled.get(this.#target)?.model.holds === 'store';
      return rebuilt ? [this.#filled(this.#target)] : [];
    });
    const once = steps.filter((step, index) => steps.findIndex((other) => other.of === step.of) === index);
    const said = this.#said('restore');
    return said && once.length > 0 ? [{ name: 'restore', of: once[0]!.of!, takes: said }] : once;
  }

  #filled(id: string): PlannedStep {
    return { name: 'restore', of: id, takes: this.#filling(id) };
  }

  /** Time to have a store again with all it held: a fixed part, and its volume at a speed. */
  #filling(id: string): Estimate {
    const { member, model } = this.#pipeline.modelled.get(id)!;
    const { fixed = ASSUMED.restore, throughput } = model.restore ?? { throughput: ASSUMED.throughput };
    const says = `time to restore ${id}`;
    if (!throughput) return compute({ says, formula: 'fixed', unit: 's', inputs: { fixed } });
    const inputs = { fixed, stored: member.load.stored, throughput };
    return compute({ says, formula: 'fixed + stored / throughput', unit: 's', inputs });
  }
}

const FIVE_MINUTES: Input = { ...fact(300, 's', 'default period of an alarm'), from: 'default' };
const THREE: Input = { ...fact(3, '1', 'default evaluations of an alarm'), from: 'default' };
const NOBODY: Input = { ...fact(0, 's', 'nobody has to decide'), from: 'design' };

/** The steps as one sum. */
export function totalOf(says: string, steps: readonly PlannedStep[]): Estimate | undefined {
  if (steps.length === 0) return undefined;
  const named = new NamedInputs();
  const names = steps.map(({ name, of, takes }) => named.add(of === undefined ? name : `${name} ${of}`, takes));
  return compute({ says, formula: names.join(' + '), unit: 's', inputs: named.inputs });
}
