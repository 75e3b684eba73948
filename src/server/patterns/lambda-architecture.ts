import type { Pattern } from '../pattern';

export const lambdaArchitecture: Pattern = {
  id: 'lambda',
  title: 'Lambda architecture',
  summary: 'A fast path for the last minutes, a batch path for what is right in the end, one place that serves both.',
  order: 4,
  text: `design: Lambda architecture
summary: A fast path answers for the last minutes, and a batch path replaces its answers by exact ones every hour.
region: us-east-1

requirements:
  last-minutes:
    asked-by: operations
    need: The view of the last minutes is at most one minute old.
    of: recent
    freshness: 1 min
  budget:
    asked-by: finance
    need: Both layers together stay within the budget.
    cost: 2000 USD/month

data:
  event:  { size: 1 KiB, classification: internal, key: event_id }
  recent: { from: event, stored-in: fast-view, retention: 2 days }
  exact:  { from: event, stored-in: batch-view, retention: 90 days }
  master: { from: event, stored-in: history, format: parquet, compression: 0.3, retention: 2 years }

components:
  devices:    { kind: device }
  events:     { kind: kinesis-stream, shards: 2, retention: 48 h, encryption: kms }
  speed:      { kind: lambda-function, memory: 512 MiB, duration: 100 ms, on-failure: rejects }
  rejects:    { kind: s3-bucket }
  delivery:   { kind: firehose-stream, buffer: { size: 64 MiB, interval: 300 s }, on-failure: rejects }
  history:    { kind: s3-bucket, versioning: true }
  batch:      { kind: glue-job, workers: 4 x G.1X, duration: 15 min, schedule: cron(0 * * * ? *) }
  fast-view:  { kind: dynamodb-table, pitr: true }
  batch-view: { kind: dynamodb-table, pitr: true }
  app:        { kind: application }

flows:
  - devices -> events: { carries: event, rate: 300/s, peak: 900/s, peak-for: 1 h }
  - events -> speed: { batch: 100 }
  - speed -> fast-view: { carries: recent, keeps: 10 % }
  - events -> delivery
  - delivery -> history: { carries: master }
  - history -> batch
  - batch -> batch-view: { carries: exact, keeps: 5 %, writes: overwrite }
  - fast-view -> app: { mode: request, rate: 200/s, returns: 4 KiB }
  - batch-view -> app: { mode: request, rate: 200/s, returns: 4 KiB }
`,
};
