import type { Kind, RecoveryModel } from '../catalog/kind';
import type { Member } from '../catalog/member';
import type { Load } from '../workload/load';

/** A component with what its kind says of how it fails and comes back. */
export interface Modelled {
  readonly member: Member;
  readonly kind: Kind;
  readonly model: RecoveryModel;
}

const known = new WeakMap<Load, ReadonlyMap<string, Modelled>>();

/** Every component whose kind is known, with its model; asked of the kinds once for each load. */
export function modelsOf(load: Load): ReadonlyMap<string, Modelled> {
  let models = known.get(load);
  if (!models) {
    const made = new Map<string, Modelled>();
    for (const [id, member] of load.members) {
      const kind = load.kinds.get(member.component.kind)!;
      made.set(id, { member, kind, model: kind.recovery(member) });
    }
    known.set(load, (models = made));
  }
  return models;
}
