import { passedOn } from '../catalog/accesses';
import type { Kinds } from '../catalog/kind';
import type { FlowLoad } from '../catalog/load';
import type { Member } from '../catalog/member';
import { bookPrices } from '../catalog/data/price-source';
import type { Component, Design } from '../design/design';
import { placeOf } from '../design/place';
import type { Input } from '../quantity/figure';
import { isQuantity } from '../quantity/quantity';
import { total } from './arrivals';
import type { Conditions } from './conditions';
import { loadFlow } from './flow-load';
import type { Hop } from './flow-load';
import { hopsOf } from './hops';
import { hoursOf } from './hours';
import { written } from './inputs';
import type { Load } from './load';
import { memberOf } from './member-of';
import { orderOf } from './order';
import { storedIn } from './stored';

/**
 * Carries rates and volumes along the flows, each component after those that feed it. What feeds back into its own
 * source is carried, but not counted there again.
 */
export function loadOf(design: Design, kinds: Kinds, conditions: Conditions = {}): Load {
  const hops = hopsOf(design, kinds);
  const { components, feedback } = orderOf([...design.components.keys()], hops);
  const leaving = groupBy(hops, (hop) => hop.flow.from);
  const entering = groupBy(hops, (hop) => hop.flow.to);
  const loaded = new Map<Hop, FlowLoad>();
  const members = new Map<string, Member>();
  const hours = hoursOf(design, conditions);
  const prices = conditions.prices ?? bookPrices;

  for (const id of components) {
    const component = design.components.get(id)!;
    const kind = kinds.get(component.kind);
    const inflows = (entering.get(id) ?? []).flatMap((hop) => (loaded.has(hop) ? [loaded.get(hop)!] : []));
    const data = inflows.filter((flow) => flow.mode !== 'trigger' && !feedback.has(hopOf(entering.get(id)!, flow)));
    const arriving = total(id, 'into', data.length > 0 ? data : inflows, missingRates(leaving.get(id) ?? []));
    const passed = passedOn(kind, data);
    const leaves = passed.length === data.length ? arriving : total(id, 'into', passed, []);
    const carried = datasetOf(passed);
    const load = {
      in: arriving,
      out: arriving,
      inflows,
      outflows: [] as FlowLoad[],
      ...storedIn(design, component, { inflows: data, outflows: [] }, conditions),
    };
    const member = kind && memberOf(component, kind, placeOf(design, component), load, { hours, prices });
    for (const hop of leaving.get(id) ?? []) {
      const flow = loadFlow(hop, {
        design,
        from: kind,
        to: kinds.get(design.components.get(hop.flow.to)!.kind),
        arriving: leaves,
        ...(carried !== undefined && { carried }),
        ...heldBy(component),
        load: conditions.factor ?? 1,
        requested: kind?.answers !== undefined && data.every(({ mode }) => mode === 'request' || mode === 'query'),
        batch: (recordSize) => (member ? kind.batch?.(member, recordSize, hop.implied) : undefined),
      });
      loaded.set(hop, flow);
      load.outflows.push(flow);
    }
    load.out = total(
      id,
      'out of',
      load.outflows.filter((flow) => flow.mode !== 'trigger'),
      [],
    );
    // Of a store that nothing flows into, what is read out of it says something of what it holds.
    if (data.length === 0) Object.assign(load, storedIn(design, component, { ...load, inflows: data }, conditions));
    if (member) members.set(id, member);
  }
  return { design, kinds, members: inOrder(design, members), flows: flowsByPath(hops, loaded), hours, prices };
}

const hopOf = (hops: readonly Hop[], load: FlowLoad): Hop => hops.find((hop) => hop.flow === load.flow)!;

function groupBy(hops: readonly Hop[], end: (hop: Hop) => string): Map<string, Hop[]> {
  const groups = new Map<string, Hop[]>();
  for (const hop of hops) {
    const group = groups.get(end(hop));
    if (group) group.push(hop);
    else groups.set(end(hop), [hop]);
  }
  return groups;
}

/** Where a rate would have to be written for a component that nothing flows into. */
const missingRates = (leaving: readonly Hop[]): readonly string[] =>
  leaving.filter((hop) => !hop.implied).map((hop) => `${hop.flow.path}.rate`);

const datasetOf = (data: readonly FlowLoad[]): string | undefined => {
  const names = new Set(data.filter((flow) => !flow.implied).map((flow) => flow.dataset));
  return names.size === 1 ? [...names][0] : undefined;
};

const heldBy = (component: Component): { held?: Input } => {
  const stored = component.settings['stored'];
  return isQuantity(stored) ? { held: written(stored, `${component.path}.stored`) } : {};
};

const inOrder = (design: Design, members: ReadonlyMap<string, Member>): ReadonlyMap<string, Member> =>
  new Map([...design.components.keys()].flatMap((id) => (members.has(id) ? [[id, members.get(id)!] as const] : [])));

const flowsByPath = (hops: readonly Hop[], loaded: ReadonlyMap<Hop, FlowLoad>): ReadonlyMap<string, FlowLoad> =>
  new Map(hops.map((hop) => [hop.flow.id, loaded.get(hop)!]));
