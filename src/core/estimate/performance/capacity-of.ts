import type { Limit } from '../../catalog/kind';
import { compute } from '../../quantity/compute';
import { unknown } from '../../quantity/figure';
import type { Estimate } from '../../quantity/figure';
import type { Load } from '../../workload/load';
import { lazy } from '../lazy';
import type { Capacity } from './performance';

const limitsOfLoad = new WeakMap<Load, Map<string, readonly Limit[]>>();

/** What a component can carry only so much of, by its kind; worked out once for a load. */
export function limitsOf(load: Load, id: string): readonly Limit[] {
  let known = limitsOfLoad.get(load);
  if (!known) limitsOfLoad.set(load, (known = new Map<string, readonly Limit[]>()));
  let limits = known.get(id);
  if (!limits) {
    const member = load.members.get(id);
    const kind = member && load.kinds.get(member.component.kind);
    known.set(id, (limits = (member && kind?.limits?.(member)) ?? []));
  }
  return limits;
}

/** What every component needs at its peak beside what it has. */
export function capacityOf(load: Load): readonly Capacity[] {
  return [...load.members].flatMap(([component, member]) =>
    limitsOf(load, component).map((limit): Capacity => {
      const { name, need, has, setting, wants, quota } = limit;
      const left = lazy(() => headroomOf(component, limit));
      return {
        component,
        limit: name,
        need,
        has,
        get headroom() {
          return left();
        },
        ...(setting !== undefined && { setting }),
        ...(wants && { wants }),
        written: setting !== undefined && member.written(setting),
        ...(quota && { quota }),
      };
    }),
  );
}

function headroomOf(component: string, { name, need, has }: Limit): Estimate {
  if (!('unknown' in need) && need.likely === 0) return unknown(`no ${name} is asked of ${component}`);
  return compute({
    says: `headroom of ${component} in ${name}`,
    formula: 'has / need - 1',
    unit: 'share',
    inputs: { has, need },
  });
}
