import { bandwidth, choice, count, flag, key, moneyRate } from '../../../design/types';
import { compute } from '../../../quantity/compute';
import type { Input } from '../../../quantity/figure';
import { unitHours } from '../../amounts';
import { assumed, documented } from '../../assumed';
import { ownPriceLine } from '../../billing/own-price';
import { defineKind } from '../../kind';
import type { BillLine } from '../../kind';
import type { Member } from '../../member';

const SLA = 'https://aws.amazon.com/directconnect/sla/';
const MEGABIT = 1e6 / 8;
const REROUTE = assumed(1, 30, 120, 's', 'time in which routes move to another connection');

const settings = {
  bandwidth: key(bandwidth, 'the speed of one connection', { default: '1 Gbps', alias: 'Bandwidth' }),
  type: key(choice('dedicated', 'hosted'), 'whether the port is yours or a partner’s', { default: 'dedicated' }),
  connections: key(count, 'connections of this speed', { default: '1' }),
  locations: key(count, 'places where they meet AWS', { default: '1' }),
  'provider-price': key(moneyRate, 'what the provider of the line asks, such as 500 USD/month'),
  macsec: key(flag, 'whether the line itself is encrypted', { default: 'false' }),
  'virtual-interface': key(choice('private', 'transit', 'public'), 'what it leads to', { default: 'private' }),
} as const;

type Link = Member<typeof settings>;

/** The port of the price book that a speed is sold as, such as `dedicated-1gbps`. */
function portOf(link: Link): string | undefined {
  const speed = link.value('bandwidth');
  if ('unknown' in speed) return undefined;
  const megabits = Math.round(speed.likely / MEGABIT);
  return `${link.text('type')}-${megabits >= 1000 ? `${megabits / 1000}gbps` : `${megabits}mbps`}`;
}

/** Availability that AWS's agreement names for the topologies it knows. */
function agreed(link: Link): Input {
  const atLeast = (setting: 'connections' | 'locations', least: number): boolean => {
    const value = link.value(setting);
    return !('unknown' in value) && value.low >= least;
  };
  if (atLeast('locations', 2) && atLeast('connections', 4)) return documented(0.9999, '1', SLA);
  if (atLeast('locations', 2) && atLeast('connections', 2)) return documented(0.999, '1', SLA);
  return documented(0.95, '1', SLA);
}

const redundant = (link: Link): boolean => agreed(link).likely > 0.99;

const capacity = (link: Link) =>
  compute({
    says: 'bandwidth of all connections',
    formula: 'connections * bandwidth',
    unit: 'B/s',
    inputs: { connections: link.value('connections'), bandwidth: link.value('bandwidth') },
  });

export const directConnect = defineKind({
  name: 'direct-connect',
  title: 'Direct Connect',
  help: 'A line of its own from a data centre into AWS.',
  role: 'network',
  icon: 'direct-connect',
  card: { service: 'Direct Connect', shows: { bandwidth: '', connections: 'connections' } },
  service: 'direct-connect',
  docs: 'https://docs.aws.amazon.com/directconnect/latest/UserGuide/Welcome.html',
  settings,
  active: false,
  takes: 'stream',
  network: { stands: 'edge', carries: 'dx.out-gb' },
  access: { arn: 'arn:${partition}:directconnect:${region}:${account}:dxcon/${name}' },
  limits: (link) =>
    link.load.inflows.length === 0
      ? []
      : [{ name: 'bytes over the link', need: link.load.in.bytes.peak, has: capacity(link), setting: 'bandwidth' }],
  cost: (link): readonly BillLine[] => [
    {
      item: 'port-hours',
      sku: `dx.port-hour.${portOf(link) ?? 'unknown'}`,
      class: 'fixed',
      quantity: unitHours('port-hours', link.value('connections'), link),
    },
    ownPriceLine('line of the network provider', link.value('provider-price'), {
      item: 'line of the network provider',
      unpriced: 'what a provider asks for the line to AWS has no public price; `provider-price` says it',
    }),
  ],
  recovery: (link) => ({
    scope: redundant(link) ? 'regional' : 'zonal',
    holds: 'nothing',
    restart: redundant(link) ? REROUTE : link.fact('dx-single', 'azFailoverS'),
    ...(redundant(link) && { zoneFailover: REROUTE }),
    repeatable: true,
  }),
  availability: (link) => ({ basis: 'sla', value: agreed(link) }),
});
