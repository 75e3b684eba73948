import { choice, count, flag, key, pattern, quantity, size } from '../../../design/types';
import { compute } from '../../../quantity/compute';
import type { Estimate, Input } from '../../../quantity/figure';
import { gigabytes, unitHours } from '../../amounts';
import { counted, documented } from '../../assumed';
import { defineKind } from '../../kind';
import type { BillLine } from '../../kind';
import type { Member } from '../../member';

const GUIDE = 'https://docs.aws.amazon.com/mwaa/latest/userguide/environment-class.html';
const CLASSES = ['mw1.micro', 'mw1.small', 'mw1.medium', 'mw1.large', 'mw1.xlarge', 'mw1.2xlarge'] as const;
/** Tasks that one worker runs at once. */
const TASKS: Readonly<Record<string, Input>> = {
  'mw1.micro': documented(3, '1', GUIDE),
  'mw1.small': documented(5, '1', GUIDE),
  'mw1.medium': documented(10, '1', GUIDE),
  'mw1.large': documented(20, '1', GUIDE),
  'mw1.xlarge': documented(40, '1', GUIDE),
  'mw1.2xlarge': documented(80, '1', GUIDE),
};
/** Schedulers and web servers that the hour of an environment includes. */
const INCLUDED = documented(2, '1', 'https://aws.amazon.com/managed-workflows-for-apache-airflow/pricing/');
const ONE = counted(1, 'the price of an environment includes one worker');

const settings = {
  class: key(choice(...CLASSES), 'size of schedulers, workers and web servers', {
    default: 'mw1.small',
    alias: 'EnvironmentClass',
  }),
  'min-workers': key(count, 'workers that always run', { default: '1', alias: 'MinWorkers' }),
  'max-workers': key(count, 'the most workers', { default: 'as many as always run', alias: 'MaxWorkers' }),
  busy: key(quantity('hours'), 'how long the most workers run', { default: '2 h/day' }),
  tasks: key(count, 'tasks at once at the busiest time'),
  schedulers: key(count, 'schedulers', { default: '2', alias: 'Schedulers' }),
  'web-servers': key(count, 'web servers', { default: '2', alias: 'MinWebservers' }),
  metadata: key(size, 'size of its database', { default: '10 GiB' }),
  'airflow-version': key(pattern(/^\d+(\.\d+)*$/, 'a version such as 2.10.3'), 'version of Airflow', {
    default: '2.10.3',
    alias: 'AirflowVersion',
  }),
  'web-access': key(choice('private', 'public'), 'whether its web page is reached from the internet', {
    default: 'private',
    alias: 'WebserverAccessMode',
  }),
  logs: key(flag, 'whether logs of tasks and schedulers are kept', { default: 'true', alias: 'LoggingConfiguration' }),
} as const;

type Environment = Member<typeof settings>;

const sizeOf = (environment: Environment): string => environment.text('class')!.replace('mw1.', '');

const mostWorkers = (environment: Environment): Estimate | Input =>
  environment.value(environment.written('max-workers') ? 'max-workers' : 'min-workers');

const neededWorkers = (environment: Environment): Estimate =>
  compute({
    says: 'workers for the tasks of the busiest time',
    formula: 'ceil(tasks / each)',
    unit: '1',
    inputs: { tasks: environment.value('tasks'), each: TASKS[environment.text('class')!]! },
  });

function additional(
  environment: Environment,
  what: 'scheduler' | 'webserver',
  number: Estimate | Input,
): readonly BillLine[] {
  if (!('unknown' in number) && number.high <= INCLUDED.likely) return [];
  const item = what === 'scheduler' ? 'additional schedulers' : 'additional web servers';
  return [
    {
      item,
      sku: `mwaa.${what}-hour.${sizeOf(environment)}`,
      class: 'fixed',
      quantity: compute({
        says: `hours of ${item}`,
        formula: 'max(0, number - included) * hours',
        unit: 'h',
        inputs: { number, included: INCLUDED, hours: environment.hours },
      }),
    },
  ];
}

function workers(environment: Environment): readonly BillLine[] {
  const least = environment.value('min-workers');
  const most = mostWorkers(environment);
  const sku = `mwaa.worker-hour.${sizeOf(environment)}`;
  const lines: BillLine[] = [];
  if ('unknown' in least || least.high > 1)
    lines.push({
      item: 'additional workers',
      sku,
      class: 'fixed',
      quantity: compute({
        says: 'hours of workers beyond the first',
        formula: '(workers - one) * hours',
        unit: 'h',
        inputs: { workers: least, one: ONE, hours: environment.hours },
      }),
    });
  if ('unknown' in most || 'unknown' in least || most.high > least.low)
    lines.push({
      item: 'workers at busy times',
      sku,
      class: 'usage',
      quantity: compute({
        says: 'hours of workers beyond those that always run',
        formula: 'max(0, most - least) * busy * hours',
        unit: 'h',
        inputs: { most, least, busy: environment.value('busy'), hours: environment.hours },
      }),
    });
  return lines;
}

export const mwaaEnvironment = defineKind({
  name: 'mwaa-environment',
  title: 'MWAA environment',
  help: 'Apache Airflow, run by AWS: starts tasks in order, on a schedule.',
  role: 'orchestration',
  icon: 'mwaa',
  card: { service: 'MWAA', shows: { class: '', 'max-workers': 'workers' } },
  service: 'mwaa',
  docs: 'https://docs.aws.amazon.com/mwaa/latest/userguide/what-is-mwaa.html',
  settings,
  active: true,
  takes: 'trigger',
  network: { stands: 'vpc', endpoint: { service: 'airflow.api' }, port: 443 },
  access: {
    principal: 'airflow-env.amazonaws.com',
    arn: 'arn:${partition}:airflow:${region}:${account}:environment/${name}',
  },
  limits: (environment) =>
    environment.written('tasks')
      ? [
          {
            name: 'tasks at once',
            need: compute({
              says: 'tasks at once at the busiest time',
              formula: 'tasks',
              unit: '1',
              inputs: { tasks: environment.value('tasks') },
            }),
            has: compute({
              says: 'tasks that the workers run at once',
              formula: 'workers * each',
              unit: '1',
              inputs: { workers: mostWorkers(environment), each: TASKS[environment.text('class')!]! },
            }),
            setting: 'max-workers',
            wants: neededWorkers(environment),
          },
        ]
      : [],
  cost: (environment) => [
    {
      item: 'environment-hours',
      sku: `mwaa.environment-hour.${sizeOf(environment)}`,
      class: 'fixed',
      quantity: unitHours('environment-hours', counted(1, 'one environment'), environment),
    },
    ...workers(environment),
    ...additional(environment, 'scheduler', environment.value('schedulers')),
    ...additional(environment, 'webserver', environment.value('web-servers')),
    {
      item: 'metadata database',
      sku: 'mwaa.metadb-gb',
      class: 'fixed',
      quantity: gigabytes('GB of metadata', environment.value('metadata')),
    },
  ],
  recovery: (environment) => ({
    scope: 'regional',
    holds: 'nothing',
    restart: environment.fact('mwaa', 'azFailoverS'),
    zoneFailover: environment.fact('mwaa', 'azFailoverS'),
    repeatable: true,
  }),
  availability: (environment) => ({ basis: 'sla', value: environment.fact('mwaa', 'slaPct') }),
});
