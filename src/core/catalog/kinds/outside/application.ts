import { choice, key } from '../../../design/types';
import { defineKind } from '../../kind';

const settings = {
  runs: key(choice('on-premises', 'aws', 'elsewhere'), 'where it runs', { default: 'elsewhere' }),
} as const;

export const application = defineKind({
  name: 'application',
  title: 'Application',
  help: 'Software of your own that produces or uses data; what it runs on is not part of this design.',
  role: 'source',
  icon: 'application',
  card: { service: 'Application', shows: { runs: '' } },
  settings,
  active: true,
  takes: 'request',
  network: { stands: 'outside' },
  access: {},
  cost: () => [{ item: 'application', free: 'what it runs on is not part of this design; add components for it' }],
  recovery: () => ({ scope: 'outside', holds: 'nothing', repeatable: false }),
  availability: () => undefined,
});
