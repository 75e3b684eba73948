import { choice, duration, flag, key, quantity, reference, share, size } from '../../../design/types';
import { compute, sum } from '../../../quantity/compute';
import { assumed, documented } from '../../assumed';
import { eventsAMonth, unitHours } from '../../amounts';
import { scannedBytes } from '../../billing/scans';
import { isPositive } from '../../copies';
import { defineKind } from '../../kind';
import type { BillLine } from '../../kind';
import type { FlowLoad } from '../../load';
import type { Member } from '../../member';
import { storeSettings } from '../../store-settings';

const TB = documented(2 ** 40, 'B', 'https://aws.amazon.com/athena/pricing/');
const CONCURRENT = documented(200, '1', 'https://docs.aws.amazon.com/athena/latest/ug/service-limits.html');

const settings = {
  'scan-limit': key(size, 'what one query may scan before it is ended', { alias: 'BytesScannedCutoffPerQuery' }),
  'columns-read': key(share, 'share of the bytes that queries read of columnar files', { default: '100 %' }),
  'partitions-read': key(share, 'share of the partitions that queries read', { default: '100 %' }),
  'query-duration': key(duration, 'how long one query takes', { default: '2 .. 30 s' }),
  results: key(reference('component'), 'the bucket that holds query results', { alias: 'ResultConfiguration' }),
  'result-encryption': key(choice('none', 's3', 'kms'), 'how query results are encrypted', {
    default: 's3',
    alias: 'EncryptionConfiguration',
  }),
  'enforce-settings': key(flag, 'whether clients cannot choose other settings', {
    default: 'true',
    alias: 'EnforceWorkGroupConfiguration',
  }),
  capacity: key(quantity('DPU'), 'DPU reserved for it, in place of paying by the scan', { default: '0 DPU' }),
  logging: storeSettings.logging('whether query metrics are published', 'PublishCloudWatchMetricsEnabled'),
} as const;

type Workgroup = Member<typeof settings>;

const queries = (workgroup: Workgroup): readonly FlowLoad[] =>
  workgroup.load.inflows.filter((flow) => flow.mode !== 'trigger' && !flow.implied);

function scans(workgroup: Workgroup): BillLine {
  const most = workgroup.written('scan-limit') ? workgroup.value('scan-limit') : undefined;
  const pruned = [workgroup.value('columns-read'), workgroup.value('partitions-read')];
  const scanned =
    queries(workgroup).length === 0
      ? workgroup.load.in.bytes.mean
      : sum(
          'bytes a second scanned',
          'B/s',
          queries(workgroup).map((flow) => scannedBytes(flow, pruned, most)),
          'nothing is queried',
        );
  return {
    item: 'data scanned',
    sku: 'athena.scanned-tb',
    class: 'usage',
    quantity: compute({
      says: 'TB scanned',
      formula: 'bytes / tb',
      unit: 'TB',
      inputs: { bytes: eventsAMonth('bytes scanned', scanned, workgroup, 'B'), tb: TB },
    }),
  };
}

export const athenaWorkgroup = defineKind({
  name: 'athena-workgroup',
  title: 'Athena workgroup',
  help: 'SQL over files in S3, paid by what each query scans.',
  role: 'warehouse',
  icon: 'athena',
  card: { service: 'Athena', shows: { 'scan-limit': '', capacity: 'DPU' } },
  service: 'athena',
  docs: 'https://docs.aws.amazon.com/athena/latest/ug/what-is.html',
  settings,
  active: true,
  takes: 'query',
  answers: assumed(1024, 100 * 1024, 10 * 2 ** 20, 'B', 'size of one answer'),
  network: { stands: 'service', endpoint: { service: 'athena' }, port: 443 },
  access: { arn: 'arn:${partition}:athena:${region}:${account}:workgroup/${name}' },
  limits: (workgroup) => [
    {
      name: 'queries at once',
      need: compute({
        says: 'queries at once',
        formula: 'queries * lasts',
        unit: '1',
        inputs: { queries: workgroup.load.in.records.peak, lasts: workgroup.value('query-duration') },
      }),
      has: compute({
        says: 'queries that the account may run at once',
        formula: 'quota',
        unit: '1',
        inputs: { quota: CONCURRENT },
      }),
      quota: 'adjustable',
    },
  ],
  cost: (workgroup) => {
    const reserved = workgroup.value('capacity');
    if (!isPositive(reserved)) return [scans(workgroup)];
    return [
      {
        item: 'reserved capacity',
        sku: 'athena.provisioned-dpu-hour',
        class: 'fixed',
        quantity: unitHours('DPU-hours', reserved, workgroup, 'DPU-h'),
      },
    ];
  },
  recovery: (workgroup) => ({
    scope: 'regional',
    holds: 'nothing',
    processing: workgroup.value('query-duration'),
    restart: workgroup.fact('athena', 'azFailoverS'),
    zoneFailover: workgroup.fact('athena', 'azFailoverS'),
    repeatable: true,
  }),
  availability: (workgroup) => ({ basis: 'sla', value: workgroup.fact('athena', 'slaPct') }),
});
