import { duration, flag, key, quantity, rate } from '../../../design/types';
import { compute, sum } from '../../../quantity/compute';
import { unknown } from '../../../quantity/figure';
import type { Estimate } from '../../../quantity/figure';
import { assumed, counted, documented } from '../../assumed';
import { managedStorage, snapshots } from '../../billing/redshift';
import { defineKind } from '../../kind';
import type { Member } from '../../member';
import { storeSettings } from '../../store-settings';

const PRICING = 'https://aws.amazon.com/redshift/pricing/';
const LEAST = documented(60, 's', PRICING);
const RECOVERY_POINTS = documented(
  24 * 3600,
  's',
  'https://docs.aws.amazon.com/redshift/latest/mgmt/serverless-snapshots-recovery-points.html',
);
const DAY = counted(24, 'hours of a day');
/** Where neither the design nor its queries say how long it works. */
const WORKING_DAY = assumed(2 / 24, 8 / 24, 12 / 24, '1', 'share of the time that it works, 2 to 12 h a day');

const settings = {
  capacity: key(quantity('RPU'), 'RPU that it works with', { default: '128 RPU', alias: 'BaseCapacity' }),
  'max-capacity': key(quantity('RPU'), 'the most RPU that it may scale to', {
    default: 'as many as queries need',
    alias: 'MaxCapacity',
  }),
  active: key(quantity('hours'), 'how long it works, such as 6 h/day', {
    sizedFrom: 'queries and loads, 60 s each at least; 2 to 12 h a day where their rate is not known',
  }),
  'active-periods': key(rate, 'how often it begins to work', { sizedFrom: 'queries and loads' }),
  'active-for': key(duration, 'how long it works each time', { default: '60 s' }),
  'usage-limit': key(quantity('RPU'), 'RPU-hours a day after which it stops', { default: 'none' }),
  encryption: storeSettings.encryption('aws'),
  public: storeSettings.public,
  tls: storeSettings.tls(true),
  'enhanced-vpc-routing': key(flag, 'whether loads and unloads go through the VPC', {
    default: 'false',
    alias: 'EnhancedVpcRouting',
  }),
  logging: storeSettings.logging('whether its audit log is kept', 'LogExports'),
  stored: storeSettings.stored,
} as const;

type Workgroup = Member<typeof settings>;

/** Queries in either direction; a load counts by its delivery where one is known. */
function periods(workgroup: Workgroup): Estimate {
  const { inflows, outflows } = workgroup.load;
  const queries = [...inflows, ...outflows].filter(({ mode }) => mode === 'request' || mode === 'query');
  if (queries.length === 0)
    return unknown(`how often ${workgroup.id} is asked is not known`, [`${workgroup.component.path}.active`]);
  return sum(
    'queries a second',
    '1/s',
    queries.map((flow) => flow.records.mean),
    '',
  );
}

function active(workgroup: Workgroup): Estimate {
  const often = workgroup.value('active-periods');
  if ('unknown' in often)
    return compute({
      says: 'share of the time that it works',
      formula: 'share',
      unit: '1',
      inputs: { share: WORKING_DAY },
    });
  return compute({
    says: 'share of the time that it works, 60 s at a time at least',
    formula: 'min(1, periods * max(least, lasts))',
    unit: '1',
    inputs: { periods: often, least: LEAST, lasts: workgroup.value('active-for') },
  });
}

export const redshiftServerless = defineKind({
  name: 'redshift-serverless',
  title: 'Redshift Serverless workgroup',
  help: 'A data warehouse that is paid while it works, in units of capacity.',
  role: 'warehouse',
  icon: 'redshift-serverless',
  card: { service: 'Redshift Serverless', shows: { capacity: 'RPU' } },
  service: 'redshift',
  docs: 'https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-serverless.html',
  settings,
  active: true,
  takes: 'batch',
  answers: assumed(1024, 100 * 1024, 10 * 2 ** 20, 'B', 'size of one answer'),
  network: { stands: 'vpc', port: 5439, endpoint: { service: 'redshift-data' } },
  access: {
    principal: 'redshift.amazonaws.com',
    arn: 'arn:${partition}:redshift-serverless:${region}:${account}:workgroup/${name}',
  },
  sizes: { active, 'active-periods': periods },
  cost: (workgroup) => [
    {
      item: 'RPU-hours',
      sku: 'redshift.serverless.rpu-hour',
      class: 'usage',
      quantity: compute({
        says: workgroup.written('usage-limit') ? 'RPU-hours, until it stops for the day' : 'RPU-hours',
        formula: workgroup.written('usage-limit')
          ? 'min(capacity * active, limit / day) * hours'
          : 'capacity * active * hours',
        unit: 'RPU-h',
        inputs: {
          capacity: workgroup.value('capacity'),
          active: workgroup.value('active'),
          hours: workgroup.hours,
          ...(workgroup.written('usage-limit') && { limit: workgroup.value('usage-limit'), day: DAY }),
        },
      }),
    },
    managedStorage(workgroup),
    ...snapshots(workgroup),
  ],
  recovery: (workgroup) => ({
    scope: 'regional',
    holds: 'store',
    restart: workgroup.fact('redshift-serverless', 'azFailoverS'),
    zoneFailover: workgroup.fact('redshift-serverless', 'azFailoverS'),
    zoneLoss: workgroup.fact('redshift-multiaz', 'azDataLossS'),
    restore: { fixed: assumed(600, 1800, 3600, 's', 'time until a restored namespace answers') },
    pointInTime: { granularity: workgroup.fact('redshift-serverless', 'backupRpoS'), keep: RECOVERY_POINTS },
    repeatable: true,
  }),
  availability: (workgroup) => ({ basis: 'sla', value: workgroup.fact('redshift-serverless', 'slaPct') }),
});
