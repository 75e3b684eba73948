import type { Pattern } from '../pattern';

export const kappaArchitecture: Pattern = {
  id: 'kappa',
  title: 'Kappa architecture',
  summary: 'One log that can be read again, one streaming job over it; history is a replay.',
  order: 5,
  text: `design: Kappa architecture
summary: Everything is a stream. A mistake in the job is mended by reading the log again.
region: us-east-1

requirements:
  log-survives-a-zone:
    asked-by: cto
    need: A zone that fails loses no event.
    of: event
    when: zone-loss
    rpo: 1 s
  budget:
    asked-by: finance
    need: The platform stays within its budget.
    cost: 2500 USD/month

data:
  event: { size: 1 KiB, classification: internal, key: event_id, stored-in: log }
  state: { from: event, key: event_id, stored-in: tables, format: parquet, compression: 0.3, table: iceberg, compaction: 1 day, retention: 1 year }

components:
  services: { kind: application, network: main }
  log:
    kind: msk-cluster
    brokers: 3 x kafka.m5.large
    subnets: [ private-a, private-b, private-c ]
    encryption: kms
    topics:
      events: { carries: event, partitions: 12, replication-factor: 3, min-insync-replicas: 2, retention: 7 days }
  job:      { kind: flink-application, parallelism: 4, checkpoint: 60 s, on-failure: rejects, network: main }
  rejects:  { kind: s3-bucket }
  tables:   { kind: s3-bucket, versioning: true }
  explore:  { kind: athena-workgroup, scan-limit: 100 GiB }
  analysts: { kind: user }

flows:
  - services -> log: { carries: event, rate: 1000/s, peak: 3000/s, peak-for: 2 h, acks: all }
  - log -> job: { group: job, order: per-key }
  - job -> tables: { carries: state, writes: merge, delivery: exactly-once }
  - tables -> explore: { mode: request, rate: 60/h, returns: 1 GiB }
  - explore -> analysts

network:
  main: standard
`,
};
