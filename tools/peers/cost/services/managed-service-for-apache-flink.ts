import { NotExpressible } from '../../inputs';
import { isNumber } from '../../peer-group';
import { flink } from '../../sizing/rows/flink';
import { byRow } from '../by-row';
import { runOf, runs } from '../run';
import type { Run } from '../run';
import type { CostInputs, CostService } from '../service';

/** Running storage that comes with each unit, where a case tells peaks from the rest and says no other. */
const STORAGE_GB = 50;
const MINIMUM_MINUTES = 10;

/** An application while it has so many units: all of the month where it has no run. */
interface Stage {
  readonly kpus: number;
  readonly run: Run | undefined;
}

/** An application for each time that it runs with its own number of units or for its own time. */
export const managedServiceForApacheFlink: CostService = {
  service: 'Managed Service for Apache Flink',
  put: (one) => {
    const { usage } = one;
    usage.same('minimumMinutes', MINIMUM_MINUTES);
    const stages = stagesOf(one);
    const storage = storageOfUnit(one, stages);
    const unit = orchestrated(one);
    const backup = usage.number('backupGBMonth', 0);
    return {
      designs: stages.map(({ kpus, run }, index) =>
        byRow(flink, {
          parallelism: unit(kpus),
          'running-storage-gb-per-kpu': storage,
          'backup-gb': index === 0 ? backup : 0,
          ...(run && { 'every-hours': run['every-hours'], 'run-minutes': run.minutes }),
        }),
      ),
    };
  },
};

/** Units of an application's own: one more runs it, which a case counts apart or among the others. */
function orchestrated({ params }: CostInputs): (kpus: number) => number {
  const apart = params.number('orchestrationKPU', 0);
  if (apart !== 0 && apart !== 1) throw new NotExpressible(`${apart} KPU that run an application`);
  return (kpus) => kpus - 1 + apart;
}

function stagesOf(one: CostInputs): readonly Stage[] {
  const { params, usage, hours } = one;
  if (params.has('peakKPUs') || params.has('offPeakKPUs')) {
    const days = usage.number('days', 1);
    const stage = (kpus: string, time: string): readonly Stage[] => {
      const [units, minutes] = [params.number(kpus, 0), usage.number(time, 0) * 60];
      return units * minutes > 0 ? [{ kpus: units, run: runs(days, minutes, hours) }] : [];
    };
    return [...stage('peakKPUs', 'peakHours'), ...stage('offPeakKPUs', 'offPeakHours')];
  }
  const kpus = params.number('kpus');
  if (!usage.has('runMinutes')) return [{ kpus, run: runOf(one) }];
  const days = usage.number('days', 1);
  return usage.list('runMinutes').map((minutes) => {
    if (!isNumber(minutes)) throw new NotExpressible(`a run of ${JSON.stringify(minutes)} minutes`);
    return { kpus, run: runs(days, minutes, hours) };
  });
}

/** GB of running storage of each unit of the applications' own; a case may count it by all units, or over the month. */
function storageOfUnit(one: CostInputs, stages: readonly Stage[]): number {
  const { params, usage, hours } = one;
  const each = params.number('runningStorageGBPerKPU', params.has('peakKPUs') ? STORAGE_GB : 0);
  const unitHours = (units: (kpus: number) => number): number =>
    stages.reduce((sum, { kpus, run }) => sum + units(kpus) * hoursOf(run, hours), 0);
  const total = usage.number('runningStorageGBMonth', (unitHours((kpus) => kpus) * each) / hours);
  return total === 0 ? 0 : (total * hours) / unitHours(orchestrated(one));
}

const hoursOf = (run: Run | undefined, hours: number): number =>
  run ? ((hours / run['every-hours']) * Math.max(MINIMUM_MINUTES, run.minutes)) / 60 : hours;
