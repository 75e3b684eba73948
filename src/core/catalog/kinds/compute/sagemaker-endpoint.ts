import { choice, count, duration, fleet, flag, key, quantity, rate } from '../../../design/types';
import { compute } from '../../../quantity/compute';
import type { Input } from '../../../quantity/figure';
import { assumed, documented } from '../../assumed';
import { defineKind } from '../../kind';
import type { BillLine, Limit } from '../../kind';
import type { Member } from '../../member';
import { pricedTypes } from '../../price-types';

const SLA = documented(0.9995, '1', 'https://aws.amazon.com/sagemaker/sla/');
const RESTART = assumed(60, 300, 900, 's', 'time until a failed instance is replaced');
const REBUILD = assumed(300, 600, 1800, 's', 'time to start an endpoint anew');

const settings = {
  type: key(choice('real-time', 'serverless', 'asynchronous'), 'how requests are answered', { default: 'real-time' }),
  instances: key(fleet(pricedTypes('sagemaker.hosting.', '-hour')), 'machines that hold the model', {
    default: '1 x ml.m5.large',
    alias: 'ProductionVariants',
    sizedFrom: 'the peak, where the design says what one machine takes',
  }),
  hours: key(quantity('hours'), 'how much of the time it runs', { default: '24 h/day' }),
  'requests-per-instance': key(rate, 'requests a second that one machine takes'),
  duration: key(duration, 'how long one answer takes', { default: '50 ms', alias: 'ModelLatency' }),
  'max-concurrency': key(count, 'requests at once, of a serverless endpoint', {
    default: '20',
    alias: 'MaxConcurrency',
  }),
  'data-capture': key(flag, 'whether requests and answers are kept', { default: 'false', alias: 'DataCaptureConfig' }),
} as const;

type Endpoint = Member<typeof settings>;

const isServerless = (endpoint: Endpoint): boolean => endpoint.text('type') === 'serverless';

const needed = (endpoint: Endpoint) =>
  compute({
    says: 'machines that the peak needs',
    formula: 'max(1, ceil(requests / each))',
    unit: '1',
    inputs: { requests: endpoint.load.in.records.peak, each: endpoint.value('requests-per-instance') },
  });

/** As written; sized where the design says what one machine takes; else the default. */
function machines(endpoint: Endpoint): { readonly type: string; readonly count: Input | ReturnType<typeof needed> } {
  const { type, count: number } = endpoint.fleet('instances');
  const sized = !endpoint.written('instances') && endpoint.written('requests-per-instance');
  return { type, count: sized ? needed(endpoint) : number };
}

function lines(endpoint: Endpoint): readonly BillLine[] {
  if (isServerless(endpoint))
    return [{ item: 'inference', unpriced: 'no public price of serverless inference is in the book' }];
  const { type, count: number } = machines(endpoint);
  return [
    {
      item: 'instance-hours',
      sku: `sagemaker.hosting.${type}-hour`,
      class: 'fixed',
      quantity: compute({
        says: 'instance-hours',
        formula: 'machines * busy * hours',
        unit: 'h',
        inputs: { machines: number, busy: endpoint.value('hours'), hours: endpoint.hours },
      }),
    },
  ];
}

function limits(endpoint: Endpoint): readonly Limit[] {
  if (isServerless(endpoint))
    return [
      {
        name: 'requests at once',
        need: compute({
          says: 'requests at once at the peak',
          formula: 'requests * duration',
          unit: '1',
          inputs: { requests: endpoint.load.in.records.peak, duration: endpoint.value('duration') },
        }),
        has: compute({
          says: 'requests at once that it may answer',
          formula: 'limit',
          unit: '1',
          inputs: { limit: endpoint.value('max-concurrency') },
        }),
        setting: 'max-concurrency',
      },
    ];
  if (!endpoint.written('requests-per-instance')) return [];
  const has = compute({
    says: 'requests that the machines take',
    formula: 'machines * each',
    unit: '1/s',
    inputs: { machines: machines(endpoint).count, each: endpoint.value('requests-per-instance') },
  });
  return [
    { name: 'requests', need: endpoint.load.in.records.peak, has, setting: 'instances', wants: needed(endpoint) },
  ];
}

/** Several machines are spread over zones; one stands in one of them. */
function isSpread(endpoint: Endpoint): boolean {
  const { count: number } = machines(endpoint);
  return isServerless(endpoint) || (!('unknown' in number) && number.likely >= 2);
}

export const sagemakerEndpoint = defineKind({
  name: 'sagemaker-endpoint',
  title: 'SageMaker endpoint',
  help: 'Answers requests with a trained model.',
  role: 'serving',
  icon: 'sagemaker',
  card: { service: 'SageMaker', shows: { instances: '', type: '' } },
  service: 'sagemaker',
  docs: 'https://docs.aws.amazon.com/sagemaker/latest/dg/realtime-endpoints.html',
  settings,
  active: true,
  takes: 'request',
  network: { stands: 'optional', endpoint: { service: 'sagemaker.runtime' }, port: 443 },
  access: {
    principal: 'sagemaker.amazonaws.com',
    arn: 'arn:${partition}:sagemaker:${region}:${account}:endpoint/${name}',
  },
  limits,
  cost: lines,
  recovery: (endpoint) => ({
    scope: isSpread(endpoint) ? 'regional' : 'zonal',
    holds: 'nothing',
    processing: endpoint.value('duration'),
    restart: RESTART,
    ...(isSpread(endpoint) ? { zoneFailover: RESTART } : { restore: { fixed: REBUILD } }),
    repeatable: true,
  }),
  availability: (endpoint) =>
    isSpread(endpoint)
      ? { basis: 'sla', value: SLA }
      : {
          basis: 'assumed',
          value: assumed(0.99, 0.995, 0.999, '1', 'availability of one machine: the SLA covers several only'),
        },
});
