/** A design of so many components, of pipelines that look like real ones: the same text for the same size. */
export function syntheticDesign(components: number): string {
  const pipelines = Math.max(1, Math.floor(components / PIPELINE.length));
  const lines = [`design: Synthetic ${components}`, 'region: us-east-1', 'requirements:'];
  for (let n = 0; n < pipelines; n += 10) {
    lines.push(`  back-${n}:`, `    of: lake-${n}`, '    when: region-loss', '    rto: 8 h', '    rpo: 30 min');
  }
  lines.push(
    'data:',
    '  click: { size: 3 KiB, classification: pii, key: event_id, retention: 13 months }',
    'components:',
  );
  for (let n = 0; n < pipelines; n++) lines.push(...PIPELINE.map((line) => `  ${line.replaceAll('#', String(n))}`));
  for (let n = pipelines * PIPELINE.length; n < components; n++)
    lines.push(`  spare-${n}: { kind: s3-bucket, versioning: true }`);
  lines.push('flows:');
  for (let n = 0; n < pipelines; n++) lines.push(...FLOWS.map((line) => `  - ${line.replaceAll('#', String(n))}`));
  for (let n = pipelines * PIPELINE.length; n < components; n++)
    lines.push(`  - lake-0 -> spare-${n}: { mode: replicate }`);
  return `${lines.join('\n')}\n`;
}

const PIPELINE = [
  'shop-#:      { kind: application, runs: on-premises }',
  'clicks-#:    { kind: kinesis-stream, shards: 16 }',
  'enrich-#:    { kind: lambda-function, memory: 512 MiB, duration: 200 ms }',
  'rejects-#:   { kind: sqs-queue }',
  'delivery-#:  { kind: firehose-stream, buffer: { size: 128 MiB, interval: 60 s } }',
  'lake-#:      { kind: s3-bucket, versioning: true, replica: us-west-2 }',
  'explore-#:   { kind: athena-workgroup }',
  'nightly-#:   { kind: glue-job, workers: 10 x G.1X, duration: 25 min, schedule: cron(0 2 * * ? *) }',
  'warehouse-#: { kind: redshift-cluster, nodes: 2 x ra3.xlplus }',
  'dashboard-#: { kind: quicksight, readers: 20 }',
];

const FLOWS = [
  'shop-# -> clicks-#: { carries: click, rate: 2000/s, peak: 5000/s }',
  'clicks-# -> enrich-#: { batch: 500, on-failure: rejects-# }',
  'enrich-# -> delivery-#: { keeps: 40 % }',
  'delivery-# -> lake-#',
  'lake-# -> explore-#: { mode: request, rate: 60/h, returns: 2 GiB }',
  'lake-# -> nightly-# -> warehouse-#',
  'warehouse-# -> dashboard-#: { mode: query, rate: 2/s, returns: 200 KiB }',
];
