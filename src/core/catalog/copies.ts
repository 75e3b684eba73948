import type { Estimate, Input } from '../quantity/figure';
import type { Quantity } from '../quantity/quantity';
import type { Member } from './member';
import { designInput } from './parts';

/** A copy that a component keeps elsewhere. */
export interface Copy {
  readonly region: string;
  /** How it is kept, where the design says it. */
  readonly by?: string;
}

/** The replicas that a component says it has, in the order of the design. */
export function copiesOf({ settings }: Member): readonly Copy[] {
  const many = (settings.replicas ?? []).map((replica) =>
    typeof replica === 'string'
      ? { region: replica }
      : { region: replica.region!, ...(replica.by && { by: replica.by }) },
  );
  return [...(settings.replica === undefined ? [] : [{ region: settings.replica }]), ...many];
}

/** How a component is backed up, with the defaults of `backup`. Times in seconds. */
export interface BackupPlan {
  readonly every: Input;
  readonly keep: Input;
  /** The Region that the backups are copied to, where that is another. */
  readonly region?: string;
}

const DAY = 86400;

/** The backups that a component says it has; undefined where it says none. */
export function backupOf(member: Member): BackupPlan | undefined {
  const { backup } = member.settings;
  if (backup === undefined || backup === false) return undefined;
  const plan = backup === true ? {} : backup;
  const path = `${member.component.path}.backup`;
  return {
    every: said(plan.every, `${path}.every`, DAY, 'default time between two backups'),
    keep: said(plan.keep, `${path}.keep`, 35 * DAY, 'default time that a backup is kept'),
    ...(plan.region !== undefined && plan.region !== member.place.region && { region: plan.region }),
  };
}

const said = (value: Quantity | undefined, at: string, fallback: number, source: string): Input =>
  value
    ? designInput(value, at)
    : { low: fallback, likely: fallback, high: fallback, unit: 's', from: 'default', source };

/** Whether a value is surely above zero at its likely point: settings such as `backup-retention: 0 s` switch a thing off. */
export const isPositive = (value: Estimate | Input): boolean => !('unknown' in value) && value.likely > 0;
