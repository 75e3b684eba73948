import { NotExpressible } from '../../inputs';
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
    const [peakHours, restHours] = ['peakHours', 'offPeakHours'].map((part) => hoursOf(one, part)) as [number, number];
    const peaks = params.number('peakKPUs', 0) * peakHours;
    const rest = params.number('offPeakKPUs', 0) * restHours;
    const units = params.number('kpus', 0) * running + peaks + rest;
    const awake = peaks + rest > 0 ? peakHours + restHours : running;
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

/** Hours of the month; with days beside them, they are hours of a day. */
const hoursOf = ({ usage }: CostInputs, part: string): number =>
  usage.has(part) ? usage.number(part) * usage.number('days', 1) : 0;

/** Each run lasts its minimum at least; what is said of a day is so on each of the days. */
function runningHours({ usage, hours }: CostInputs): number {
  const least = usage.number('minimumMinutes', 0);
  if (usage.has('runMinutes')) {
    const runs = usage.list('runMinutes').map((minutes) => {
      if (!isNumber(minutes)) throw new NotExpressible(`a run of ${JSON.stringify(minutes)} minutes`);
      return Math.max(least, minutes);
    });
    return (runs.reduce((sum, minutes) => sum + minutes, 0) / 60) * usage.number('days', 1);
  }
  if (!usage.has('minutesPerDay')) return usage.number('hours', hours);
  return (Math.max(least, usage.number('minutesPerDay')) / 60) * usage.number('days', hours / 24);
}
