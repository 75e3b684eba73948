import { choice, count, flag, key } from '../../../design/types';
import { compute } from '../../../quantity/compute';
import { gigabytesAMonth, unitHours } from '../../amounts';
import { assumed, documented } from '../../assumed';
import { defineKind } from '../../kind';
import type { BillLine } from '../../kind';
import type { Member } from '../../member';

const QUOTAS = 'https://docs.aws.amazon.com/vpn/latest/s2svpn/vpn-limits.html';
const TUNNEL = documented(1.25e9 / 8, 'B/s', QUOTAS);
const SWITCH = assumed(1, 30, 120, 's', 'time in which the other tunnel takes over');

const settings = {
  connections: key(count, 'connections, each of two tunnels', { default: '1' }),
  routing: key(choice('dynamic', 'static'), 'whether routes are learned', {
    default: 'dynamic',
    alias: 'StaticRoutesOnly',
  }),
  accelerated: key(flag, 'whether it enters AWS at the nearest edge', {
    default: 'false',
    alias: 'EnableAcceleration',
  }),
  'transit-gateway': key(flag, 'whether it ends at a transit gateway, where each connection is an attachment', {
    default: 'false',
    alias: 'TransitGatewayId',
  }),
} as const;

type Vpn = Member<typeof settings>;

/** Attachments by the hour, and what comes over them: who sends pays. Source: https://aws.amazon.com/transit-gateway/pricing/. */
const attachments = (vpn: Vpn): readonly BillLine[] => [
  {
    item: 'transit gateway attachment-hours',
    sku: 'tgw.attachment-hour',
    class: 'fixed',
    quantity: unitHours('attachment-hours', vpn.value('connections'), vpn),
  },
  ...(vpn.load.outflows.length > 0
    ? [
        {
          item: 'data into the transit gateway',
          sku: 'tgw.gb',
          class: 'usage' as const,
          quantity: gigabytesAMonth('GB that come over the connections', vpn.load.out.bytes.mean, vpn),
        },
      ]
    : []),
];

export const vpnConnection = defineKind({
  name: 'vpn-connection',
  title: 'Site-to-Site VPN connection',
  help: 'Two encrypted tunnels from a network of your own into a VPC, over the internet.',
  role: 'network',
  icon: 'vpn',
  card: { service: 'VPN', shows: { connections: 'connections', routing: '' } },
  service: 'vpn',
  docs: 'https://docs.aws.amazon.com/vpn/latest/s2svpn/VPC_VPN.html',
  settings,
  active: false,
  takes: 'stream',
  network: { stands: 'edge' },
  access: { arn: 'arn:${partition}:ec2:${region}:${account}:vpn-connection/${name}' },
  limits: (vpn) =>
    vpn.load.inflows.length === 0
      ? []
      : [
          {
            name: 'bytes over the tunnel',
            need: vpn.load.in.bytes.peak,
            has: compute({
              says: 'bytes that the tunnels carry',
              formula: 'connections * tunnel',
              unit: 'B/s',
              inputs: { connections: vpn.value('connections'), tunnel: TUNNEL },
            }),
            setting: 'connections',
          },
        ],
  cost: (vpn) => [
    {
      item: 'connection-hours',
      sku: 'vpn.connection-hour',
      class: 'fixed',
      quantity: unitHours('connection-hours', vpn.value('connections'), vpn),
    },
    ...(vpn.flag('transit-gateway') ? attachments(vpn) : []),
    ...(vpn.flag('accelerated')
      ? [{ item: 'acceleration', unpriced: 'the price of an accelerated connection is not in the book' }]
      : []),
  ],
  recovery: () => ({
    scope: 'regional',
    holds: 'nothing',
    restart: SWITCH,
    zoneFailover: SWITCH,
    repeatable: true,
  }),
  availability: () => ({
    basis: 'sla',
    value: documented(0.9995, '1', 'https://aws.amazon.com/vpn/site-to-site-vpn-sla/'),
  }),
});
