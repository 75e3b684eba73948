import { compute, fact } from '../../quantity/compute';
import type { Estimate } from '../../quantity/figure';
import { GB, gigabytes, unitHours } from '../amounts';
import type { BillLine } from '../kind';
import type { Member } from '../member';
import { isStartedForRuns, runHours } from '../runs';

const PRICING = 'https://docs.aws.amazon.com/managed-flink/latest/java/how-pricing.html';
const MINIMUM = fact(600, 's', PRICING, { status: 'read' });
/** KPU that run an application; a Studio notebook takes one more. */
const ORCHESTRATION = {
  application: fact(1, 'KPU', PRICING, { status: 'read' }),
  studio: fact(2, 'KPU', PRICING, { status: 'read' }),
};

/** What a Flink application is billed: `kpus` of its own and those that run it, storage for each of its own, snapshots. */
export function flinkLines(app: Member, kpus: Estimate): readonly BillLine[] {
  const total = compute({
    says: 'KPU, with those that run the application',
    formula: 'kpus + orchestration',
    unit: 'KPU',
    inputs: { kpus, orchestration: app.text('type') === 'studio' ? ORCHESTRATION.studio : ORCHESTRATION.application },
  });
  const periodic = isStartedForRuns(app);
  const running = periodic ? runHours(app, app.value('duration'), MINIMUM) : app.hours;
  const lineClass = periodic ? 'usage' : 'fixed';
  return [
    {
      item: 'KPU-hours',
      sku: 'flink.kpu-hour',
      class: lineClass,
      quantity: periodic
        ? compute({ says: 'KPU-hours', formula: 'kpus * running', unit: 'KPU-h', inputs: { kpus: total, running } })
        : unitHours('KPU-hours', total, app, 'KPU-h'),
    },
    {
      item: 'running storage',
      sku: 'flink.running-storage-gb',
      class: lineClass,
      quantity: compute({
        says: 'GB of running storage of the KPU of the application',
        formula: 'kpus * storage / gb * running / hours',
        unit: 'GB-month',
        inputs: { kpus, storage: app.value('running-storage'), gb: GB, running, hours: app.hours },
      }),
    },
    ...snapshots(app),
  ];
}

function snapshots(app: Member): readonly BillLine[] {
  const state = app.value('state');
  if (!app.flag('snapshots') || 'unknown' in state || state.high === 0) return [];
  return [
    {
      item: 'snapshots',
      sku: 'flink.backup-gb',
      class: 'usage',
      quantity: gigabytes('GB of state in a snapshot', state),
    },
  ];
}
