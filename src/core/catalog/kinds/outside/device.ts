import { choice, count, duration, key } from '../../../design/types';
import { defineKind } from '../../kind';

const settings = {
  devices: key(count, 'how many devices it stands for', { default: '1', notComputed: true }),
  protocol: key(choice('mqtt', 'https', 'tcp'), 'the protocol that it speaks', { default: 'mqtt', notComputed: true }),
  buffer: key(duration, 'how long it holds what nobody takes', { default: '0 s', notComputed: true }),
} as const;

export const device = defineKind({
  name: 'device',
  title: 'Device',
  help: 'Sensors, machines or phones that send what they measure.',
  role: 'source',
  icon: 'device',
  card: { service: 'Device', shows: { devices: 'devices', protocol: '' } },
  settings,
  active: true,
  takes: 'request',
  network: { stands: 'outside' },
  access: {},
  cost: () => [{ item: 'devices', free: 'devices are not billed by the cloud' }],
  recovery: () => ({ scope: 'outside', holds: 'nothing', repeatable: false }),
  availability: () => undefined,
});
