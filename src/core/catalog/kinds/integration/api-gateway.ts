import { choice, count, duration, flag, key, quantity, rate, size } from '../../../design/types';
import { compute, fact } from '../../../quantity/compute';
import type { Estimate } from '../../../quantity/figure';
import { eventsAMonth } from '../../amounts';
import { assumed, documented } from '../../assumed';
import { chunksOver, deliveriesIn } from '../../deliveries';
import { wafLines } from '../../billing/waf';
import { defineKind } from '../../kind';
import type { BillLine, Limit } from '../../kind';
import type { Member } from '../../member';

const PRICING = 'https://aws.amazon.com/api-gateway/pricing/';
const HTTP_CHUNK = documented(512 * 1024, 'B', PRICING);
const MESSAGE_CHUNK = documented(32 * 1024, 'B', PRICING);
const MINUTES = fact(60, '1', 'minutes of an hour', { status: 'derived' });
const THROTTLE = documented(10_000, '1/s', 'https://docs.aws.amazon.com/apigateway/latest/developerguide/limits.html');

const settings = {
  type: key(
    choice('http', 'rest', 'websocket'),
    'http is cheaper, rest has caches and API keys, websocket stays open',
    {
      default: 'http',
      alias: 'ProtocolType',
    },
  ),
  'endpoint-type': key(choice('regional', 'edge', 'private'), 'where it is reached from', {
    default: 'regional',
    alias: 'EndpointConfiguration',
  }),
  auth: key(choice('none', 'iam', 'jwt', 'cognito', 'lambda', 'api-key', 'mtls'), 'how it tells who calls', {
    default: 'none',
    alias: 'AuthorizationType',
  }),
  throttle: key(rate, 'requests a second that it lets through', { alias: 'ThrottlingRateLimit' }),
  burst: key(count, 'requests at once that it lets through', { alias: 'ThrottlingBurstLimit', notComputed: true }),
  cache: key(size, 'size of the cache of a rest API', { alias: 'CacheClusterSize' }),
  connections: key(count, 'clients that are connected to a websocket API', { default: '0' }),
  connected: key(quantity('hours'), 'how much of the time they are connected', { default: '24 h/day' }),
  timeout: key(duration, 'when a call is given up', { default: '29 s', alias: 'TimeoutInMillis' }),
  waf: key(flag, 'whether a web application firewall stands before it', { default: 'false', alias: 'WebACLArn' }),
  logging: key(flag, 'whether its access log is kept', { default: 'false', alias: 'AccessLogSettings' }),
} as const;

type Api = Member<typeof settings>;

const isFed = (api: Api): boolean => api.load.inflows.length > 0;

function requests(api: Api): readonly BillLine[] {
  const rest: Estimate = eventsAMonth('requests', deliveriesIn(api, 'mean'), api);
  if (api.text('type') === 'rest')
    return [{ item: 'requests', sku: 'apigateway.rest-request', class: 'usage', quantity: rest }];
  const websocket = api.text('type') === 'websocket';
  const step = websocket ? MESSAGE_CHUNK : HTTP_CHUNK;
  const says = websocket ? 'messages in chunks of 32 KiB' : 'requests in chunks of 512 KiB';
  return [
    {
      item: websocket ? 'messages' : 'requests',
      sku: websocket ? 'apigateway.websocket-message' : 'apigateway.http-request',
      class: 'usage',
      quantity: isFed(api) ? chunksOver(says, api.load.inflows, step, api, 'nothing comes in') : rest,
    },
  ];
}

const connections = (api: Api): readonly BillLine[] =>
  api.text('type') === 'websocket'
    ? [
        {
          item: 'connection minutes',
          sku: 'apigateway.websocket-connection-minute',
          class: 'usage',
          quantity: compute({
            says: 'minutes that clients are connected',
            formula: 'connections * connected * hours * minutes',
            unit: 'min',
            inputs: {
              connections: api.value('connections'),
              connected: api.value('connected'),
              hours: api.hours,
              minutes: MINUTES,
            },
          }),
        },
      ]
    : [];

function limits(api: Api): readonly Limit[] {
  const throttled = api.written('throttle');
  const limit = throttled ? api.value('throttle') : THROTTLE;
  return [
    {
      name: 'requests',
      need: deliveriesIn(api, 'peak'),
      has: compute({ says: 'requests that are let through', formula: 'limit', unit: '1/s', inputs: { limit } }),
      ...(throttled ? { setting: 'throttle' } : { quota: 'adjustable' as const }),
    },
  ];
}

export const apiGateway = defineKind({
  name: 'api-gateway',
  title: 'API Gateway',
  help: 'An HTTP, REST or WebSocket address that passes calls on to functions and services.',
  role: 'serving',
  icon: 'api-gateway',
  card: { service: 'API Gateway', shows: { type: '' } },
  service: 'apigateway',
  docs: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/welcome.html',
  settings,
  active: true,
  takes: 'request',
  network: { stands: 'service', endpoint: { service: 'execute-api' }, port: 443 },
  access: {
    principal: 'apigateway.amazonaws.com',
    arn: 'arn:${partition}:execute-api:${region}:${account}:${name}/*',
  },
  limits,
  cost: (api) => [
    ...requests(api),
    ...connections(api),
    ...wafLines(api),
    ...(api.written('cache')
      ? [{ item: 'cache', unpriced: 'no public price of caches is in the book; they are billed by the hour and size' }]
      : []),
  ],
  recovery: (api) => ({
    scope: 'regional',
    holds: 'nothing',
    processing: assumed(0.005, 0.01, 0.05, 's', 'time that API Gateway adds to a call'),
    restart: api.fact('apigw', 'azFailoverS'),
    zoneFailover: api.fact('apigw', 'azFailoverS'),
    repeatable: true,
  }),
  availability: (api) => ({ basis: 'sla', value: api.fact('apigw', 'slaPct') }),
});
