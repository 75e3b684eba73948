import { choice, duration, flag, key } from '../../../design/types';
import { eventsAMonth, gigabytesAMonth, readers } from '../../amounts';
import { assumed, assumedAvailability } from '../../assumed';
import { defineKind } from '../../kind';
import { runs, timeBetweenRuns } from '../../runs';

const RESTART = assumed(60, 300, 1800, 's', 'time until a failed run is tried again');
/** Targets that are reached over the internet. */
const OUTSIDE = ['saas', 'application', 'on-premises-database', 'on-premises-server'];

const settings = {
  connector: key(
    choice('salesforce', 'sap', 'servicenow', 'zendesk', 'google-analytics', 'slack', 'other'),
    'the product it reads',
    {
      default: 'other',
      alias: 'ConnectorType',
      notComputed: true,
    },
  ),
  trigger: key(choice('schedule', 'event', 'on-demand'), 'what starts a run', {
    default: 'schedule',
    alias: 'TriggerType',
  }),
  transfer: key(choice('complete', 'incremental'), 'all records of a run, or those that changed', {
    default: 'incremental',
    alias: 'DataPullMode',
  }),
  'private-link': key(flag, 'whether data goes over PrivateLink', { default: 'false' }),
  duration: key(duration, 'how long one run takes', { default: '5 min' }),
} as const;

export const appflowFlow = defineKind({
  name: 'appflow-flow',
  title: 'AppFlow flow',
  help: 'Moves records between a bought product and AWS, in runs.',
  role: 'ingest',
  icon: 'appflow',
  card: { service: 'AppFlow', shows: { connector: '' } },
  service: 'appflow',
  docs: 'https://docs.aws.amazon.com/appflow/latest/userguide/what-is-appflow.html',
  settings,
  active: true,
  takes: 'batch',
  network: { stands: 'service', endpoint: { service: 'appflow' }, port: 443 },
  access: { principal: 'appflow.amazonaws.com', arn: 'arn:${partition}:appflow:${region}:${account}:flow/${name}' },
  cost: (flow) => {
    const outside = readers(flow).some((out) => OUTSIDE.includes(out.toKind ?? ''));
    const way = flow.flag('private-link') ? 'privatelink' : outside ? 'outside-aws' : 'within-aws';
    return [
      {
        item: 'runs',
        sku: 'appflow.flow-run',
        class: 'usage',
        quantity: eventsAMonth('runs', flow.text('trigger') === 'event' ? flow.load.in.records.mean : runs(flow), flow),
      },
      {
        item: 'data processed',
        sku: `appflow.gb.${way}`,
        class: 'usage',
        quantity: gigabytesAMonth('GB processed', flow.load.in.bytes.mean, flow),
      },
    ];
  },
  recovery: (flow) => ({
    scope: 'regional',
    holds: 'nothing',
    ...(flow.text('trigger') !== 'event' && { interval: timeBetweenRuns(flow) }),
    processing: flow.value('duration'),
    restart: RESTART,
    zoneFailover: RESTART,
    repeatable: true,
  }),
  availability: () => assumedAvailability('AppFlow'),
});
