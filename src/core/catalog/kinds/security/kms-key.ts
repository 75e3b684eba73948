import { choice, count, duration, flag, key, rate } from '../../../design/types';
import { compute, sum } from '../../../quantity/compute';
import type { Estimate } from '../../../quantity/figure';
import { eventsAMonth } from '../../amounts';
import { assumed, counted, documented } from '../../assumed';
import { copiesOf } from '../../copies';
import { defineKind } from '../../kind';
import type { BillLine } from '../../kind';
import type { Member } from '../../member';

const QUOTAS = 'https://docs.aws.amazon.com/kms/latest/developerguide/requests-per-second.html';
const REQUESTS = documented(10_000, '1/s', QUOTAS);
const USUAL = assumed(0.01, 0.1, 1, '1/s', 'calls of services that keep data keys for a while');
const ONE = counted(1, 'one key');

const settings = {
  managed: key(choice('customer', 'aws'), 'who manages it', { default: 'customer' }),
  requests: key(rate, 'calls to it a second', {
    sizedFrom: 'what flows into it; up to one a second where nothing does',
  }),
  rotation: key(flag, 'whether its material is changed every year', { default: 'true', alias: 'EnableKeyRotation' }),
  'rotation-period': key(duration, 'time between two changes of its material', {
    default: '365 days',
    alias: 'RotationPeriodInDays',
  }),
  versions: key(count, 'earlier versions that are billed, two at most', { default: '0' }),
  'multi-region': key(flag, 'whether it can have the same material in other Regions', {
    default: 'false',
    alias: 'MultiRegion',
  }),
  'deletion-window': key(duration, 'how long its deletion waits', { default: '30 days', alias: 'PendingWindowInDays' }),
} as const;

type Key = Member<typeof settings>;

function requests(kms: Key): Estimate {
  const calls = kms.load.inflows.filter(({ mode }) => mode !== 'trigger');
  if (calls.length === 0)
    return compute({ says: 'calls a second', formula: 'usual', unit: '1/s', inputs: { usual: USUAL } });
  return sum(
    'calls a second',
    '1/s',
    calls.map(({ records }) => records.mean),
    '',
  );
}

const kept = (kms: Key): BillLine =>
  kms.text('managed') === 'aws'
    ? { item: 'key', free: 'keys that AWS manages are kept without charge' }
    : {
        item: 'key',
        sku: 'kms.key-month',
        class: 'fixed',
        quantity: compute({
          says: 'keys and earlier versions that are kept',
          formula: 'one + min(2, versions)',
          unit: 'key-month',
          inputs: { one: ONE, versions: kms.value('versions') },
        }),
      };

export const kmsKey = defineKind({
  name: 'kms-key',
  title: 'KMS key',
  help: 'Encrypts the keys that encrypt data, and decides who may read.',
  role: 'security',
  icon: 'kms',
  card: { service: 'KMS', shows: { managed: '', 'multi-region': 'multi-Region' } },
  service: 'kms',
  docs: 'https://docs.aws.amazon.com/kms/latest/developerguide/overview.html',
  settings,
  active: false,
  takes: 'request',
  network: { stands: 'service', endpoint: { service: 'kms' }, port: 443 },
  access: { arn: 'arn:${partition}:kms:${region}:${account}:key/${name}' },
  sizes: { requests },
  limits: (kms) =>
    kms.load.inflows.length === 0
      ? []
      : [
          {
            name: 'calls a second',
            need: kms.load.in.records.peak,
            has: compute({
              says: 'calls that the account may make',
              formula: 'quota',
              unit: '1/s',
              inputs: { quota: REQUESTS },
            }),
            quota: 'adjustable',
          },
        ],
  cost: (kms) => [
    kept(kms),
    { item: 'calls', sku: 'kms.request', class: 'usage', quantity: eventsAMonth('calls', kms.value('requests'), kms) },
    ...copiesOf(kms).map(({ region }): BillLine => ({
      item: `replica key in ${region}`,
      sku: 'kms.key-month',
      class: 'fixed',
      region,
      quantity: compute({ says: 'keys', formula: 'one', unit: 'key-month', inputs: { one: ONE } }),
    })),
  ],
  recovery: (kms) => ({
    scope: 'regional',
    holds: 'nothing',
    restart: kms.fact('kms', 'azFailoverS'),
    zoneFailover: kms.fact('kms', 'azFailoverS'),
    repeatable: true,
  }),
  availability: (kms) => ({ basis: 'sla', value: kms.fact('kms', 'slaPct') }),
});
