import { choice, flag, key, reference, share } from '../../../design/types';
import { compute } from '../../../quantity/compute';
import { documented } from '../../assumed';
import { chunksOver } from '../../deliveries';
import { defineKind } from '../../kind';

const CHUNK = documented(64 * 1024, 'B', 'https://aws.amazon.com/eventbridge/pricing/');

const settings = {
  passes: key(share, 'share of the records that its filter lets through', {
    default: '100 %',
    alias: 'FilterCriteria',
  }),
  enrichment: key(reference('component'), 'what is called for each batch before it is passed on', {
    implies: 'call',
    alias: 'Enrichment',
  }),
  'starting-position': key(choice('latest', 'trim-horizon'), 'where it begins to read a stream', {
    default: 'latest',
    alias: 'StartingPosition',
    notComputed: true,
  }),
  logging: key(flag, 'whether its steps are logged', { default: 'false', alias: 'LogConfiguration' }),
  'dead-letter-queue': key(reference('component'), 'where records go that cannot be delivered', {
    implies: 'failure',
    alias: 'DeadLetterConfig',
  }),
} as const;

export const eventbridgePipe = defineKind({
  name: 'eventbridge-pipe',
  title: 'EventBridge pipe',
  help: 'Reads a stream or queue, filters and enriches, and passes on to one target.',
  role: 'ingest',
  icon: 'pipes',
  card: { service: 'EventBridge pipe' },
  service: 'eventbridge',
  docs: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-pipes.html',
  settings,
  active: true,
  takes: 'stream',
  network: { stands: 'service', endpoint: { service: 'pipes' }, port: 443 },
  access: { principal: 'pipes.amazonaws.com', arn: 'arn:${partition}:pipes:${region}:${account}:pipe/${name}' },
  cost: (pipe) => [
    {
      item: 'requests',
      sku: 'eventbridge.pipes-request',
      class: 'usage',
      quantity: compute({
        says: 'chunks of 64 KiB that the filter lets through',
        formula: 'chunks * passes',
        unit: '1',
        inputs: {
          chunks:
            pipe.load.inflows.length > 0
              ? chunksOver('chunks of 64 KiB', pipe.load.inflows, CHUNK, pipe, 'nothing flows in')
              : pipe.load.in.records.mean,
          passes: pipe.value('passes'),
        },
      }),
    },
  ],
  recovery: (pipe) => ({
    scope: 'regional',
    holds: 'nothing',
    processing: pipe.fact('eventbridge', 'latencyS'),
    restart: pipe.fact('eventbridge', 'azFailoverS'),
    zoneFailover: pipe.fact('eventbridge', 'azFailoverS'),
    repeatable: true,
  }),
  availability: (pipe) => ({ basis: 'sla', value: pipe.fact('eventbridge', 'slaPct') }),
});
