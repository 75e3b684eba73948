import { count, flag, key, size, text } from '../../../design/types';
import { assumed } from '../../assumed';
import { ownedLines, ownedSettings } from '../../billing/owned';
import { defineKind } from '../../kind';
import { storeSettings } from '../../store-settings';

const settings = {
  servers: key(count, 'how many servers it stands for', { default: '1' }),
  purpose: key(text, 'what runs on it, such as nightly batch jobs', { notComputed: true }),
  vcpus: key(count, 'processors of one server', { default: '8', notComputed: true }),
  memory: key(size, 'memory of one server', { default: '32 GiB', notComputed: true }),
  files: key(flag, 'whether it keeps files that can be read again', { default: 'false' }),
  ...ownedSettings,
  stored: storeSettings.stored,
} as const;

export const onPremisesServer = defineKind({
  name: 'on-premises-server',
  title: 'On-premises server',
  help: 'A machine in a data centre of your own.',
  role: 'compute',
  icon: 'on-premises-server',
  card: { service: 'Server', shows: { servers: 'servers', purpose: '' } },
  settings,
  active: true,
  takes: 'batch',
  network: { stands: 'outside', premises: true, port: 443 },
  access: {},
  cost: (server) =>
    ownedLines(server, 'servers', server.value('servers'), {
      item: 'servers',
      free: 'what stands in your own data centre is not part of this bill; `price` or `purchase` makes it one',
    }),
  recovery: (server) => ({
    scope: 'outside',
    holds: server.flag('files') ? 'store' : 'nothing',
    restart: assumed(600, 3600, 28_800, 's', 'time in which a machine in the data centre is brought back'),
    repeatable: true,
  }),
  availability: () => undefined,
});
