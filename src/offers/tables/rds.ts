import type { OfferRow, OfferTable } from '../offer-table';

/** Ours and AWS's name. MariaDB costs what MySQL costs, and is billed by its price. */
const ENGINES = [
  ['mysql', 'MySQL'],
  ['postgres', 'PostgreSQL'],
] as const;

/** Our word, AWS's, and how usage types of instances and of storage begin. */
const DEPLOYMENTS = [
  ['single-az', 'Single-AZ', /^InstanceUsage:/, 'RDS:'],
  ['multi-az', 'Multi-AZ', /^Multi-AZUsage:/, 'RDS:Multi-AZ-'],
] as const;

const instances: readonly OfferRow[] = ENGINES.flatMap(([engine, databaseengine]) =>
  DEPLOYMENTS.map(([deployment, deploymentoption, usage]) => ({
    usage,
    where: { databaseengine, deploymentoption },
    sku: `rds.${engine}.{instancetype}.${deployment}-hour`,
    unit: 'instance-hour',
  })),
);

/** Of the engines without a licence; those with one have storage of their own. */
const where = { databaseengine: 'Any' };

const storage: readonly OfferRow[] = DEPLOYMENTS.flatMap(([deployment, , , begin]) => [
  { usage: `${begin}GP2-Storage`, where, sku: `rds.storage-gb.gp2.${deployment}`, unit: 'GB-month' },
  { usage: `${begin}GP3-Storage`, where, sku: `rds.storage-gb.gp3.${deployment}`, unit: 'GB-month' },
  { usage: `${begin}PIOPS-Storage`, where, sku: `rds.storage-gb.io1.${deployment}`, unit: 'GB-month' },
  { usage: `${begin}PIOPS-Storage-IO2`, where, sku: `rds.storage-gb.io2.${deployment}`, unit: 'GB-month' },
  { usage: `${begin}PIOPS`, where, sku: `rds.iops.io1.${deployment}`, unit: 'provisioned IOPS-month' },
  {
    usage: `${begin}GP3-PIOPS`,
    where,
    sku: `rds.iops.gp3.${deployment}`,
    unit: 'provisioned IOPS-month above baseline',
  },
]);

const engine = { databaseengine: ['Aurora MySQL', 'Aurora PostgreSQL'] };

const aurora: readonly OfferRow[] = [
  { usage: /^InstanceUsage:/, where: engine, sku: 'aurora.{instancetype}.hour', unit: 'instance-hour' },
  {
    usage: /^InstanceUsageIOOptimized:/,
    where: engine,
    sku: 'aurora.{instancetype}.io-optimized-hour',
    unit: 'instance-hour',
  },
  { usage: 'Aurora:ServerlessV2Usage', sku: 'aurora.serverless-v2.acu-hour', unit: 'ACU-hour' },
  { usage: 'Aurora:ServerlessV2IOOptimizedUsage', sku: 'aurora.io-optimized.acu-hour', unit: 'ACU-hour' },
  { usage: 'Aurora:StorageUsage', sku: 'aurora.storage-gb', unit: 'GB-month' },
  { usage: 'Aurora:IO-OptimizedStorageUsage', sku: 'aurora.io-optimized.storage-gb', unit: 'GB-month' },
  { usage: 'Aurora:StorageIOUsage', sku: 'aurora.io-request', unit: 'I/O request' },
  { usage: 'Aurora:BackupUsage', sku: 'aurora.backup-gb', unit: 'GB-month beyond free' },
  // AWS counts single records.
  {
    usage: 'Aurora:BacktrackUsage',
    sku: 'aurora.backtrack-change-records',
    unit: '1M change records',
    ofOurs: 1e-6,
  },
  { usage: 'Aurora:SnapshotExportToS3', sku: 'aurora.snapshot-export-gb', unit: 'GB' },
  { usage: 'Aurora:ReplicatedWriteIO', sku: 'aurora.global-replicated-write-io', unit: 'replicated write I/O' },
];

export const rds: OfferTable = {
  offer: 'AmazonRDS',
  service: 'RDS and Aurora',
  rows: [
    ...instances,
    ...storage,
    {
      usage: 'RDS:ChargedBackupUsage',
      where,
      sku: 'rds.backup-gb',
      unit: 'GB-month beyond free (100% of DB size)',
    },
    ...aurora,
  ],
};
