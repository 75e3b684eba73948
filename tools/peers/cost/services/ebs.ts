import { bareLine } from '../bare-line';
import type { CostInputs, CostService } from '../service';

/** gp3 includes so much of both. */
const INCLUDED = { iops: 3000, megabytes: 125 };
/** Days of the month that a restored snapshot is prorated by. */
const DAYS = 30;

/** Volumes for a part of the month, snapshots, their archive, and fast restores. */
export const ebs: CostService = {
  service: 'EBS',
  put: (one) => {
    const kind = one.params.text('kind', 'volume');
    if (/archive/.test(kind)) return { lines: archive(one) };
    if (/fast/.test(kind)) return { lines: fastRestore(one) };
    if (/snapshot/.test(kind)) return { lines: bareLine('ebs.snapshot-gb', one.params.number('sizeGB')) };
    return { lines: volume(one) };
  },
};

function volume({ params, usage, hours }: CostInputs) {
  const type = params.text('type');
  const share = usage.number('hours', hours) / hours;
  const iops = params.number('iops', 0);
  const above = type === 'gp3' ? Math.max(0, iops - INCLUDED.iops) : iops;
  return [
    ...bareLine(`ebs.${type}-gb`, params.number('sizeGB') * share),
    ...bareLine(`ebs.${type}.iops`, above * share),
    ...bareLine(
      'ebs.gp3.throughput-mbps',
      Math.max(0, params.number('throughputMBps', 0) - INCLUDED.megabytes) * share,
    ),
  ];
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
