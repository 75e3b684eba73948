import type { ComponentSettings } from '../../design/design';
import { fact } from '../../quantity/compute';
import { unknown } from '../../quantity/figure';
import type { Estimate, Input } from '../../quantity/figure';
import type { Load } from '../../workload/load';
import { written } from '../../workload/inputs';
import { ASSUMED } from './assumptions';
import { likely } from './design-hops';
import type { Modelled } from '../models';
import type { Copy, Standing } from './pipeline';

/** One summand of the age of a copy, in seconds, with the words for it. */
export interface CopyTerm {
  readonly what: 'backup interval' | 'backup' | 'replication';
  readonly words: string;
  readonly value: Estimate | Input;
}

/** A copy of a design. Its id is its name for people: `lake in us-west-2`, `backup of orders`. */
export interface DesignCopy extends Copy {
  readonly terms: readonly CopyTerm[];
  readonly keeps: Estimate | Input | undefined;
  /** `versions` lie in the component itself and are lost with it. */
  readonly sort: 'replica' | 'backup' | 'point in time' | 'versions';
}

type Backup = Exclude<NonNullable<ComponentSettings['backup']>, boolean>;
type Replica = Exclude<NonNullable<ComponentSettings['replicas']>[number], string>;

const DAY: Input = {
  low: 86_400,
  likely: 86_400,
  high: 86_400,
  unit: 's',
  from: 'default',
  source: 'default time between two backups',
};
const FIVE_WEEKS: Input = {
  ...DAY,
  low: 35 * 86_400,
  likely: 35 * 86_400,
  high: 35 * 86_400,
  source: 'default time that a backup is kept',
};

/** Every copy that a component's settings and its kind give it. */
export function copiesOf(load: Load, modelled: Modelled): readonly DesignCopy[] {
  const { settings } = modelled.member.component;
  const found: DesignCopy[] = [];
  if (settings.replica !== undefined) found.push(replica(modelled, { region: settings.replica }, 'replica'));
  for (const [index, one] of (settings.replicas ?? []).entries())
    found.push(replica(modelled, typeof one === 'string' ? { region: one } : one, `replicas.${index}`));
  if (settings.backup !== undefined && settings.backup !== false)
    found.push(backup(load, modelled, settings.backup === true ? {} : settings.backup));
  if (modelled.model.pointInTime) found.push(pointInTime(modelled));
  if (modelled.model.versions) found.push(versions(modelled));
  return found;
}

/** The account of what says none. */
export const OWN_ACCOUNT = 'the account of the design';

/** Where a component stands, as far as it can be lost with the place. */
export function standingOf({ member, model }: Modelled): Standing {
  const { region, account = OWN_ACCOUNT, zones } = member.place;
  if (model.scope === 'outside') return {};
  if (model.scope === 'global') return { account };
  return { region, account, ...(model.scope === 'zonal' && { zone: zones[0] ?? 'a' }) };
}

const isElsewhere = ({ model }: Modelled): boolean => model.scope === 'outside';

const seconds = (terms: readonly CopyTerm[], interval: boolean): number =>
  terms
    .filter((term) => (term.what === 'backup interval') === interval)
    .reduce((sum, term) => sum + likely(term.value), 0);

function copy(
  of: string,
  sort: DesignCopy['sort'],
  more: Pick<DesignCopy, 'id' | 'terms'> & Partial<DesignCopy>,
): DesignCopy {
  return {
    of,
    sort,
    is: sort === 'replica' ? 'replica' : 'backup',
    interval: seconds(more.terms, true),
    delay: seconds(more.terms, false),
    keep: more.keeps === undefined ? Infinity : likely(more.keeps),
    keeps: undefined,
    carriesOverwrites: false,
    carriesDeletes: false,
    ...more,
  };
}

function replica({ member, model }: Modelled, settings: Replica, at: string): DesignCopy {
  const { id, component, place } = member;
  const kinds = model.replication ?? {};
  const by = settings.by ?? Object.keys(kinds)[0];
  const facts = by === undefined ? undefined : kinds[by];
  const path = `${component.path}.${at}`;
  const lag = settings.lag
    ? written(settings.lag, `${path}.lag`)
    : (facts?.lag ?? unknown(`how far the replica of ${id} is behind is not known`, [`${path}.lag`]));
  const account = settings.account ?? place.account ?? OWN_ACCOUNT;
  const where = settings.account === undefined ? settings.region : `${settings.region}, account ${settings.account}`;
  return copy(id, 'replica', {
    id: `${id} in ${where ?? 'another place'}`,
    terms: [{ what: 'replication', words: `replication of ${id}`, value: lag }],
    carriesOverwrites: facts?.propagates.includes('overwrites') ?? true,
    carriesDeletes: settings.deletes === true || (facts?.propagates.includes('deletes') ?? true),
    ...(settings.region !== undefined && { region: settings.region }),
    account,
  });
}

function backup(load: Load, modelled: Modelled, settings: Backup): DesignCopy {
  const { id, component, place } = modelled.member;
  const path = `${component.path}.backup`;
  const vault = settings.to === undefined ? undefined : load.members.get(settings.to)?.place;
  const region = settings.region ?? vault?.region ?? place.region;
  const account = settings.account ?? vault?.account ?? place.account ?? OWN_ACCOUNT;
  const moved = region !== place.region || account !== (place.account ?? OWN_ACCOUNT);
  const value = (key: 'every' | 'keep' | 'duration', fallback: Input): Input =>
    settings[key] ? written(settings[key], `${path}.${key}`) : fallback;
  return copy(id, 'backup', {
    id: region === place.region ? `backup of ${id}` : `backup of ${id} in ${region}`,
    terms: [
      { what: 'backup interval', words: `backup interval of ${id}`, value: value('every', DAY) },
      { what: 'backup', words: `backup of ${id}`, value: value('duration', ASSUMED.backupDuration) },
      ...(moved ? [{ what: 'backup' as const, words: `copy of the backup of ${id}`, value: ASSUMED.backupCopy }] : []),
    ],
    keeps: value('keep', FIVE_WEEKS),
    ...(isElsewhere(modelled) && !settings.to && !settings.region ? {} : { region, account }),
    ...(settings.locked === true && { locked: true }),
  });
}

function pointInTime(modelled: Modelled): DesignCopy {
  const { id, place } = modelled.member;
  const { granularity, keep } = modelled.model.pointInTime!;
  return copy(id, 'point in time', {
    id: `${id} at a point in time`,
    terms: [{ what: 'backup', words: `point in time of ${id}`, value: granularity }],
    keeps: keep,
    ...(isElsewhere(modelled) ? {} : { region: place.region, account: place.account ?? OWN_ACCOUNT }),
  });
}

function versions(modelled: Modelled): DesignCopy {
  const { id } = modelled.member;
  const none = fact(0, 's', 'every overwritten or deleted version is kept', { status: 'derived' });
  return copy(id, 'versions', {
    id: `earlier versions of ${id}`,
    terms: [{ what: 'backup', words: `versions of ${id}`, value: none }],
    ...standingOf(modelled),
  });
}
