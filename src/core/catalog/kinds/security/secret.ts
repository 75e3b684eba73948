import { count, duration, key, rate, reference } from '../../../design/types';
import { compute, sum } from '../../../quantity/compute';
import type { Estimate } from '../../../quantity/figure';
import { eventsAMonth } from '../../amounts';
import { assumed, documented } from '../../assumed';
import { copiesOf } from '../../copies';
import { defineKind } from '../../kind';
import type { BillLine } from '../../kind';
import type { Member } from '../../member';
import { storeSettings } from '../../store-settings';

const USUAL = assumed(0.0001, 0.01, 0.1, '1/s', 'calls of clients that keep the secret for a while');

const settings = {
  secrets: key(count, 'how many secrets it stands for', { default: '1' }),
  calls: key(rate, 'how often it is asked for', {
    sizedFrom: 'what flows into and out of it; seldom where nothing does',
  }),
  rotation: key(duration, 'time between two changes; 0 s for none', { default: '0 s', alias: 'RotationRules' }),
  of: key(reference('component'), 'the component that it opens', { notComputed: true }),
  'recovery-window': key(duration, 'how long its deletion waits', { default: '30 days' }),
  encryption: storeSettings.encryption('aws'),
} as const;

type Secret = Member<typeof settings>;

function calls(secret: Secret): Estimate {
  const asking = [...secret.load.inflows, ...secret.load.outflows].filter(({ mode }) => mode !== 'trigger');
  if (asking.length === 0)
    return compute({ says: 'calls a second', formula: 'usual', unit: '1/s', inputs: { usual: USUAL } });
  return sum(
    'calls a second',
    '1/s',
    asking.map(({ records }) => records.mean),
    '',
  );
}

const kept = (secret: Secret): Estimate =>
  compute({ says: 'secrets', formula: 'secrets', unit: 'secret-month', inputs: { secrets: secret.value('secrets') } });

export const secret = defineKind({
  name: 'secret',
  title: 'Secret',
  help: 'Keeps a password or key of something, and changes it.',
  role: 'security',
  icon: 'secrets-manager',
  card: { service: 'Secrets Manager', shows: { secrets: 'secrets' } },
  service: 'secretsmanager',
  docs: 'https://docs.aws.amazon.com/secretsmanager/latest/userguide/intro.html',
  settings,
  active: false,
  takes: 'request',
  network: { stands: 'service', endpoint: { service: 'secretsmanager' }, port: 443 },
  access: { arn: 'arn:${partition}:secretsmanager:${region}:${account}:secret:${name}-*' },
  sizes: { calls },
  cost: (member): readonly BillLine[] => [
    { item: 'secrets', sku: 'secretsmanager.secret-month', class: 'fixed', quantity: kept(member) },
    {
      item: 'calls',
      sku: 'secretsmanager.api-call',
      class: 'usage',
      quantity: eventsAMonth('calls', member.value('calls'), member),
    },
    ...copiesOf(member).map(({ region }): BillLine => ({
      item: `replica in ${region}`,
      sku: 'secretsmanager.secret-month',
      class: 'fixed',
      region,
      quantity: kept(member),
    })),
  ],
  recovery: (member) => ({
    scope: 'regional',
    holds: 'nothing',
    restart: member.fact('kms', 'azFailoverS'),
    zoneFailover: member.fact('kms', 'azFailoverS'),
    repeatable: true,
  }),
  availability: () => ({ basis: 'sla', value: documented(0.9999, '1', 'https://aws.amazon.com/secrets-manager/sla/') }),
});
