import { optimizedHours } from '../../sizing/optimized-hours';
import { perMonth, rateOf } from '../month';
import type { CostInputs, CostService } from '../service';

/** Capacity units that a cluster may grow to where nothing is said. */
const MOST_ACU = 16;

/** A cluster with its storage, what is asked of it, how far it can be rewound, its backups and what is exported. */
export const aurora: CostService = {
  service: 'Aurora',
  put: (one) => {
    const { params, usage } = one;
    params.ignore('engine', 'kind');
    const stored = usage.number('storageGB', params.number('storageGB', 0));
    const settings = [
      ...compute(one),
      `storage-type: ${/optimi[sz]ed/i.test(params.text('config', 'standard')) ? 'io-optimized' : 'standard'}`,
      `stored: ${stored} GiB`,
      `io: ${ioOf(one)}/month`,
      `backup-stored: ${stored + billedBackups(one)} GiB`,
    ];
    return { designs: [{ text: cluster(one, settings), of: ['cluster'], restate: optimizedHours }] };
  },
};

/** One backup a day, of which the first is free; without a word on days, what is billed. */
function billedBackups({ params, usage }: CostInputs): number {
  const size = usage.number('snapshotGB', 0);
  return params.has('backupRetentionDays') ? size * Math.max(0, params.number('backupRetentionDays') - 1) : size;
}

/** Where a case says no instances, its cluster has none: storage is billed without them. */
function compute({ params }: CostInputs): readonly string[] {
  if (params.has('avgACU')) {
    const capacity = params.number('avgACU');
    const bounds = `min-capacity: 0 ACU, max-capacity: ${Math.max(MOST_ACU, capacity)} ACU`;
    return ['class: db.serverless', `instances: ${params.number('instances', 1)}`, `capacity: ${capacity} ACU`, bounds];
  }
  if (!params.has('class')) return ['instances: 0'];
  return [`class: ${params.text('class')}`, `instances: ${params.number('instances', 1)}`];
}

const ioOf = ({ usage, hours }: CostInputs): number =>
  perMonth(
    usage.number('ioRequests', 0) + (usage.number('readsPerSec', 0) + usage.number('writesPerSec', 0)) * 3600 * hours,
    hours,
  );

/** Statements change records that are there: what is stored does not grow by them. */
function cluster({ usage, hours }: CostInputs, settings: readonly string[]): string {
  const changes = usage.number('statementsPerHour', 0) * usage.number('changeRecordsPerStatement', 1);
  const window = usage.number('backtrackHours', 0);
  const exported = usage.number('exportGB', 0);
  const flows = [
    ...(changes * window > 0
      ? [`app -> cluster: { mode: request, carries: record, writes: merge, rate: ${rateOf(changes * hours, hours)} }`]
      : []),
    ...(exported > 0 ? [`cluster -> lake: { mode: file, size: 1 GiB, rate: ${rateOf(exported, hours)} }`] : []),
  ];
  return `
data:
  record: { size: 1 KiB, changes: { insert: 0 % } }
components:
  app: { kind: application }
  lake: { kind: s3-bucket }
  cluster: { kind: aurora-cluster, engine: mysql, backtrack: ${window} h, ${settings.join(', ')} }
flows:
${flows.map((flow) => `  - ${flow}`).join('\n')}
`;
}
