import { choice, count, duration, key, oneOrMore, reference, text } from '../../../design/types';
import { compute } from '../../../quantity/compute';
import { defineKind } from '../../kind';

const settings = {
  metric: key(text, 'the metric that it reads', { alias: 'MetricName' }),
  metrics: key(count, 'metrics that its expression reads; each is billed', { default: '1', alias: 'Metrics' }),
  resolution: key(choice('standard', 'high'), 'whether it reads by the minute, or every 10 or 30 seconds', {
    default: 'standard',
  }),
  threshold: key(text, 'the value that raises it, as in 80 %', { alias: 'Threshold' }),
  period: key(duration, 'the time that one value covers', { default: '5 min', alias: 'Period' }),
  evaluations: key(count, 'values in a row that raise it', { default: '3', alias: 'EvaluationPeriods' }),
  notifies: key(oneOrMore(reference('component', 'team')), 'who is told', { alias: 'AlarmActions' }),
} as const;

export const cloudwatchAlarm = defineKind({
  name: 'cloudwatch-alarm',
  title: 'CloudWatch alarm',
  help: 'Watches a metric and tells someone, or scales something, when it leaves its bounds.',
  role: 'operations',
  icon: 'cloudwatch',
  card: { service: 'CloudWatch', shows: { metric: '' } },
  service: 'cloudwatch',
  docs: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/AlarmThatSendsEmail.html',
  settings,
  active: true,
  takes: 'trigger',
  network: { stands: 'service', endpoint: { service: 'monitoring' }, port: 443 },
  access: { arn: 'arn:${partition}:cloudwatch:${region}:${account}:alarm:${name}' },
  cost: (alarm) => [
    {
      item: 'alarm',
      sku: `cloudwatch.alarm.${alarm.text('resolution') === 'high' ? 'high-resolution' : 'standard'}`,
      class: 'fixed',
      quantity: compute({
        says: 'metrics that alarms read',
        formula: 'metrics',
        unit: 'alarm-metric-month',
        inputs: { metrics: alarm.value('metrics') },
      }),
    },
  ],
  recovery: (alarm) => ({
    scope: 'regional',
    holds: 'nothing',
    interval: compute({
      says: 'time until the alarm is raised',
      formula: 'period * evaluations',
      unit: 's',
      inputs: { period: alarm.value('period'), evaluations: alarm.value('evaluations') },
    }),
    restart: alarm.fact('sns', 'azFailoverS'),
    zoneFailover: alarm.fact('sns', 'azFailoverS'),
    repeatable: true,
  }),
  availability: () => undefined,
});
