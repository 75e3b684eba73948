import { choice, duration, flag, key, reference } from '../../../design/types';
import { compute } from '../../../quantity/compute';
import { isKnown } from '../../../quantity/figure';
import { unitHours } from '../../amounts';
import { FARGATE_MINIMUM, fargateLines, taskSettings } from '../../billing/fargate';
import { publicAddresses } from '../../billing/public-addresses';
import { defineKind } from '../../kind';
import type { BillLine, Limit } from '../../kind';
import type { Member } from '../../member';
import { isStartedForRuns, runHours, timeBetweenRuns } from '../../runs';
import { asked, boundsOf, boundsType, carriedAtMost, running, scalingSettings } from '../../sizing/scaled-group';
import { inOneZone } from '../../zones';

const settings = {
  tasks: key(boundsType, 'how many tasks run, or bounds to scale between', {
    default: '{ min: 2, max: 4 }',
    alias: 'DesiredCount',
  }),
  'launch-type': key(choice('fargate', 'ec2'), 'who runs the machines: AWS, or an Auto Scaling group of yours', {
    default: 'fargate',
    alias: 'LaunchType',
  }),
  ...taskSettings,
  ...scalingSettings,
  duration: key(duration, 'how long a run takes, of tasks that run on a schedule', { default: '10 min' }),
  public: key(flag, 'whether tasks have public addresses', { default: 'false', alias: 'AssignPublicIp' }),
  'health-check-grace': key(duration, 'how long a new task is left alone', {
    default: '0 s',
    alias: 'HealthCheckGracePeriodSeconds',
  }),
  'on-failure': key(reference('component'), 'where records go that it cannot process', { implies: 'failure' }),
} as const;

type Service = Member<typeof settings>;

function lines(service: Service): readonly BillLine[] {
  if (service.text('launch-type') === 'ec2')
    return [{ item: 'tasks', free: 'ECS is free on machines of yours; add them as an auto-scaling-group' }];
  const { min, max } = boundsOf(service, 'tasks');
  if (isStartedForRuns(service)) {
    const run = runHours(service, service.value('duration'), FARGATE_MINIMUM);
    const hours = compute({ says: 'task-hours', formula: 'tasks * run', unit: 'h', inputs: { tasks: min, run } });
    return [...fargateLines(service, hours, 'usage'), ...publicAddresses(service, hours, 'usage')];
  }
  const mean = running(service, 'tasks', 'mean');
  const scales = !('unknown' in min) && !('unknown' in max) && max.high > min.low;
  return [
    ...fargateLines(service, unitHours('task-hours', scales ? mean : min, service), scales ? 'usage' : 'fixed'),
    ...publicAddresses(service, unitHours('address-hours', mean, service)),
  ];
}

function limits(service: Service): readonly Limit[] {
  const has = carriedAtMost(service, 'tasks');
  const wants = asked(service, 'peak');
  return has && wants ? [{ name: 'requests', need: service.load.in.records.peak, has, setting: 'tasks', wants }] : [];
}

/** One task stands in one zone; several are spread where they have the subnets for it. */
const isSpread = (service: Service): boolean => {
  const tasks = running(service, 'tasks', 'mean');
  return !inOneZone(service) && (!isKnown(tasks) || tasks.likely >= 2);
};

export const ecsService = defineKind({
  name: 'ecs-service',
  title: 'ECS service',
  help: 'Containers that are kept running, or run on a schedule, on Fargate or on machines of yours.',
  role: 'compute',
  icon: 'ecs',
  card: { service: 'ECS', shows: { tasks: 'tasks', 'launch-type': '' } },
  service: 'ecs',
  docs: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/Welcome.html',
  settings,
  active: true,
  takes: 'request',
  network: { stands: 'vpc', endpoint: { service: 'ecs' }, port: 443 },
  access: {
    principal: 'ecs-tasks.amazonaws.com',
    arn: 'arn:${partition}:ecs:${region}:${account}:service/*/${name}',
  },
  limits,
  cost: lines,
  recovery: (service) => ({
    scope: inOneZone(service) ? 'zonal' : 'regional',
    holds: 'nothing',
    ...(isStartedForRuns(service) && { interval: timeBetweenRuns(service), processing: service.value('duration') }),
    restart: service.fact('ecs-fargate', 'azFailoverS'),
    ...(inOneZone(service)
      ? { restore: { fixed: service.fact('ecs-fargate', 'azFailoverS') } }
      : { zoneFailover: service.fact('ecs-fargate', 'azFailoverS') }),
    repeatable: true,
  }),
  availability: (service) =>
    isSpread(service)
      ? { basis: 'sla', value: service.fact('ecs-fargate', 'slaPct') }
      : { basis: 'sla', value: service.fact('ec2-single', 'slaPct') },
});
