import { choice, duration, key, share } from '../../../design/types';
import { compute, sum } from '../../../quantity/compute';
import type { Estimate } from '../../../quantity/figure';
import { writesOf } from '../../accesses';
import { gigabytes, gigabytesAMonth } from '../../amounts';
import { defineKind } from '../../kind';
import type { BillLine } from '../../kind';
import type { Member } from '../../member';
import { storeSettings } from '../../store-settings';

const settings = {
  retention: key(duration, 'how long log events are kept', { default: 'they never expire', alias: 'RetentionInDays' }),
  class: key(choice('standard', 'infrequent-access'), 'the class of the group', {
    default: 'standard',
    alias: 'LogGroupClass',
  }),
  compression: key(share, 'what is stored and billed, of the bytes that came in', { default: '10 .. 30 %' }),
  encryption: storeSettings.encryption('aws'),
  stored: storeSettings.stored,
} as const;

type Group = Member<typeof settings>;

const ingested = (group: Group): Estimate =>
  writesOf(group).length === 0
    ? group.load.in.bytes.mean
    : sum(
        'bytes a second that are logged',
        'B/s',
        writesOf(group).map(({ flow }) => flow.bytes.mean),
        'nothing is logged',
      );

/** Queries of Logs Insights are billed by what they scan; subscriptions are not billed here. */
const insights = (group: Group): readonly BillLine[] =>
  group.load.outflows
    .filter(({ mode }) => mode === 'request' || mode === 'query')
    .map((flow): BillLine => ({
      item: `Logs Insights on ${flow.flow.id}`,
      sku: 'cloudwatch.logs-insights-gb',
      class: 'usage',
      quantity: gigabytesAMonth('GB scanned', flow.bytes.mean, group),
    }));

export const logGroup = defineKind({
  name: 'log-group',
  title: 'CloudWatch log group',
  help: 'Keeps log events of functions, jobs and services, and can be queried.',
  role: 'operations',
  icon: 'logs',
  card: { service: 'CloudWatch Logs', shows: { retention: '', class: '' } },
  service: 'cloudwatch',
  docs: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/WhatIsCloudWatchLogs.html',
  settings,
  active: false,
  takes: 'stream',
  network: { stands: 'service', endpoint: { service: 'logs' }, port: 443 },
  access: { arn: 'arn:${partition}:logs:${region}:${account}:log-group:${name}:*' },
  cost: (group) => [
    {
      item: 'ingestion',
      sku: group.text('class') === 'standard' ? 'cloudwatch.logs-ingest-gb' : 'cloudwatch.logs-ia-ingest-gb',
      class: 'usage',
      quantity: gigabytesAMonth('GB logged', ingested(group), group),
    },
    {
      item: 'storage',
      sku: 'cloudwatch.logs-storage-gb',
      class: 'usage',
      quantity: gigabytes(
        'GB stored, compressed',
        compute({
          says: 'stored, compressed',
          formula: 'stored * compression',
          unit: 'B',
          inputs: { stored: group.load.stored, compression: group.value('compression') },
        }),
      ),
    },
    ...insights(group),
  ],
  recovery: (group) => ({
    scope: 'regional',
    holds: 'store',
    ...(group.written('retention') && { retention: group.value('retention') }),
    restart: group.fact('s3-standard', 'azFailoverS'),
    zoneFailover: group.fact('s3-standard', 'azFailoverS'),
    zoneLoss: group.fact('s3-standard', 'azDataLossS'),
    repeatable: true,
  }),
  availability: () => undefined,
});
