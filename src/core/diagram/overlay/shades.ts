import { standsOf } from '../../catalog/stands';
import type { FlowLoad } from '../../catalog/load';
import type { Recovery, Unrecoverable } from '../../estimate/recovery/recovery';
import type { Estimate } from '../../quantity/figure';
import { formatValue } from '../../quantity/format';
import type { Load } from '../../workload/load';
import type { Shade } from '../picture';

/** A box that a scenario may take away, and the names that recovery knows it by. */
export interface Shadable {
  /** Key of the sketch. */
  readonly on: string;
  /** Component id; of a copy, as recovery names it: `lake in us-west-2`. */
  readonly store: string;
}

/** What a scenario takes away, what survives it, and what goes without its source. `on` are keys of the sketch. */
export function shadesOf(
  scenario: string,
  boxes: readonly Shadable[],
  load: Load,
  recoveries: readonly Recovery[],
): readonly Shade[] {
  const here = recoveries.filter((recovery) => recovery.scenario === scenario);
  const returns = new Map(here.flatMap(({ lost }) => lost.map(({ component, returns: how }) => [component, how])));
  const survivors = new Set(here.flatMap(({ survives }) => survives));
  const servedFrom = new Map(
    here.flatMap((recovery) => (recovery.from === undefined ? [] : [[recovery.from, recovery]])),
  );
  const starved = starvedBy(new Set(returns.keys()), load);
  return boxes.flatMap(({ on, store }): readonly Shade[] => {
    const how = returns.get(store);
    if (how !== undefined) return [{ on, state: 'lost', text: lostText(store, how, here, load) }];
    const used = servedFrom.get(store);
    if (used && !starved.has(store)) return [{ on, state: 'survives', text: survivorText(used) }];
    if (survivors.has(store)) return [{ on, state: 'survives', text: 'survives' }];
    const waits = starved.get(store);
    return waits === undefined ? [] : [{ on, state: 'degraded', text: `waits for ${waits}` }];
  });
}

function lostText(component: string, returns: string, recoveries: readonly Recovery[], load: Load): string {
  const own = recoveries.find(({ of }) => of === component);
  if (!own) return returns;
  const restored = timeOf(own.restored);
  if (restored === undefined) return returns;
  return `${accepts(component, load) ? 'accepts again' : 'back'} in ${restored}`;
}

/** Whether data enters the design here: something outside sends to it. */
const accepts = (component: string, load: Load): boolean =>
  (load.members.get(component)?.load.inflows ?? []).some(({ flow }) => {
    const from = load.design.components.get(flow.from);
    const kind = from && load.kinds.get(from.kind);
    return from !== undefined && kind !== undefined && standsOf(kind, from) === 'outside';
  });

const survivorText = ({ rpo }: Recovery): string => {
  const age = timeOf(rpo);
  return age === undefined ? 'survives' : age === '0 s' ? 'survives · nothing lost' : `survives · ${age} old`;
};

const timeOf = (estimate: Estimate | Unrecoverable): string | undefined =>
  'unrecoverable' in estimate || 'unknown' in estimate
    ? undefined
    : formatValue(estimate.p95 ?? estimate.high, estimate.unit);

/** Components that stand, but all of whose sources are lost or starved themselves, with the source they wait for. */
function starvedBy(lost: ReadonlySet<string>, load: Load): ReadonlyMap<string, string> {
  const starved = new Map<string, string>();
  const isGone = ({ flow }: FlowLoad): boolean => lost.has(flow.from) || starved.has(flow.from);
  for (let grew = lost.size > 0; grew;) {
    grew = false;
    for (const [id, { load: carried }] of load.members) {
      if (lost.has(id) || starved.has(id)) continue;
      const feeds = carried.inflows.filter(
        ({ mode, implied, flow }) => mode !== 'trigger' && !implied && flow.from !== id,
      );
      if (feeds.length > 0 && feeds.every(isGone)) {
        starved.set(id, feeds[0]!.flow.from);
        grew = true;
      }
    }
  }
  return starved;
}
