import type { Pattern } from '../pattern';

export const cdcToLake: Pattern = {
  id: 'cdc-to-lake',
  title: 'Change data capture to a lake',
  summary: 'Changes of a database are captured by DMS, kept as they come, and merged into Iceberg tables.',
  order: 6,
  text: `design: Change data capture to a lake
summary: Changes of the orders database are kept as they come, and merged into tables every quarter of an hour.
region: us-east-1

requirements:
  half-an-hour:
    asked-by: analytics
    need: Tables are at most an hour behind the database.
    of: orders
    freshness: 1 h
  budget:
    asked-by: finance
    need: The copy stays within its budget.
    cost: 3000 USD/month

data:
  change: { size: 600 B, classification: confidential, key: order_id, changes: { insert: 60 %, update: 35 %, delete: 5 % } }
  orders: { from: change, stored-in: tables, format: parquet, compression: 0.3, table: iceberg, partition-by: [ bucket(order_id) ], compaction: 1 day, stored: 500 GiB }

components:
  app:       { kind: application, network: main }
  orders-db: { kind: aurora-cluster, class: db.r6g.large, instances: 2, stored: 500 GiB, encryption: kms }
  capture:   { kind: dms-task, class: dms.t3.medium, multi-az: true }
  changes:   { kind: s3-bucket, versioning: true }
  merge:     { kind: glue-job, workers: 5 x G.1X, duration: 5 min, schedule: rate(15 minutes) }
  tables:    { kind: s3-bucket, versioning: true }
  explore:   { kind: athena-workgroup, scan-limit: 100 GiB }
  analysts:  { kind: user }

flows:
  - app -> orders-db: { carries: change, mode: request, rate: 200/s, peak: 800/s, peak-for: 2 h }
  - orders-db -> capture: { carries: change, mode: cdc, source: replayable, replayable-for: 24 h }
  - capture -> changes
  - changes -> merge
  - merge -> tables: { carries: orders, writes: merge }
  - tables -> explore: { mode: request, rate: 60/h, returns: 1 GiB }
  - explore -> analysts

network:
  main: standard
`,
};
