import { choice, count, duration, either, key, quantity, rate, record } from '../../design/types';
import { compute, fact } from '../../quantity/compute';
import { isKnown } from '../../quantity/figure';
import type { Estimate, Input } from '../../quantity/figure';
import type { Quantity } from '../../quantity/quantity';
import { between } from '../../quantity/range';
import { counted } from '../assumed';
import type { Member } from '../member';
import { designInput, partOf, writtenPart } from '../parts';

/** How many machines or tasks of a group run, that is scaled between a least and a most number by a target. */

const MINUTE = fact(60, 's', 'requests per target are counted by the minute', { status: 'derived' });
const PER_CENT = counted(100, 'a target above 1 is in per cent');

const boundKeys = {
  min: key(count, 'the fewest that run', { default: '2', alias: 'MinSize' }),
  max: key(count, 'the most that run', { default: '4', alias: 'MaxSize' }),
  desired: key(count, 'how many run at first', { default: 'the fewest', alias: 'DesiredCapacity' }),
};

const scalingKeys = {
  track: key(
    choice('requests-per-target', 'cpu', 'memory', 'network-in', 'network-out', 'backlog-per-instance'),
    'the metric that is held',
    {
      default: 'requests-per-target',
      alias: 'PredefinedMetricType',
    },
  ),
  at: key(quantity('amount'), 'its target: requests a minute for each target, or per cent of the processors', {
    alias: 'TargetValue',
  }),
  'warm-up': key(duration, 'how long a new one takes until it counts', { alias: 'EstimatedInstanceWarmup' }),
  cooldown: key(duration, 'how long nothing is scaled after a change', { alias: 'Cooldown' }),
};

export const scalingSettings = {
  scaling: key(record(scalingKeys), 'the target that decides how many run', { alias: 'TargetTrackingConfiguration' }),
  'requests-per-instance': key(rate, 'requests a second that one takes at full use'),
};

/** A number, or bounds `{ min, max }` to scale between. */
export const boundsType = either(count, record(boundKeys));

interface Bounds {
  readonly min: Input | Estimate;
  readonly max: Input | Estimate;
}

export function boundsOf(group: Member, setting: string): Bounds {
  const value = group.settings[setting] as Quantity | object | undefined;
  if (value && 'dimension' in value) {
    const number = designInput(value, `${group.component.path}.${setting}`);
    return { min: number, max: number };
  }
  const min = partOf(group, setting, boundKeys, 'min');
  return { min, max: writtenPart(group, setting, 'max') ?? (value ? min : partOf(group, setting, boundKeys, 'max')) };
}

/** Requests a second that one carries when the target is held; undefined where the design does not say it. */
function carries(group: Member): Estimate | undefined {
  const at = writtenPart(group, 'scaling', 'at');
  const scaling = group.settings['scaling'] as { readonly track?: string; readonly at?: Quantity } | undefined;
  const track = scaling?.track ?? 'requests-per-target';
  const says = 'requests a second that one carries';
  if (at && track === 'requests-per-target')
    return scaling?.at?.of['s'] === -1
      ? compute({ says, formula: 'target', unit: '1/s', inputs: { target: at } })
      : compute({ says, formula: 'target / minute', unit: '1/s', inputs: { target: at, minute: MINUTE } });
  if (!group.written('requests-per-instance')) return undefined;
  const each = group.value('requests-per-instance');
  if (!at || (track !== 'cpu' && track !== 'memory'))
    return compute({ says, formula: 'each', unit: '1/s', inputs: { each } });
  return at.likely > 1
    ? compute({
        says,
        formula: 'each * target / hundred',
        unit: '1/s',
        inputs: { each, target: at, hundred: PER_CENT },
      })
    : compute({ says, formula: 'each * target', unit: '1/s', inputs: { each, target: at } });
}

/** How many run at the mean or the peak load. Where the load does not decide it, anything between the bounds may. */
export function running(group: Member, setting: string, level: 'mean' | 'peak'): Estimate {
  const { min, max } = boundsOf(group, setting);
  const each = carries(group);
  const records = group.load.in.records[level];
  const says = level === 'mean' ? 'running on average' : 'running at the peak';
  if (each && isKnown(records) && isKnown(each))
    return compute({
      says,
      formula: 'max(min_size, min(max_size, ceil(requests / each)))',
      unit: '1',
      inputs: { min_size: min, max_size: max, requests: records, each },
    });
  if ('unknown' in min || 'unknown' in max)
    return compute({ says, formula: 'min_size', unit: '1', inputs: { min_size: min } });
  const desired = writtenPart(group, setting, 'desired') ?? min;
  if (min.likely === max.likely) return compute({ says, formula: 'min_size', unit: '1', inputs: { min_size: min } });
  const size: Input = {
    ...between(min.low, max.high, desired.likely),
    unit: '1',
    from: 'default',
    status: 'assumed',
    source: 'what the load asks for is not known: anything between the bounds',
  };
  return compute({ says, formula: 'size', unit: '1', inputs: { size } });
}

/** How many the load asks for, whatever the bounds; undefined where the design does not say what one carries. */
export function asked(group: Member, level: 'mean' | 'peak'): Estimate | undefined {
  const each = carries(group);
  return (
    each &&
    compute({
      says: `how many the ${level} asks for`,
      formula: 'max(1, ceil(requests / each))',
      unit: '1',
      inputs: { requests: group.load.in.records[level], each },
    })
  );
}

/** Requests a second that the group carries at its most; undefined where the design does not say what one carries. */
export function carriedAtMost(group: Member, setting: string): Estimate | undefined {
  const each = carries(group);
  const { max } = boundsOf(group, setting);
  return (
    each &&
    compute({
      says: 'requests that the most of them carry',
      formula: 'max_size * each',
      unit: '1/s',
      inputs: { max_size: max, each },
    })
  );
}
