import type { Pattern } from '../pattern';

export const batchElt: Pattern = {
  id: 'batch-elt',
  title: 'Batch ELT',
  summary: 'A database is copied to a lake, transformed there by Glue, and read with Athena.',
  order: 1,
  text: `design: Batch ELT
summary: The orders of the shop are copied to a lake every hour, made into tables there, and read with SQL.
region: us-east-1

requirements:
  books-closed:
    asked-by: finance
    need: Orders of the day can be queried the next morning.
    of: orders
    freshness: 12 h
  lake-survives:
    asked-by: audit
    need: A zone that fails loses no order.
    of: orders
    when: zone-loss
    rpo: 1 h
  budget:
    asked-by: finance
    need: The platform stays within its budget.
    cost: 2500 USD/month

data:
  order:  { size: 1 KiB, classification: confidential, key: order_id }
  orders: { from: order, stored-in: curated, format: parquet, compression: 0.3, table: iceberg, partition-by: [ day(ordered_at) ], retention: 3 years }

components:
  shop:    { kind: application, network: main }
  sales:   { kind: rds-database, engine: postgres, class: db.m5.large, multi-az: true, stored: 200 GiB, encryption: kms }
  copy:    { kind: dms-task, class: dms.t3.medium, multi-az: true }
  raw:     { kind: s3-bucket, versioning: true }
  curate:  { kind: glue-job, workers: 5 x G.1X, duration: 10 min, schedule: cron(0 * * * ? *) }
  curated: { kind: s3-bucket, versioning: true }
  explore: { kind: athena-workgroup, scan-limit: 100 GiB }
  reports: { kind: quicksight, readers: 50, authors: 3 }

flows:
  - shop -> sales: { carries: order, mode: request, rate: 50/s, peak: 200/s, peak-for: 2 h }
  - sales -> copy: { carries: order, mode: cdc, source: replayable, replayable-for: 24 h }
  - copy -> raw
  - raw -> curate
  - curate -> curated: { carries: orders, writes: merge }
  - curated -> explore: { mode: request, rate: 60/h, returns: 1 GiB }
  - explore -> reports

network:
  main: standard
`,
};
