/**
 * How AWS's usage types name Regions: `USE1-`, `EUW2-`, `EU-` for Ireland; some offers write the Region's own code. Many
 * usage types of us-east-1 bear no prefix at all, and those of Local Zones bear a second one.
 */
const REGION =
  /^(?:(?:US[EW]|UG[EW]|CAN|MXC|SAE|EU[CNSW]|AP[ENS]|ME[CS]|ILC|AFS|CN[NW])\d+|EU|[a-z]{2}(?:-[a-z]+)+-\d)-/;

/** A usage type without its Region: `Storage-ShardHour` of `EUC1-Storage-ShardHour`. */
export const ownUsage = (usageType: string): string => usageType.replace(REGION, '');
