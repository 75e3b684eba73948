import { compute } from '../../quantity/compute';
import type { Estimate, Input } from '../../quantity/figure';
import type { Quantity } from '../../quantity/quantity';
import { bytesWritten } from '../accesses';
import type { StorageClass } from '../billing/s3-classes';
import type { Member } from '../member';
import { designInput } from '../parts';

/** What one class holds, and the ages between which objects are in it; absent from the first day on, and for ever. */
export interface Part {
  readonly name: StorageClass;
  readonly bytes: Estimate;
  readonly from?: Input;
  readonly until?: Input;
}

export const classOf = (bucket: Member): StorageClass => (bucket.text('storage-class') ?? 'standard') as StorageClass;

/** Classes that objects move on to, by age, the youngest first. */
export function stepsOf(bucket: Member): readonly { readonly name: StorageClass; readonly after: Input }[] {
  const steps = bucket.settings['transitions'] as ReadonlyMap<string, Quantity> | undefined;
  return [...(steps ?? [])]
    .map(([name, after]) => ({
      name: name as StorageClass,
      after: designInput(after, `${bucket.component.path}.transitions.${name}`),
    }))
    .sort((a, b) => a.after.likely - b.after.likely);
}

/** What each class holds after a year: what came in while it was of that class’s age; the last class has the rest. */
export function partsByAge(bucket: Member): readonly Part[] {
  const stored = bucket.load.stored;
  const steps = stepsOf(bucket);
  const names = [classOf(bucket), ...steps.map(({ name }) => name)];
  const young = steps.map(({ after }, index): Part => {
    const start = steps[index - 1]?.after;
    return {
      name: names[index]!,
      ...(start && { from: start }),
      until: after,
      bytes: compute({
        says: `stored in ${names[index]} until it moves on`,
        formula: start ? 'min(stored, bytes * after) - min(stored, bytes * start)' : 'min(stored, bytes * after)',
        unit: 'B',
        inputs: { stored, bytes: bytesWritten(bucket), after, ...(start && { start }) },
      }),
    };
  });
  const last = young.reduce<Estimate>(
    (left, { bytes }) =>
      compute({
        says: 'stored beyond that',
        formula: 'max(0, left - young)',
        unit: 'B',
        inputs: { left, young: bytes },
      }),
    stored,
  );
  const from = steps.at(-1)?.after;
  return [...young, { name: names.at(-1)!, bytes: last, ...(from && { from }) }];
}
