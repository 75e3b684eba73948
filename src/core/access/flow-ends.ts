import type { FlowAccess } from '../catalog/data/flow-access';
import type { Kind } from '../catalog/kind';
import type { FlowLoad } from '../catalog/load';
import type { Member } from '../catalog/member';
import type { Component, Design, FlowSettings } from '../design/design';

/** What access is looked up in. */
export interface Surroundings {
  readonly design: Design;
  readonly members: ReadonlyMap<string, Member>;
  readonly kindOf: (component: string) => Kind | undefined;
  /** Components that a component gets its data from, and those that it gives it to. */
  readonly sourcesOf: (component: string) => readonly Component[];
  readonly targetsOf: (component: string) => readonly Component[];
}

/** A flow with the components that the statements of its facts are about. */
export interface FlowEnds {
  readonly flow: string;
  readonly settings: FlowSettings;
  readonly dataset?: string;
  readonly from: Component;
  readonly to: Component;
  /** Whose role acts; absent where it is nobody at its ends. */
  readonly actor?: Component;
  /** Whose role it is: the actor, or one beside the flow that acts. */
  readonly bearer?: Component;
  /** Names of the ends by the place that stands for them, for texts that say no service. */
  readonly named?: Readonly<Record<string, string>>;
  /** Where failures go. */
  readonly failures?: Component;
  /** Region of a copy, for replication. */
  readonly replicaRegion?: string;
}

/** A flow before it is known who acts. */
export type BareEnds = Omit<FlowEnds, 'actor' | 'bearer' | 'named'>;

/** The end whose kind may own the acting role; the caller where both may. */
export function actorOf(access: FlowAccess, ends: BareEnds, caller: string): Component | undefined {
  const acting = [ends.from, ends.to].filter(({ kind }) => access.actors.includes(kind));
  return acting.find(({ id }) => id === caller) ?? acting[0];
}

export function endsOf({ design }: Surroundings, load: FlowLoad): BareEnds | undefined {
  const { flow, dataset } = load;
  const from = design.components.get(flow.from);
  const to = design.components.get(flow.to);
  if (!from || !to) return undefined;
  const own = [from, to].map(({ settings }) => settings['on-failure']).find((target) => typeof target === 'string');
  const failures = design.components.get(flow.settings['on-failure'] ?? own ?? '');
  return {
    // What a setting implies has a path for its id; people know it by its ends.
    flow: load.implied ? `${flow.from} -> ${flow.to}` : flow.id,
    settings: flow.settings,
    from,
    to,
    ...(dataset !== undefined && { dataset }),
    ...(failures && { failures }),
  };
}
