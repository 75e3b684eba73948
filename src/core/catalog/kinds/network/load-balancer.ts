import { choice, count, duration, flag, key, number, rate, size } from '../../../design/types';
import { gigabytesAMonth, unitHours } from '../../amounts';
import { assumed, counted } from '../../assumed';
import { wafLines } from '../../billing/waf';
import { defineKind } from '../../kind';
import type { BillLine } from '../../kind';
import type { Member } from '../../member';
import { activeConnections, capacityUnits, newConnections, processedBytes } from '../../sizing/load-balancer';
import { storeSettings } from '../../store-settings';
import { zonesOf } from '../../zones';

const settings = {
  type: key(choice('application', 'network', 'gateway', 'classic'), 'the layer that it balances on', {
    default: 'application',
    alias: 'Type',
  }),
  scheme: key(choice('internet-facing', 'internal'), 'whether clients reach it from the internet', {
    default: 'internet-facing',
    alias: 'Scheme',
  }),
  listener: key(choice('https', 'http', 'tls', 'tcp', 'udp'), 'the protocol it listens for', {
    default: 'https',
    alias: 'Protocol',
  }),
  target: key(choice('instance', 'ip', 'lambda', 'alb'), 'what it sends requests to', {
    default: 'instance',
    alias: 'TargetType',
  }),
  rules: key(count, 'rules that each request is held against', { default: '0' }),
  'new-connections': key(rate, 'new connections a second', { sizedFrom: 'the requests that come in' }),
  'active-connections': key(count, 'connections at once', { sizedFrom: 'new connections and how long they last' }),
  'requests-per-connection': key(number, 'requests that a client sends over one connection', { default: '1 .. 10' }),
  'connection-duration': key(duration, 'how long a connection is kept open', { default: '1 .. 60 s' }),
  'request-size': key(size, 'size of a request whose flow says none', { default: '0.5 .. 4 KiB' }),
  'response-size': key(size, 'size of an answer whose flow says none', { default: '2 .. 50 KiB' }),
  'cross-zone': key(flag, 'whether each zone’s address sends to targets in all zones', {
    default: 'true',
    alias: 'LoadBalancingCrossZoneEnabled',
  }),
  'idle-timeout': key(duration, 'when an idle connection is closed', { default: '60 s', alias: 'IdleTimeout' }),
  'health-check': key(duration, 'time between two health checks of a target', {
    default: '30 s',
    alias: 'HealthCheckIntervalSeconds',
  }),
  'unhealthy-threshold': key(count, 'failed checks in a row that take a target out', {
    default: '2',
    alias: 'UnhealthyThresholdCount',
  }),
  auth: key(choice('none', 'oidc', 'cognito', 'mtls'), 'how it tells who asks', { default: 'none' }),
  waf: key(flag, 'whether a web application firewall stands before it', { default: 'false', alias: 'WebACLArn' }),
  'deletion-protection': storeSettings.deletionProtection,
  logging: storeSettings.logging('whether its access log is kept', 'AccessLogsS3Enabled'),
} as const;

type Balancer = Member<typeof settings>;

const PRICES: Readonly<Record<string, string>> = {
  application: 'alb',
  network: 'nlb',
  gateway: 'gwlb',
  classic: 'clb',
};
const ONE = counted(1, 'one load balancer');

function carried(balancer: Balancer): BillLine {
  if (balancer.text('type') === 'classic')
    return {
      item: 'data processed',
      sku: 'clb.gb',
      class: 'usage',
      quantity: gigabytesAMonth('GB processed', processedBytes(balancer), balancer),
    };
  return {
    item: 'capacity units',
    sku: `${PRICES[balancer.text('type')!]}.lcu-hour`,
    class: 'usage',
    quantity: unitHours('capacity unit-hours', capacityUnits(balancer), balancer, 'LCU-h'),
  };
}

/** One public IPv4 address in each zone, where it faces the internet. */
const addresses = (balancer: Balancer): readonly BillLine[] =>
  balancer.text('scheme') === 'internet-facing'
    ? [
        {
          item: 'public IPv4 addresses',
          sku: 'public-ipv4.hour',
          class: 'fixed',
          quantity: unitHours(
            'address-hours',
            counted(Math.max(1, zonesOf(balancer).length), 'zones that it has an address in'),
            balancer,
          ),
        },
      ]
    : [];

export const loadBalancer = defineKind({
  name: 'load-balancer',
  title: 'Load balancer',
  help: 'One address in several zones that spreads requests over healthy targets.',
  role: 'network',
  icon: 'elb',
  card: { service: 'Load balancer', shows: { type: '', scheme: '' } },
  service: 'elb',
  docs: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/what-is-load-balancing.html',
  settings,
  active: true,
  takes: 'request',
  // https://aws.amazon.com/elasticloadbalancing/faqs/: cross-zone is always on, so AWS does not charge for it.
  freeBetweenZones: (balancer) => balancer.text('type') === 'application',
  network: {
    stands: 'vpc',
    port: 443,
    portBy: { setting: 'listener', ports: { https: 443, http: 80, tls: 443 } },
    endpoint: { service: 'elasticloadbalancing' },
  },
  access: { arn: 'arn:${partition}:elasticloadbalancing:${region}:${account}:loadbalancer/app/${name}/*' },
  sizes: { 'new-connections': newConnections, 'active-connections': activeConnections },
  cost: (balancer) => [
    {
      item: 'hours',
      sku: `${PRICES[balancer.text('type')!]}.hour`,
      class: 'fixed',
      quantity: unitHours('hours', ONE, balancer),
    },
    carried(balancer),
    ...addresses(balancer),
    ...wafLines(balancer),
  ],
  recovery: (balancer) => ({
    scope: zonesOf(balancer).length > 1 ? 'regional' : 'zonal',
    holds: 'nothing',
    processing: assumed(0.001, 0.003, 0.01, 's', 'time that a load balancer adds to a request'),
    restart: balancer.fact('alb', 'azFailoverS'),
    ...(zonesOf(balancer).length > 1 && { zoneFailover: balancer.fact('alb', 'azFailoverS') }),
    repeatable: true,
  }),
  availability: (balancer) => ({ basis: 'sla', value: balancer.fact('alb', 'slaPct') }),
});
