import { count, duration, flag, key, quantity, rate } from '../../../design/types';
import { compute } from '../../../quantity/compute';
import { assumed, documented } from '../../assumed';
import { instanceType, machineKeys, machineLine, volumeKeys, volumeLines } from '../../billing/instances';
import { publicAddresses } from '../../billing/public-addresses';
import { defineKind } from '../../kind';

/** A machine that fails its system check is moved by EC2's own recovery. */
const AUTO_RECOVERY = assumed(120, 300, 900, 's', 'time that EC2’s automatic recovery takes');

const settings = {
  type: key(instanceType, 'instance type', { default: 't3.medium', alias: 'InstanceType' }),
  count: key(count, 'machines of its sort', { default: '1' }),
  ...machineKeys,
  ...volumeKeys,
  hours: key(quantity('hours'), 'how much of the time it runs', { default: '24 h/day' }),
  'requests-per-instance': key(rate, 'requests a second that one machine takes'),
  public: key(flag, 'whether it has a public address', { default: 'false', alias: 'AssociatePublicIpAddress' }),
  'imds-tokens': key(flag, 'whether instance metadata asks for a token (IMDSv2)', {
    default: 'true',
    alias: 'HttpTokens',
  }),
  monitoring: key(flag, 'whether metrics come every minute', {
    default: 'false',
    alias: 'Monitoring',
    notComputed: true,
  }),
  boot: key(duration, 'how long it takes to start', { default: '2 min' }),
} as const;

export const ec2Instance = defineKind({
  name: 'ec2-instance',
  title: 'EC2 instance',
  help: 'A virtual machine in one zone.',
  role: 'compute',
  icon: 'ec2',
  card: { service: 'EC2', shows: { type: '', count: 'instances' } },
  service: 'ec2',
  docs: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/concepts.html',
  settings,
  active: true,
  takes: 'request',
  network: { stands: 'vpc', endpoint: { service: 'ec2' }, port: 443 },
  access: { principal: 'ec2.amazonaws.com', arn: 'arn:${partition}:ec2:${region}:${account}:instance/${name}' },
  limits: (machine) =>
    machine.written('requests-per-instance')
      ? [
          {
            name: 'requests',
            need: machine.load.in.records.peak,
            has: compute({
              says: 'requests that the machines take',
              formula: 'machines * each',
              unit: '1/s',
              inputs: { machines: machine.value('count'), each: machine.value('requests-per-instance') },
            }),
            setting: 'count',
          },
        ]
      : [],
  cost: (machine) => {
    const machines = machine.value('count');
    const share = machine.value('hours');
    const inputs = { machines, share, hours: machine.hours };
    const hours = compute({ says: 'instance-hours', formula: 'machines * share * hours', unit: 'h', inputs });
    return [
      machineLine(machine, machine.text('type')!, 'instance-hours', hours),
      ...volumeLines(machine, machines, documented(1, '1', 'a stopped machine keeps its volumes')),
      ...publicAddresses(machine, hours),
    ];
  },
  recovery: (machine) => ({
    scope: 'zonal',
    holds: 'nothing',
    restart: AUTO_RECOVERY,
    restore: { fixed: machine.fact('ec2-single', 'azFailoverS') },
    repeatable: true,
  }),
  availability: (machine) => ({ basis: 'sla', value: machine.fact('ec2-single', 'slaPct') }),
});
