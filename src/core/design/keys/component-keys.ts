import {
  anything,
  bandwidth,
  choice,
  count,
  duration,
  either,
  flag,
  key,
  later,
  list,
  map,
  mention,
  oneOrMore,
  record,
  reference,
  region,
  required,
  schedule,
  share,
  size,
  text,
  time,
  zone,
} from '../types';

/** How a copy follows its original; what each carries over is a fact of the catalogue. */
export const REPLICATION = ['rtc', 'crr', 'global-table', 'global-database', 'msk-replicator', 'read-replica'] as const;

export const replicaKeys = {
  region: required(region, 'the Region that holds the copy'),
  by: key(choice(...REPLICATION), 'how the copy is kept', { default: 'by the kind' }),
  lag: key(duration, 'how far the copy is behind'),
  deletes: key(flag, 'whether delete markers are copied too', { default: 'false' }),
  account: key(reference('account'), 'the account that holds the copy'),
};

export const backupKeys = {
  every: key(duration, 'time between two backups', { default: '1 day' }),
  keep: key(duration, 'how long each backup is kept', { default: '35 days' }),
  to: key(reference('component'), 'the vault that holds the backups'),
  region: key(region, 'the Region the backups are copied to'),
  account: key(reference('account'), 'the account the backups are copied to'),
  locked: key(flag, 'whether nobody, not even an administrator, can delete a backup early', { default: 'false' }),
  duration: key(duration, 'how long one backup takes'),
};

/** The keys that every component takes, whatever its kind. */
export const componentKeys = {
  kind: required(reference('kind'), 'the entry of the catalogue that this component is'),
  name: key(text, 'the name shown in pictures and tables', { default: 'its id' }),
  network: key(reference('network'), 'the VPC it stands in, over that network’s private subnets'),
  subnets: key(list(reference('subnet')), 'the subnets it stands in'),
  region: key(region, 'the Region it runs in', { default: 'the Region of the design' }),
  zone: key(zone, 'the one zone it runs in'),
  account: key(reference('account'), 'the account it belongs to'),
  owner: key(mention('team'), 'the team that answers for it'),
  role: key(reference('role'), 'the IAM role it runs under', { default: 'a role derived from its flows' }),
  'security-groups': key(list(reference('security-group')), 'the security groups on its network interfaces'),
  availability: key(share, 'the availability you expect of it, in place of the published one'),
  encryption: key(choice('none', 'aws', 'kms', 'customer-key'), 'how data at rest is encrypted', {
    default: 'by the kind',
  }),
  tags: key(map(text), 'tags for cost allocation'),
  replica: key(region, 'the Region of its one replica'),
  replicas: key(list(either(region, record(replicaKeys))), 'its replicas in other Regions or accounts'),
  backup: key(either(flag, record(backupKeys)), 'its backups'),
  pitr: key(flag, 'whether it can be restored to any point in time', { default: 'by the kind' }),
  'stands-in-for': key(reference('component'), 'the component it takes over from when that is lost'),
  standby: key(choice('hot', 'warm', 'pilot-light', 'none'), 'how ready the stand-in is', { default: 'none' }),
  after: key(oneOrMore(reference('component')), 'components that must finish before it starts'),
  schedule: key(schedule, 'when it runs'),
  timezone: later(text, 'the time zone of its schedule and deadline', { default: 'UTC' }),
  deadline: later(time, 'the time of day by which a run must be done'),
};

/** Settings that several kinds share, with one meaning everywhere. */
export const sharedSettings = {
  duration: (help: string, fallback: string) => key(duration, help, { default: fallback }),
  stored: key(size, 'the volume it holds now', {
    default: 'a month of what is read out of it, where nothing flows in',
  }),
  bandwidth: (help: string, fallback: string) => key(bandwidth, help, { default: fallback }),
  multiAz: (fallback: string) =>
    key(flag, 'whether a standby in a second zone takes over', { default: fallback, alias: 'MultiAZ' }),
  instances: (help: string, fallback: string) => key(count, help, { default: fallback }),
  settings: key(anything, 'further settings'),
};
