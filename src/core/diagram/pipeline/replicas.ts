import type { Kinds } from '../../catalog/kind';
import type { Member } from '../../catalog/member';
import type { Component, Design } from '../../design/design';
import type { Input, Path } from '../../quantity/figure';
import { formatValue } from '../../quantity/format';
import type { Range } from '../../quantity/range';
import { componentBox } from '../component-box';
import type { SketchArrow, SketchBox, SketchGroup } from '../sketch';
import { regionGroup } from '../regions';

interface Replica {
  readonly path: Path;
  readonly region: string;
  readonly account?: string;
  readonly by?: string;
  /** Seconds. */
  readonly lag?: Range;
}

/** A copy of a component in another Region or account, drawn as a box of its own. */
export interface DrawnReplica {
  readonly box: SketchBox;
  readonly arrow: SketchArrow;
  readonly group: SketchGroup;
  /** As recovery names it: `lake in us-west-2`. */
  readonly store: string;
  /** `≤ 15 min`, empty where nothing is said of it. */
  readonly amount: string;
}

export function replicasOf(
  design: Design,
  component: Component,
  kinds: Kinds,
  member?: Member,
): readonly DrawnReplica[] {
  return written(component).map((replica) => {
    const { box, group } = placed(design, component, kinds, replica);
    const lag = replica.lag ?? kindLag(kinds, component, replica, member);
    return {
      box,
      group,
      store: `${component.id} in ${replica.region}`,
      arrow: {
        key: `${replica.path} replication`,
        path: replica.path,
        from: component.path,
        to: box.key,
        style: 'replicate',
        text: 'replicate',
        label: `${component.id} replicates to ${replica.region}`,
      },
      amount: lag && lag.high > 0 ? `≤ ${formatValue(lag.high, 's')}` : '',
    };
  });
}

function placed(design: Design, component: Component, kinds: Kinds, replica: Replica) {
  const original = componentBox(component, kinds);
  const account = replica.account ?? component.settings.account;
  const group = regionGroup(design, replica.region, account);
  const box: SketchBox = {
    ...original,
    key: replica.path,
    path: replica.path,
    name: `${original.name} replica`,
    setting: 'replica',
    label: `${original.name} replica of ${original.label}, in ${replica.region}`,
    within: group.key,
  };
  return { box, group };
}

function written({ settings, path }: Component): readonly Replica[] {
  const one = settings.replica === undefined ? [] : [{ path: `${path}.replica`, region: settings.replica }];
  const several = (settings.replicas ?? []).flatMap((replica, index): readonly Replica[] => {
    const at = `${path}.replicas.${index}`;
    if (typeof replica === 'string') return [{ path: at, region: replica }];
    const { region, account, by, lag } = replica;
    if (region === undefined) return [];
    return [{ path: at, region, ...(account && { account }), ...(by && { by }), ...(lag && { lag }) }];
  });
  return [...one, ...several];
}

/** How far the kind's replication is behind, where the design does not say. */
function kindLag(kinds: Kinds, component: Component, { by }: Replica, member?: Member): Input | undefined {
  const ways = member && kinds.get(component.kind)?.recovery(member).replication;
  if (!ways) return undefined;
  return by === undefined ? Object.values(ways)[0]?.lag : ways[by]?.lag;
}
