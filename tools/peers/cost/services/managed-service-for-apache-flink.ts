import { isNumber } from '../../peer-group';
import { bareLine } from '../bare-line';
import type { CostInputs, CostService } from '../service';

/** Running storage that comes with each unit, unless a case says otherwise. */
const STORAGE_GB = 50;

/** Processing units for so long, one more to orchestrate them, and their storage where it is said. */
export const managedServiceForApacheFlink: CostService = {
  service: 'Managed Service for Apache Flink',
  put: (one) => {
    const { params, usage, hours } = one;
    const running = runningHours(one);
    const peaks = params.number('peakKPUs', 0) * usage.number('peakHours', 0);
    const rest = params.number('offPeakKPUs', 0) * usage.number('offPeakHours', 0);
    const units = params.number('kpus', 0) * running + peaks + rest;
    const awake = peaks + rest > 0 ? usage.number('peakHours', 0) + usage.number('offPeakHours', 0) : running;
    const each = params.number('runningStorageGBPerKPU', peaks + rest > 0 ? STORAGE_GB : 0);
    return {
      lines: [
        ...bareLine('flink.kpu-hour', units + params.number('orchestrationKPU', 0) * awake),
        ...bareLine('flink.running-storage-gb', usage.number('runningStorageGBMonth', (units * each) / hours)),
        ...bareLine('flink.backup-gb', usage.number('backupGBMonth', 0)),
      ],
    };
  },
};

/** Each run lasts its minimum at least. */
function runningHours({ usage, hours }: CostInputs): number {
  const least = usage.number('minimumMinutes', 0);
  const days = usage.number('days', hours / 24);
  if (usage.has('runMinutes')) {
    const runs = usage.list('runMinutes').filter(isNumber);
    return runs.reduce((sum, minutes) => sum + Math.max(least, minutes), 0) / 60;
  }
  if (usage.has('minutesPerDay')) return (Math.max(least, usage.number('minutesPerDay')) / 60) * days;
  return usage.number('hours', hours);
}
