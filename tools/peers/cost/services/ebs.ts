import { bareLine } from '../bare-line';
import { hoursADay } from '../month';
import type { CostInputs, CostService } from '../service';

/** Days of the month that a restored snapshot is prorated by. */
const DAYS = 30;

/** A volume for all or a part of the month is a configuration; snapshots, their archive and fast restores are bare. */
export const ebs: CostService = {
  service: 'EBS',
  put: (one) => {
    const kind = one.params.text('kind', 'volume');
    if (/archive/.test(kind)) return { lines: archive(one) };
    if (/fast/.test(kind)) return { lines: fastRestore(one) };
    if (/snapshot/.test(kind)) return { lines: bareLine('ebs.snapshot-gb', one.params.number('sizeGB')) };
    return { designs: [volume(one)] };
  },
};

function volume({ params, usage, hours }: CostInputs) {
  const settings = [
    `type: ${params.text('type')}`,
    `size: ${params.number('sizeGB')} GiB`,
    `active: ${hoursADay(usage.number('hours', hours), hours)} h/day`,
    ...(params.has('iops') ? [`iops: ${params.number('iops')}`] : []),
    ...(params.has('throughputMBps') ? [`throughput: ${params.number('throughputMBps')} MiBps`] : []),
  ];
  return { text: `components:\n  disk: { kind: ebs-volume, ${settings.join(', ')} }\n`, of: ['disk'] };
}

function archive({ params, usage }: CostInputs) {
  const restored = usage.number('restoreGB', 0);
  return [
    ...bareLine('ebs.snapshot-archive-gb', params.number('sizeGB')),
    ...bareLine('ebs.snapshot-archive-retrieval-gb', restored),
    ...bareLine('ebs.snapshot-gb', (restored * usage.number('temporaryRestoreDays', 0)) / DAYS),
  ];
}

const fastRestore = ({ params, usage, hours }: CostInputs) => {
  params.ignore('sizeGB');
  const restores = params.number('snapshots', 1) * params.number('azs', 1);
  return bareLine('ebs.fast-snapshot-restore-hour', restores * usage.number('hours', hours));
};
