import type { Pattern } from '../pattern';

export const hybridMigration: Pattern = {
  id: 'hybrid-migration',
  title: 'Hybrid on-premises migration',
  summary:
    'A database on premises is copied over Direct Connect to Aurora and kept in step until the day of the switch.',
  order: 8,
  text: `design: Hybrid on-premises migration
summary: The database on premises is copied once, and kept in step until everybody has moved.
region: us-east-1

requirements:
  little-to-lose:
    asked-by: operations
    need: On the day of the switch at most five minutes have to be entered again.
    of: record
    freshness: 5 min
  budget:
    asked-by: finance
    need: The new home of the data stays within its budget.
    cost: 4000 USD/month

data:
  record: { size: 1 KiB, classification: confidential, key: record_id, stored-in: target }

components:
  desks:   { kind: application, runs: on-premises }
  source:  { kind: on-premises-database, engine: oracle, log-retention: 48 h, stored: 2 TiB }
  link:    { kind: direct-connect, bandwidth: 1 Gbps, connections: 2, locations: 2, provider-price: 900 USD/month }
  copy:    { kind: dms-task, class: dms.r5.large, multi-az: true }
  target:  { kind: aurora-cluster, class: db.r6g.large, instances: 2, encryption: kms }
  archive: { kind: s3-bucket, versioning: true }
  nightly: { kind: glue-job, workers: 4 x G.1X, duration: 30 min, schedule: cron(0 2 * * ? *), network: main }

flows:
  - desks -> source: { carries: record, mode: request, rate: 100/s, peak: 400/s, peak-for: 4 h }
  - source -> copy:
      id: first-copy
      carries: record
      mode: batch
      initial-load: 2 TiB
      via: link
  - source -> copy:
      id: changes
      carries: record
      mode: cdc
      source: replayable
      replayable-for: 48 h
      via: link
  - copy -> target
  - target -> nightly -> archive

network:
  main: standard

notes:
  - of: source
    about: network
    text: >-
      The firewall of the data centre lets the replication instance in on the port of the database only.
`,
};
