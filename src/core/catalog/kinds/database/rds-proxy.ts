import { choice, count, duration, flag, key, quantity, share } from '../../../design/types';
import { fact, compute } from '../../../quantity/compute';
import { within } from '../../../quantity/range';
import { assumed } from '../../assumed';
import { defineKind } from '../../kind';

const PRICING = 'https://aws.amazon.com/rds/proxy/pricing/';
/** The price book has no such key; the published rate of the largest Regions, with room for the others. */
const PRICE = fact(within(0.015, 0.25), 'USD/vCPU-hour', PRICING, { status: 'recalled' });
const LEAST = fact(2, 'vCPU', PRICING, { status: 'recalled' });

const settings = {
  'engine-family': key(choice('postgres', 'mysql', 'sqlserver'), 'the engine of the database behind it', {
    default: 'postgres',
    alias: 'EngineFamily',
  }),
  vcpus: key(quantity('vCPU'), 'vCPU of all instances behind it, which it is billed by', { default: '2 vCPU' }),
  'max-connections': key(share, 'share of the database’s connections that it may open', {
    default: '100 %',
    alias: 'MaxConnectionsPercent',
  }),
  'idle-timeout': key(duration, 'when an idle client is cut off', { default: '30 min', alias: 'IdleClientTimeout' }),
  'client-connections': key(count, 'connections that clients hold to it', { default: '1000', notComputed: true }),
  tls: key(flag, 'whether it refuses connections without TLS', { default: 'true', alias: 'RequireTLS' }),
  'iam-auth': key(flag, 'whether clients log in with IAM credentials in place of a password', {
    default: 'false',
    alias: 'IAMAuth',
  }),
} as const;

export const rdsProxy = defineKind({
  name: 'rds-proxy',
  title: 'RDS Proxy',
  help: 'Shares few connections to a database among many clients, and holds them over a failover.',
  role: 'database',
  icon: 'rds-proxy',
  card: { service: 'RDS Proxy', shows: { 'engine-family': '', vcpus: 'vCPU' } },
  service: 'rds',
  docs: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-proxy.html',
  settings,
  active: true,
  takes: 'request',
  network: {
    stands: 'vpc',
    port: 5432,
    portBy: { setting: 'engine-family', ports: { postgres: 5432, mysql: 3306, sqlserver: 1433 } },
  },
  access: { principal: 'rds.amazonaws.com', arn: 'arn:${partition}:rds-db:${region}:${account}:dbuser:${name}/*' },
  cost: (proxy) => [
    {
      item: 'vCPU-hours of the database',
      sku: 'rds.proxy.vcpu-hour',
      class: 'fixed',
      quantity: compute({
        says: 'vCPU-hours, two vCPU at least',
        formula: 'max(least, vcpus) * hours',
        unit: 'vCPU-h',
        inputs: { least: LEAST, vcpus: proxy.value('vcpus'), hours: proxy.hours },
      }),
      price: PRICE,
    },
  ],
  recovery: (proxy) => ({
    scope: 'regional',
    holds: 'nothing',
    processing: assumed(0.001, 0.003, 0.01, 's', 'time that the proxy adds to a query'),
    restart: proxy.fact('alb', 'azFailoverS'),
    zoneFailover: proxy.fact('alb', 'azFailoverS'),
    repeatable: true,
  }),
  availability: () => ({
    basis: 'sla',
    value: fact(0.9995, '1', 'https://aws.amazon.com/rds/proxy/sla/', { status: 'recalled' }),
  }),
});
