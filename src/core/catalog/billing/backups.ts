import { gigabytes, gigabytesAMonth } from '../amounts';
import { backupOf } from '../copies';
import type { BillLine } from '../kind';
import type { Member } from '../member';
import { compute } from '../../quantity/compute';
import type { Estimate, Input } from '../../quantity/figure';

export interface BackedUp {
  /** Key of the price of a GB-month of backups. */
  readonly sku: string;
  /** Where the price book has no such key. */
  readonly price?: Input;
  /** What one full backup holds. */
  readonly volume: Estimate | Input;
  /** Bytes a second that change, where backups after the first hold only what changed. */
  readonly changes?: Estimate;
}

/**
 * What the backups of `backup:` are billed. The first holds everything; later ones hold what changed since, over as
 * long as they are kept, or everything again where the service makes full backups. A copy in another Region is billed
 * there, and for its way.
 */
export function backupLines(member: Member, backedUp: BackedUp): readonly BillLine[] {
  const { sku, price, volume, changes } = backedUp;
  const plan = backupOf(member);
  if (!plan) return [];
  const bytes = changes
    ? compute({
        says: 'bytes of backups: all once, and what changes while backups are kept',
        formula: 'volume + changes * keep',
        unit: 'B',
        inputs: { volume, changes, keep: plan.keep },
      })
    : compute({
        says: 'bytes of full backups',
        formula: 'volume * ceil(keep / every)',
        unit: 'B',
        inputs: { volume, keep: plan.keep, every: plan.every },
      });
  const quantity = gigabytes('GB of backups', bytes);
  return [
    { item: 'backups', sku, class: 'usage', quantity, ...(price && { price }) },
    ...(plan.region === undefined ? [] : copy(member, plan, backedUp, quantity)),
  ];
}

function copy(
  member: Member,
  { region, every }: { readonly region?: string; readonly every: Input },
  { sku, price, volume, changes }: BackedUp,
  quantity: Estimate,
): readonly BillLine[] {
  const bytes =
    changes ??
    compute({
      says: 'bytes a second of full backups',
      formula: 'volume / every',
      unit: 'B/s',
      inputs: { volume, every },
    });
  const sent = gigabytesAMonth(`GB of backups copied to ${region}`, bytes, member);
  return [
    { item: `backups in ${region}`, sku, class: 'usage', region: region!, quantity, ...(price && { price }) },
    {
      item: `backup transfer to ${region}`,
      sku: `transfer.inter-region-out-gb.to-${region}`,
      class: 'usage',
      quantity: sent,
    },
  ];
}
