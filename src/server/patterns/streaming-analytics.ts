import type { Pattern } from '../pattern';

export const streamingAnalytics: Pattern = {
  id: 'streaming-analytics',
  title: 'Streaming analytics',
  summary: 'Events go over Kinesis and Firehose into a lake, and are in dashboards within minutes.',
  order: 3,
  text: `design: Streaming analytics
summary: Clicks become dashboards within minutes.
region: us-east-1

requirements:
  fresh-dashboards:
    asked-by: marketing
    need: Dashboards show clicks within fifteen minutes.
    of: click-history
    freshness: 15 min
  zone-can-fail:
    asked-by: cto
    need: A zone that fails loses no click.
    of: click-history
    when: zone-loss
    rpo: 5 min
  budget:
    asked-by: finance
    need: The platform stays within its budget.
    cost: 2000 USD/month

data:
  click:         { size: 2 KiB, classification: internal, key: event_id }
  click-history: { from: click, stored-in: lake, format: parquet, compression: 0.25, partition-by: [ day(at) ], retention: 13 months }

components:
  site:      { kind: application }
  clicks:    { kind: kinesis-stream, shards: 4, retention: 48 h, encryption: kms }
  delivery:  { kind: firehose-stream, buffer: { size: 128 MiB, interval: 60 s }, on-failure: rejects }
  rejects:   { kind: s3-bucket }
  lake:      { kind: s3-bucket, versioning: true }
  explore:   { kind: athena-workgroup, scan-limit: 100 GiB }
  dashboard: { kind: quicksight, readers: 100, authors: 4 }

flows:
  - site -> clicks: { carries: click, rate: 500/s, peak: 1500/s, peak-for: 2 h }
  - clicks -> delivery
  - delivery -> lake: { carries: click-history }
  - lake -> explore: { mode: request, rate: 120/h, returns: 1 GiB }
  - explore -> dashboard
`,
};
