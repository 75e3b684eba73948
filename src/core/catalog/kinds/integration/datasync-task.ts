import { bandwidth, choice, duration, flag, key } from '../../../design/types';
import { compute } from '../../../quantity/compute';
import { gigabytesAMonth } from '../../amounts';
import { assumed, assumedAvailability } from '../../assumed';
import { defineKind } from '../../kind';
import type { BillLine } from '../../kind';
import type { Member } from '../../member';
import { isStartedForRuns, timeBetweenRuns } from '../../runs';

const RESTART = assumed(60, 600, 3600, 's', 'time until a failed run is started again');

const settings = {
  'task-mode': key(choice('basic', 'enhanced'), 'enhanced has no limit of files, and another price', {
    default: 'basic',
    alias: 'TaskMode',
  }),
  bandwidth: key(bandwidth, 'the most it sends', { alias: 'BytesPerSecond' }),
  duration: key(duration, 'how long one run takes', { default: '1 h' }),
  verify: key(choice('all', 'transferred', 'none'), 'which files are compared after the copy', {
    default: 'transferred',
    alias: 'VerifyMode',
  }),
  transfer: key(choice('changed', 'all'), 'which files are copied', { default: 'changed', alias: 'TransferMode' }),
  'keep-deleted': key(flag, 'whether files stay that were deleted at the source', {
    default: 'true',
    alias: 'PreserveDeletedFiles',
  }),
} as const;

type Task = Member<typeof settings>;

function copied(task: Task): BillLine {
  const item = 'data copied';
  if (task.text('task-mode') === 'enhanced')
    return { item, unpriced: 'the book has the price of the basic mode only; enhanced mode costs more' };
  return {
    item,
    sku: 'datasync.gb',
    class: 'usage',
    quantity: gigabytesAMonth('GB copied', task.load.in.bytes.mean, task),
  };
}

export const datasyncTask = defineKind({
  name: 'datasync-task',
  title: 'DataSync task',
  help: 'Copies files between on-premises storage and AWS, or between stores of AWS.',
  role: 'ingest',
  icon: 'datasync',
  card: { service: 'DataSync', shows: { 'task-mode': '', bandwidth: '' } },
  service: 'datasync',
  docs: 'https://docs.aws.amazon.com/datasync/latest/userguide/what-is-datasync.html',
  settings,
  active: true,
  takes: 'file',
  network: { stands: 'optional', endpoint: { service: 'datasync' }, port: 443 },
  access: { principal: 'datasync.amazonaws.com', arn: 'arn:${partition}:datasync:${region}:${account}:task/${name}' },
  limits: (task) =>
    task.written('bandwidth')
      ? [
          {
            name: 'bytes',
            need: task.load.in.bytes.peak,
            has: compute({
              says: 'bytes that it may send',
              formula: 'limit',
              unit: 'B/s',
              inputs: { limit: task.value('bandwidth') },
            }),
            setting: 'bandwidth',
          },
        ]
      : [],
  cost: (task) => [copied(task)],
  recovery: (task) => ({
    scope: 'regional',
    holds: 'nothing',
    ...(isStartedForRuns(task) && { interval: timeBetweenRuns(task) }),
    processing: task.value('duration'),
    restart: RESTART,
    zoneFailover: RESTART,
    repeatable: true,
  }),
  availability: () => assumedAvailability('DataSync'),
});
