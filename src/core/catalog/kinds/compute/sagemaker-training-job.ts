import { duration, fleet, flag, key } from '../../../design/types';
import { compute, fact } from '../../../quantity/compute';
import type { Input } from '../../../quantity/figure';
import { within } from '../../../quantity/range';
import { assumed, assumedAvailability } from '../../assumed';
import { defineKind } from '../../kind';
import type { Member } from '../../member';
import { pricedTypes } from '../../price-types';
import { noMinimum, runHours, timeBetweenRuns } from '../../runs';

const RESTART = assumed(120, 300, 900, 's', 'time until a training job is started again');

const settings = {
  instances: key(fleet(pricedTypes('sagemaker.hosting.', '-hour')), 'machines that train', {
    default: '1 x ml.m5.large',
    alias: 'ResourceConfig',
  }),
  duration: key(duration, 'how long one run takes', { default: '1 h' }),
  spot: key(flag, 'whether it runs on spare capacity that may be taken away', {
    default: 'false',
    alias: 'EnableManagedSpotTraining',
  }),
  checkpoints: key(flag, 'whether it goes on from where it was interrupted', {
    default: 'false',
    alias: 'CheckpointConfig',
  }),
  tls: key(flag, 'whether data is encrypted between its machines', {
    default: 'false',
    alias: 'EnableInterContainerTrafficEncryption',
  }),
  'network-isolation': key(flag, 'whether its containers reach no network', {
    default: 'false',
    alias: 'EnableNetworkIsolation',
  }),
} as const;

/** The price book has hosting only; AWS lists most types at one rate for both. */
function priceOf(type: string, { prices, place }: Member): Input | undefined {
  const hosting = prices.find(`sagemaker.hosting.${type}-hour`, place.region);
  return (
    hosting &&
    fact(within(hosting.usd, 0.25), 'USD/hour', `the price of hosting on ${type}, for want of one of training`, {
      asOf: hosting.asOf,
      status: 'assumed',
    })
  );
}

export const sagemakerTrainingJob = defineKind({
  name: 'sagemaker-training-job',
  title: 'SageMaker training job',
  help: 'Trains a model on machines that are there for the run only.',
  role: 'compute',
  icon: 'sagemaker-training',
  card: { service: 'SageMaker', shows: { instances: '' } },
  service: 'sagemaker',
  docs: 'https://docs.aws.amazon.com/sagemaker/latest/dg/how-it-works-training.html',
  settings,
  active: true,
  takes: 'batch',
  network: { stands: 'optional', endpoint: { service: 'sagemaker.api' }, port: 443 },
  access: {
    principal: 'sagemaker.amazonaws.com',
    arn: 'arn:${partition}:sagemaker:${region}:${account}:training-job/${name}*',
  },
  cost: (job) => {
    const { type, count: machines } = job.fleet('instances');
    if (job.flag('spot'))
      return [
        { item: 'instance-hours', unpriced: `the price of ${type} on spare capacity changes; none is in the book` },
      ];
    const run = runHours(job, job.value('duration'), noMinimum);
    const price = priceOf(type, job);
    return [
      {
        item: 'instance-hours',
        sku: `sagemaker.training.${type}-hour`,
        class: 'usage',
        quantity: compute({ says: 'instance-hours', formula: 'machines * run', unit: 'h', inputs: { machines, run } }),
        ...(price && { price }),
      },
    ];
  },
  recovery: (job) => ({
    scope: 'regional',
    holds: 'nothing',
    interval: timeBetweenRuns(job),
    processing: job.value('duration'),
    restart: RESTART,
    zoneFailover: RESTART,
    repeatable: true,
  }),
  availability: () => assumedAvailability('SageMaker training'),
});
