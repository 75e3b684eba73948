import type { Input } from '../../quantity/figure';
import { ASSUMED } from './assumptions';
import { OWN_ACCOUNT } from './design-copies';
import type { DesignCopy } from './design-copies';
import type { Modelled } from '../models';
import type { DesignPipeline } from './design-pipeline';
import { eventOf } from './disruption';
import type { Disruption, Event } from './disruption';
import { upstreamOf } from './pipeline';
import type { Scenario } from './scenario';

/** One way in which a scenario can strike a component. */
export interface DesignEvent {
  readonly scenario: Scenario;
  readonly event: Event;
  /** What comes back by itself, and in which time. */
  readonly returns: ReadonlyMap<string, Input>;
  /** A Region or an account is lost: what stood there must be deployed anew. */
  readonly elsewhere: boolean;
  /** Data is deleted or wrong, while everything runs. */
  readonly ofData: boolean;
}

/** Components whose failures are looked at one by one; what comes back by itself is looked at once, by the slowest. */
const MOST_FAILURES = 64;

/** The ways in which a scenario can strike a component; the worst of them counts. None where it cannot. */
export function eventsOf(pipeline: DesignPipeline, scenario: Scenario, target: string): readonly DesignEvent[] {
  const upstream = upstreamOf(pipeline.graph, target);
  const strike = (disruption: Disruption): DesignEvent => eventFor(pipeline, scenario, disruption);
  const standing = pipeline.graph.parts.get(target) ?? pipeline.graph.sources.get(target);
  switch (scenario.is) {
    case 'component-failure':
      return failuresOf(pipeline, upstream).map((id) => strike({ lose: [id] }));
    case 'zone-loss':
      return zonesOf(pipeline, upstream).map((zone) => strike({ zones: [zone] }));
    case 'region-loss': {
      const region = standing?.region ?? upstream.flatMap((id) => pipeline.graph.parts.get(id)?.region ?? [])[0];
      return region === undefined ? [] : [strike({ regions: [region] })];
    }
    case 'account-compromise':
      return [strike({ accounts: [standing?.account ?? OWN_ACCOUNT] })];
    case 'deletion':
    case 'corruption': {
      // What keeps no data has none to be deleted or wrong.
      if (pipeline.modelled.get(target)?.model.holds === 'nothing') return [];
      const what = scenario.is === 'deletion' ? { deletes: [target] } : { corrupts: [target] };
      return [strike({ ...what, ...noticed(scenario), acceptsMeanwhile: true })];
    }
    case 'own':
      return [strike(scenario.disruption)];
    case 'load':
      return [];
  }
}

const noticed = ({ noticedAfter }: Scenario): Disruption => (noticedAfter ? { noticedAfter: noticedAfter.likely } : {});

function failuresOf({ graph, modelled }: DesignPipeline, upstream: readonly string[]): readonly string[] {
  const ours = upstream.filter((id) => graph.parts.has(id) && modelled.get(id)?.model.scope !== 'outside');
  const restarts = (id: string): Input | undefined => restartOf(modelled.get(id));
  const slowest = ours
    .filter((id) => restarts(id))
    .reduce<string | undefined>((a, b) => (a !== undefined && slower(restarts(a)!, restarts(b)!) ? a : b), undefined);
  const gone = ours.filter((id) => modelled.has(id) && !restarts(id));
  // The nearest ones matter most; of thousands in a row the first are left out.
  return [...(slowest === undefined ? [] : [slowest]), ...gone.slice(-MOST_FAILURES)];
}

/** A service of a Region that fails loses no data; where nothing says how long that lasts, an assumption does. */
function restartOf(one: Modelled | undefined): Input | undefined {
  if (!one) return undefined;
  const { restart, scope } = one.model;
  return restart ?? (scope === 'regional' || scope === 'global' ? ASSUMED.outage : undefined);
}

const slower = (a: Input, b: Input): boolean => a.likely > b.likely || (a.likely === b.likely && a.high > b.high);

function zonesOf(
  { graph, modelled, load }: DesignPipeline,
  upstream: readonly string[],
): readonly { region: string; zone: string }[] {
  const zones = new Map<string, { region: string; zone: string }>();
  const add = (region: string, zone: string): void => void zones.set(`${region} ${zone}`, { region, zone });
  for (const id of upstream) {
    const { region, zone } = graph.parts.get(id) ?? {};
    if (region !== undefined && zone !== undefined) add(region, zone);
  }
  if (zones.size > 0) return [...zones.values()];
  const spread = upstream.flatMap((id) => modelled.get(id) ?? []).find(({ model }) => model.scope === 'regional');
  add(spread?.member.place.region ?? load.design.region, spread?.member.place.zones[0] ?? 'a');
  return [...zones.values()];
}

const made = new WeakMap<DesignPipeline, Map<string, DesignEvent>>();

/** The same disruption strikes many subjects; it is worked out once. */
function eventFor(pipeline: DesignPipeline, scenario: Scenario, disruption: Disruption): DesignEvent {
  let events = made.get(pipeline);
  if (!events) made.set(pipeline, (events = new Map<string, DesignEvent>()));
  const key = `${scenario.name} ${JSON.stringify(disruption)}`;
  let event = events.get(key);
  if (!event) events.set(key, (event = designEvent(pipeline, scenario, disruption)));
  return event;
}

/** What a disruption takes, less what comes back by itself. */
function designEvent(pipeline: DesignPipeline, scenario: Scenario, disruption: Disruption): DesignEvent {
  const { graph, modelled } = pipeline;
  const struck = eventOf(graph, disruption);
  const lost = new Set(struck.lost);
  const down = new Map<string, number>();
  const returns = new Map<string, Input>();
  const comesBack = (id: string, after: Input, setback = 0): void => {
    lost.delete(id);
    down.set(id, setback);
    returns.set(id, after);
  };
  for (const id of disruption.lose ?? []) {
    const restart = restartOf(modelled.get(id));
    if (restart) comesBack(id, restart);
  }
  if (disruption.zones && disruption.zones.length > 0)
    for (const [id, { model }] of modelled) {
      const standing = graph.parts.get(id);
      const hit = disruption.zones.find((zone) => zone.region === standing?.region);
      const here = hit !== undefined && (standing?.zone === undefined || standing.zone === hit.zone);
      if (here && model.zoneFailover && (lost.has(id) || isNoticed(model.zoneFailover, model.zoneLoss)))
        comesBack(id, model.zoneFailover, model.zoneLoss?.likely);
    }
  for (const id of disruption.lose ?? [])
    if (lost.has(id))
      for (const copy of graph.copiesOf.get(id) ?? []) if ((copy as DesignCopy).sort === 'versions') lost.add(copy.id);
  return {
    scenario,
    event: { ...struck, lost, down },
    returns,
    elsewhere: (disruption.regions?.length ?? 0) + (disruption.accounts?.length ?? 0) > 0,
    ofData: (disruption.deletes?.length ?? 0) + (disruption.corrupts?.length ?? 0) > 0,
  };
}

const isNoticed = (failover: Input, loss: Input | undefined): boolean => failover.high > 0 || (loss?.high ?? 0) > 0;
