import { choice, duration, flag, key } from '../../../design/types';
import { compute, fact, zero } from '../../../quantity/compute';
import { isKnown } from '../../../quantity/figure';
import { unitHours } from '../../amounts';
import { instanceType, machineKeys, machineLine, volumeKeys, volumeLines } from '../../billing/instances';
import { publicAddresses } from '../../billing/public-addresses';
import { defineKind } from '../../kind';
import type { AvailabilityModel, BillLine, Limit } from '../../kind';
import type { Member } from '../../member';
import { asked, boundsOf, boundsType, carriedAtMost, running, scalingSettings } from '../../sizing/scaled-group';
import { inOneZone, zonesOf } from '../../zones';

const WHOLE_MONTH = fact(1, '1', 'volumes last as long as their machines', { status: 'derived' });

const settings = {
  type: key(instanceType, 'instance type', { default: 't3.micro', alias: 'InstanceType' }),
  instances: key(boundsType, 'how many machines run, or bounds to scale between', { default: '{ min: 2, max: 4 }' }),
  ...scalingSettings,
  ...machineKeys,
  ...volumeKeys,
  public: key(flag, 'whether machines have public addresses', { default: 'false', alias: 'AssociatePublicIpAddress' }),
  'health-check': key(choice('elb', 'ec2'), 'who finds that a machine is ill', {
    default: 'elb',
    alias: 'HealthCheckType',
  }),
  'health-check-grace': key(duration, 'how long a new machine is left alone', {
    default: '300 s',
    alias: 'HealthCheckGracePeriod',
  }),
  boot: key(duration, 'how long a machine takes to start', { default: '2 min' }),
  'imds-tokens': key(flag, 'whether instance metadata asks for a token (IMDSv2)', {
    default: 'true',
    alias: 'HttpTokens',
  }),
} as const;

type Group = Member<typeof settings>;

function lines(group: Group): readonly BillLine[] {
  const type = group.text('type')!;
  const { min, max } = boundsOf(group, 'instances');
  const mean = running(group, 'instances', 'mean');
  const fewest = unitHours('hours of the fewest machines', min, group);
  const scales = !('unknown' in max) && !('unknown' in min) && max.high > min.low;
  const says = 'hours of machines beyond the fewest';
  const isEnough = !('unknown' in mean) && !('unknown' in min) && mean.high <= min.low;
  const more = isEnough
    ? zero(says, 'h', 'the fewest machines carry the mean load')
    : compute({
        says,
        formula: 'max(0, machines - min_size) * hours',
        unit: 'h',
        inputs: { machines: mean, min_size: min, hours: group.hours },
      });
  return [
    machineLine(group, type, 'instance-hours', fewest),
    ...(scales ? [machineLine(group, type, 'instance-hours scaled out', more, 'usage')] : []),
    ...volumeLines(group, mean, WHOLE_MONTH),
    ...publicAddresses(group, unitHours('address-hours', mean, group)),
  ];
}

/** Machines over zones, of which as many must work as the mean load asks for. */
function parts(group: Group): AvailabilityModel {
  const zones = zonesOf(group);
  const value = group.fact('ec2-single', 'slaPct');
  const mean = running(group, 'instances', 'mean');
  const wanted = asked(group, 'mean');
  const machines = isKnown(mean) ? mean.likely : zones.length;
  const used = zones.slice(0, Math.max(1, Math.min(zones.length, Math.floor(machines))));
  const perZone = Math.max(1, Math.floor(machines / used.length));
  const needed = wanted && isKnown(wanted) ? Math.ceil(wanted.likely) : 1;
  return { basis: 'sla', value, parts: { zones: used, perZone, needed: Math.min(needed, perZone * used.length) } };
}

function requests(group: Group): readonly Limit[] {
  const has = carriedAtMost(group, 'instances');
  const wants = asked(group, 'peak');
  if (!has || !wants) return [];
  return [{ name: 'requests', need: group.load.in.records.peak, has, setting: 'instances', wants }];
}

export const autoScalingGroup = defineKind({
  name: 'auto-scaling-group',
  title: 'EC2 Auto Scaling group',
  help: 'Machines of one sort over several zones; lost ones are replaced, and their number follows the load.',
  role: 'compute',
  icon: 'auto-scaling',
  card: { service: 'EC2', shows: { instances: '', type: '' } },
  service: 'ec2',
  docs: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/auto-scaling-groups.html',
  settings,
  active: true,
  takes: 'request',
  network: { stands: 'vpc', endpoint: { service: 'autoscaling' }, port: 80 },
  access: {
    principal: 'ec2.amazonaws.com',
    arn: 'arn:${partition}:autoscaling:${region}:${account}:autoScalingGroup:*:autoScalingGroupName/${name}',
  },
  limits: requests,
  cost: lines,
  recovery: (group) => ({
    scope: inOneZone(group) ? 'zonal' : 'regional',
    holds: 'nothing',
    restart: group.fact('ec2-asg-multiaz', 'azFailoverS'),
    ...(inOneZone(group)
      ? { restore: { fixed: group.fact('ec2-single', 'azFailoverS') } }
      : { zoneFailover: group.fact('ec2-asg-multiaz', 'azFailoverS') }),
    repeatable: true,
  }),
  availability: parts,
});
