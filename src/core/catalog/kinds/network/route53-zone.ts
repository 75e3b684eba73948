import { choice, count, duration, flag, key, rate } from '../../../design/types';
import { compute, fact, sum } from '../../../quantity/compute';
import { within } from '../../../quantity/range';
import { eventsAMonth } from '../../amounts';
import { assumed, counted } from '../../assumed';
import { isPositive } from '../../copies';
import { defineKind } from '../../kind';
import type { Member } from '../../member';
import type { Estimate } from '../../../quantity/figure';

/** The price book has no such key; the published rate of a check of an AWS endpoint. */
const CHECK = fact(within(0.5, 0.25), 'USD/check-month', 'https://aws.amazon.com/route53/pricing/', {
  status: 'recalled',
});
const USUAL = assumed(0.001, 0.1, 1, '1/s', 'queries that reach the zone past the caches of resolvers');

const settings = {
  private: key(flag, 'whether only networks of the design ask it', { default: 'false', alias: 'VPCs' }),
  queries: key(rate, 'queries that are billed, which those for AWS’s own names are not', {
    sizedFrom: 'what flows into it; up to one a second where nothing does',
  }),
  routing: key(
    choice('simple', 'weighted', 'latency', 'failover', 'geolocation', 'multivalue'),
    'how it chooses an answer',
    {
      default: 'simple',
      alias: 'SetIdentifier',
    },
  ),
  ttl: key(duration, 'how long answers are kept by those who asked', { default: '60 s', alias: 'TTL' }),
  'health-checks': key(count, 'endpoints that it watches', { default: '0' }),
  'health-check-interval': key(duration, 'time between two checks', { default: '30 s', alias: 'RequestInterval' }),
  'failure-threshold': key(count, 'failed checks in a row that move the answer', {
    default: '3',
    alias: 'FailureThreshold',
  }),
} as const;

type Zone = Member<typeof settings>;

function queries(zone: Zone): Estimate {
  const asking = zone.load.inflows.filter(({ mode }) => mode !== 'trigger');
  if (asking.length === 0)
    return compute({ says: 'queries a second', formula: 'usual', unit: '1/s', inputs: { usual: USUAL } });
  return sum(
    'queries a second',
    '1/s',
    asking.map(({ records }) => records.mean),
    '',
  );
}

/** Until clients are sent elsewhere: the checks that have to fail, and answers that are still kept. */
const moves = (zone: Zone): Estimate =>
  compute({
    says: 'time until clients are sent elsewhere',
    formula: 'interval * threshold + ttl',
    unit: 's',
    inputs: {
      interval: zone.value('health-check-interval'),
      threshold: zone.value('failure-threshold'),
      ttl: zone.value('ttl'),
    },
  });

export const route53Zone = defineKind({
  name: 'route53-zone',
  title: 'Route 53 hosted zone',
  help: 'Tells clients the address of a name, and another one when the first does not answer.',
  role: 'network',
  icon: 'route53',
  card: { service: 'Route 53', shows: { routing: '', private: 'private' } },
  service: 'route53',
  docs: 'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/Welcome.html',
  settings,
  active: false,
  takes: 'request',
  network: { stands: 'edge', delivers: true, port: 53 },
  access: { arn: 'arn:${partition}:route53:::hostedzone/${name}' },
  sizes: { queries },
  cost: (zone) => [
    {
      item: 'hosted zone',
      sku: 'route53.zone-month',
      class: 'fixed',
      quantity: compute({ says: 'zones', formula: 'one', unit: '1', inputs: { one: counted(1, 'one zone') } }),
    },
    {
      item: 'queries',
      sku: 'route53.query',
      class: 'usage',
      quantity: eventsAMonth('queries', zone.value('queries'), zone),
    },
    ...(isPositive(zone.value('health-checks'))
      ? [
          {
            item: 'health checks',
            sku: 'route53.health-check',
            class: 'fixed' as const,
            quantity: compute({
              says: 'health checks',
              formula: 'checks',
              unit: 'check-month',
              inputs: { checks: zone.value('health-checks') },
            }),
            price: CHECK,
          },
        ]
      : []),
  ],
  recovery: (zone) => ({
    scope: 'global',
    holds: 'nothing',
    ...(zone.text('routing') === 'failover' && { interval: moves(zone) }),
    restart: zone.fact('route53', 'azFailoverS'),
    zoneFailover: zone.fact('route53', 'azFailoverS'),
    repeatable: true,
  }),
  availability: (zone) => ({ basis: 'sla', value: zone.fact('route53', 'slaPct') }),
});
