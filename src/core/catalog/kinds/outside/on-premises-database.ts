import { choice, count, duration, flag, key, text } from '../../../design/types';
import { assumed, counted } from '../../assumed';
import { ownedLines, ownedSettings } from '../../billing/owned';
import { isPositive } from '../../copies';
import { defineKind } from '../../kind';
import { storeSettings } from '../../store-settings';

const MIB = 2 ** 20;

const settings = {
  engine: key(choice('oracle', 'sqlserver', 'postgres', 'mysql', 'db2', 'mainframe', 'other'), 'the database engine', {
    default: 'oracle',
  }),
  version: key(text, 'the version of the engine', { notComputed: true }),
  'log-retention': key(duration, 'how long its log can be read again by change data capture', { default: '24 h' }),
  redundant: key(flag, 'whether a second machine takes over', { default: 'false' }),
  'backup-interval': key(duration, 'time between two of its backups', { default: '24 h' }),
  'backup-retention': key(duration, 'how long its backups are kept; 0 s for none', { default: '14 days' }),
  'max-connections': key(count, 'connections that it takes at once', { default: '500' }),
  ...ownedSettings,
  encryption: storeSettings.encryption('none'),
  tls: storeSettings.tls(true),
  stored: storeSettings.stored,
} as const;

const ports = { oracle: 1521, sqlserver: 1433, postgres: 5432, mysql: 3306, db2: 50_000 };

export const onPremisesDatabase = defineKind({
  name: 'on-premises-database',
  title: 'On-premises database',
  help: 'A database in a data centre of your own.',
  role: 'database',
  icon: 'on-premises-database',
  card: { service: 'Database', shows: { engine: '', version: '' } },
  settings,
  active: false,
  takes: 'request',
  network: { stands: 'outside', premises: true, port: 1521, portBy: { setting: 'engine', ports } },
  access: {},
  cost: (database) =>
    ownedLines(database, 'database', counted(database.flag('redundant') ? 2 : 1, 'machines that it runs on'), {
      item: 'database',
      free: 'what stands in your own data centre is not part of this bill; `price` or `purchase` makes it one',
    }),
  recovery: (database) => {
    const interval = database.value('backup-interval');
    const retention = database.value('backup-retention');
    return {
      scope: 'outside',
      holds: 'store',
      restart: database.flag('redundant')
        ? assumed(30, 300, 1800, 's', 'time in which the second machine takes over')
        : assumed(600, 3600, 28_800, 's', 'time in which a machine in the data centre is brought back'),
      restore: {
        fixed: assumed(1800, 7200, 28_800, 's', 'time to have a machine to restore to'),
        throughput: assumed(50 * MIB, 100 * MIB, 300 * MIB, 'B/s', 'speed at which a backup is read'),
      },
      ...(isPositive(retention) && 'from' in interval && { pointInTime: { granularity: interval, keep: retention } }),
      repeatable: true,
    };
  },
  availability: () => undefined,
});
