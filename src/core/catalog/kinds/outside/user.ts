import { count, duration, key } from '../../../design/types';
import { defineKind } from '../../kind';

const settings = {
  users: key(count, 'how many people it stands for', { default: '1' }),
  think: key(duration, 'time one of them waits between two requests', { default: '7 s', notComputed: true }),
} as const;

export const user = defineKind({
  name: 'user',
  title: 'User',
  help: 'People who send data, ask for it, or look at it.',
  role: 'source',
  icon: 'user',
  card: { service: 'User', shows: { users: 'users' } },
  settings,
  active: true,
  takes: 'request',
  network: { stands: 'outside' },
  access: {},
  cost: () => [{ item: 'users', free: 'people are not billed by the cloud' }],
  recovery: () => ({ scope: 'outside', holds: 'nothing', repeatable: false }),
  availability: () => undefined,
});
