import { choice, count, duration, flag, key, share } from '../../../design/types';
import { compute } from '../../../quantity/compute';
import type { Estimate } from '../../../quantity/figure';
import { documented } from '../../assumed';
import { dynamodbLines } from '../../billing/dynamodb';
import { defineKind } from '../../kind';
import type { Limit } from '../../kind';
import type { Member } from '../../member';
import { indexesKey } from '../../sizing/dynamodb-indexes';
import { readUnits, writeUnits } from '../../sizing/dynamodb-units';
import { storeSettings } from '../../store-settings';

const QUOTAS = 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ServiceQuotas.html';
const TABLE_UNITS = documented(40_000, '1/s', QUOTAS);
const WINDOW = documented(
  35 * 86400,
  's',
  'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/PointInTimeRecovery_Howitworks.html',
);

const settings = {
  mode: key(choice('on-demand', 'provisioned'), 'whether it is paid by the request or by provisioned capacity', {
    default: 'on-demand',
    alias: 'BillingMode',
  }),
  'write-capacity': key(count, 'write units a second that are provisioned', {
    sizedFrom: 'the peak of what is written, at the target utilization',
    alias: 'WriteCapacityUnits',
  }),
  'read-capacity': key(count, 'read units a second that are provisioned', {
    sizedFrom: 'the peak of what is read, at the target utilization',
    alias: 'ReadCapacityUnits',
  }),
  'target-utilization': key(share, 'how full provisioned capacity may run', {
    default: '70 %',
    alias: 'TargetTrackingScalingPolicyConfiguration',
  }),
  'read-consistency': key(choice('eventual', 'strong', 'transactional'), 'how current a read must be', {
    default: 'eventual',
  }),
  'transactional-writes': key(flag, 'whether items are written in transactions', { default: 'false' }),
  'table-class': key(
    choice('standard', 'standard-ia'),
    'the class of the table: the second stores cheaper and reads dearer',
    {
      default: 'standard',
      alias: 'TableClass',
    },
  ),
  indexes: indexesKey,
  stream: key(
    choice('none', 'keys-only', 'new-image', 'old-image', 'new-and-old-images'),
    'what its stream of changes holds',
    {
      default: 'none',
      alias: 'StreamSpecification',
    },
  ),
  retention: key(duration, 'when items expire', { default: 'items never expire', alias: 'TimeToLiveSpecification' }),
  pitr: key(flag, 'whether it can be restored to any second of the last 35 days', {
    default: 'false',
    alias: 'PointInTimeRecoverySpecification',
  }),
  encryption: storeSettings.encryption('aws'),
  'deletion-protection': storeSettings.deletionProtection,
  stored: storeSettings.stored,
} as const;

type Table = Member<typeof settings>;

const capacity = (table: Table, says: string, units: Estimate): Estimate =>
  compute({
    says,
    formula: 'max(1, ceil(units / utilization))',
    unit: '1',
    inputs: { units, utilization: table.value('target-utilization') },
  });

const writeCapacity = (table: Table): Estimate =>
  capacity(table, 'write capacity for the peak', writeUnits(table, 'peak'));
const readCapacity = (table: Table): Estimate =>
  capacity(table, 'read capacity for the peak', readUnits(table, 'peak'));

function unitLimit(table: Table, way: 'write' | 'read', need: Estimate): Limit {
  const name = `${way} units a second`;
  if (table.text('mode') !== 'provisioned')
    return {
      name,
      need,
      has: compute({ says: `${name} of one table`, formula: 'quota', unit: '1/s', inputs: { quota: TABLE_UNITS } }),
      quota: 'adjustable',
    };
  const setting = `${way}-capacity` as const;
  return {
    name,
    need,
    has: compute({
      says: `${name} that are provisioned`,
      formula: 'units',
      unit: '1/s',
      inputs: { units: table.value(setting) },
    }),
    setting,
    wants: way === 'write' ? writeCapacity(table) : readCapacity(table),
  };
}

export const dynamodbTable = defineKind({
  name: 'dynamodb-table',
  title: 'DynamoDB table',
  help: 'Items found by their key, in three zones of a Region, without servers of yours.',
  role: 'database',
  icon: 'dynamodb',
  card: { service: 'DynamoDB', shows: { mode: '', 'table-class': '' } },
  service: 'dynamodb',
  docs: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Introduction.html',
  settings,
  active: false,
  takes: 'request',
  network: { stands: 'service', endpoint: { service: 'dynamodb', gateway: true }, port: 443 },
  access: { arn: 'arn:${partition}:dynamodb:${region}:${account}:table/${name}' },
  sizes: { 'write-capacity': writeCapacity, 'read-capacity': readCapacity },
  limits: (table) => [
    unitLimit(table, 'write', writeUnits(table, 'peak')),
    unitLimit(table, 'read', readUnits(table, 'peak')),
  ],
  cost: dynamodbLines,
  recovery: (table) => ({
    scope: 'regional',
    holds: 'store',
    restart: table.fact('ddb-table', 'azFailoverS'),
    zoneFailover: table.fact('ddb-table', 'azFailoverS'),
    zoneLoss: table.fact('ddb-table', 'azDataLossS'),
    restore: { fixed: table.fact('ddb-pitr', 'restoreP95H') },
    replication: {
      'global-table': {
        lag: table.fact('ddb-global', 'crossRegionLagS'),
        propagates: ['writes', 'overwrites', 'deletes'],
      },
    },
    ...(table.flag('pitr') && {
      pointInTime: { granularity: table.fact('ddb-pitr', 'backupRpoS'), keep: WINDOW },
    }),
    repeatable: true,
  }),
  availability: (table) => ({ basis: 'sla', value: table.fact('ddb-table', 'slaPct') }),
});
