import { count, duration, key, reference } from '../../../design/types';
import { eventsAMonth } from '../../amounts';
import { defineKind } from '../../kind';
import { runs, timeBetweenRuns } from '../../runs';

const settings = {
  'flexible-window': key(duration, 'how much later than its time it may start', {
    default: '0 s',
    alias: 'FlexibleTimeWindow',
  }),
  'max-retries': key(count, 'how often a failed start is tried again', {
    default: '185',
    alias: 'MaximumRetryAttempts',
    notComputed: true,
  }),
  'dead-letter-queue': key(reference('component'), 'where starts go that failed', {
    implies: 'failure',
    alias: 'DeadLetterConfig',
  }),
} as const;

export const eventbridgeSchedule = defineKind({
  name: 'eventbridge-schedule',
  title: 'EventBridge schedule',
  help: 'Starts something at a time or at regular intervals.',
  role: 'orchestration',
  icon: 'scheduler',
  card: { service: 'Schedule', shows: { schedule: '' } },
  service: 'eventbridge',
  docs: 'https://docs.aws.amazon.com/scheduler/latest/UserGuide/what-is-scheduler.html',
  settings,
  active: true,
  takes: 'trigger',
  network: { stands: 'service', endpoint: { service: 'scheduler' }, port: 443 },
  access: {
    principal: 'scheduler.amazonaws.com',
    arn: 'arn:${partition}:scheduler:${region}:${account}:schedule/default/${name}',
  },
  cost: (schedule) => [
    {
      item: 'invocations',
      sku: 'eventbridge.scheduler-invocation',
      class: 'usage',
      quantity: eventsAMonth('invocations', runs(schedule), schedule),
    },
  ],
  recovery: (schedule) => ({
    scope: 'regional',
    holds: 'nothing',
    interval: timeBetweenRuns(schedule),
    processing: schedule.value('flexible-window'),
    restart: schedule.fact('eventbridge', 'azFailoverS'),
    zoneFailover: schedule.fact('eventbridge', 'azFailoverS'),
    repeatable: true,
  }),
  availability: (schedule) => ({ basis: 'sla', value: schedule.fact('eventbridge', 'slaPct') }),
});
