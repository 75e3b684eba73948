import { choice, flag, key, list, text } from '../../../design/types';
import { sum } from '../../../quantity/compute';
import { gigabytesAMonth, readers, unitHours } from '../../amounts';
import { assumed, counted, documented } from '../../assumed';
import { defineKind } from '../../kind';
import type { BillLine } from '../../kind';
import type { FlowLoad } from '../../load';
import type { Member } from '../../member';

const SLA = documented(0.999, '1', 'https://aws.amazon.com/aws-transfer-family/sla/');
const FAILOVER = assumed(0, 30, 120, 's', 'time until clients are connected again');
/** Ends that put files onto the server or fetch them from it. */
const CLIENTS = ['user', 'application', 'saas', 'on-premises-server', 'device'];

const settings = {
  protocols: key(list(choice('sftp', 'ftps', 'ftp', 'as2')), 'the protocols it speaks', {
    default: '[ sftp ]',
    alias: 'Protocols',
  }),
  'endpoint-type': key(choice('public', 'vpc'), 'whether it is reached from the internet or from a VPC', {
    default: 'public',
    alias: 'EndpointType',
  }),
  identities: key(choice('service-managed', 'directory', 'custom'), 'who knows its users', {
    default: 'service-managed',
    alias: 'IdentityProviderType',
  }),
  'security-policy': key(text, 'the set of ciphers it takes', {
    default: 'TransferSecurityPolicy-2024-01',
    alias: 'SecurityPolicyName',
    notComputed: true,
  }),
  logging: key(flag, 'whether what users do is logged', { default: 'true', alias: 'LoggingRole' }),
} as const;

type Server = Member<typeof settings>;

const moved = (server: Server, item: string, sku: string, flows: readonly FlowLoad[]): readonly BillLine[] =>
  flows.length > 0
    ? [
        {
          item,
          sku,
          class: 'usage',
          quantity: gigabytesAMonth(
            `GB of ${item}`,
            sum(
              `bytes of ${item}`,
              'B/s',
              flows.map((flow) => flow.bytes.mean),
              'nothing moves',
            ),
            server,
          ),
        },
      ]
    : [];

/** Clients' files count on the way in and on the way out; what the server writes into its store is not billed again. */
function lines(server: Server): readonly BillLine[] {
  const protocols = server.settings.protocols?.length ?? 1;
  const fetched = readers(server).filter((flow) => CLIENTS.includes(flow.toKind ?? ''));
  const fromClients = server.load.inflows.filter((flow) => CLIENTS.includes(flow.fromKind ?? ''));
  const idle: BillLine = {
    item: 'uploads',
    sku: 'transfer-family.upload-gb',
    class: 'usage',
    quantity: gigabytesAMonth('GB of uploads', server.load.in.bytes.mean, server),
  };
  return [
    {
      item: 'protocol-hours',
      sku: 'transfer-family.protocol-hour',
      class: 'fixed',
      quantity: unitHours('protocol-hours', counted(protocols, 'protocols that it speaks'), server),
    },
    ...(server.load.inflows.length === 0 ? [idle] : moved(server, 'uploads', 'transfer-family.upload-gb', fromClients)),
    ...moved(server, 'downloads', 'transfer-family.download-gb', fetched),
  ];
}

export const transferServer = defineKind({
  name: 'transfer-server',
  title: 'Transfer Family server',
  help: 'An SFTP, FTPS, FTP or AS2 address over S3 or EFS.',
  role: 'ingest',
  icon: 'transfer',
  card: { service: 'Transfer Family' },
  service: 'transfer-family',
  docs: 'https://docs.aws.amazon.com/transfer/latest/userguide/what-is-aws-transfer-family.html',
  settings,
  active: true,
  takes: 'file',
  network: { stands: 'optional', endpoint: { service: 'transfer.server' }, port: 22 },
  access: {
    principal: 'transfer.amazonaws.com',
    arn: 'arn:${partition}:transfer:${region}:${account}:server/${name}',
  },
  cost: lines,
  recovery: () => ({
    scope: 'regional',
    holds: 'nothing',
    restart: FAILOVER,
    zoneFailover: FAILOVER,
    repeatable: true,
  }),
  availability: () => ({ basis: 'sla', value: SLA }),
});
