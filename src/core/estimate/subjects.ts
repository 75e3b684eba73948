import type { Load } from '../workload/load';
import { placesOf } from '../workload/stored';
import { modelsOf } from './models';

/** What figures are about: a component, or a dataset in the components that hold it. */
export interface Subject {
  readonly of: string;
  /** Components that hold it; a component is its own only one. Empty where nothing says where a dataset rests. */
  readonly components: readonly string[];
}

/** One or many, as a list. */
export const listed = <T>(value: T | readonly T[] | undefined): readonly T[] =>
  value === undefined ? [] : Array.isArray(value) ? (value as readonly T[]) : [value as T];

/** A dataset by its name, else a component; undefined where there is neither. */
export function subjectNamed(load: Load, name: string): Subject | undefined {
  if (load.design.data.has(name)) return { of: name, components: holdersOf(load, name) };
  return load.design.components.has(name) ? { of: name, components: [name] } : undefined;
}

/** Where a dataset rests: as it says, else the stores that flows carry it into, else the logs. */
export function holdersOf(load: Load, dataset: string): readonly string[] {
  const said = placesOf(load.design.data.get(dataset)!).filter((id) => load.design.components.has(id));
  if (said.length > 0) return said;
  const carried = datasetFlows(load).get(dataset) ?? [];
  const holding = (what: 'store' | 'log'): readonly string[] => carried.filter((id) => holds(load, id) === what);
  return holding('store').length > 0 ? holding('store') : holding('log');
}

const carriedInto = new WeakMap<Load, ReadonlyMap<string, readonly string[]>>();

function datasetFlows(load: Load): ReadonlyMap<string, readonly string[]> {
  let found = carriedInto.get(load);
  if (!found) {
    const into = new Map<string, string[]>();
    for (const { dataset, flow, implied } of load.flows.values()) {
      if (dataset === undefined || implied) continue;
      const targets = into.get(dataset) ?? [];
      if (!targets.includes(flow.to)) targets.push(flow.to);
      into.set(dataset, targets);
    }
    carriedInto.set(load, (found = into));
  }
  return found;
}

/** What a component keeps, by its kind. */
export const holds = (load: Load, id: string): 'log' | 'store' | 'nothing' =>
  modelsOf(load).get(id)?.model.holds ?? 'nothing';

/** Names in a requirement's `of`; empty where it is about the whole design. */
export const requiredSubjects = (load: Load): ReadonlySet<string> =>
  new Set([...load.design.requirements.values()].flatMap((requirement) => listed(requirement.of)));

/** Whether it is this design's to keep up: what is outside, and only feeds it, is not. */
export function isOurs(load: Load, id: string): boolean {
  const one = modelsOf(load).get(id);
  return one === undefined || one.model.scope !== 'outside' || one.member.load.inflows.length > 0;
}
