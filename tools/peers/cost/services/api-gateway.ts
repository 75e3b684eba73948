import { apiGateway as row } from '../../sizing/rows/api-gateway';
import { zonalNetwork } from '../../sizing/zonal-network';
import { isNumber } from '../../peer-group';
import type { PeerDesign } from '../../put-design';
import { byRow } from '../by-row';
import { hoursADay, rateOf } from '../month';
import type { CostInputs, CostService } from '../service';

/** KB of which a request of an HTTP API is a unit, and a message of a WebSocket API. */
const UNIT_KIB = { http: 512, websocket: 32 };

/** Requests from anywhere or from a network of one's own, and clients that stay connected. */
export const apiGateway: CostService = {
  service: 'API Gateway',
  put: (one) => {
    const type = one.params.text('type').toLowerCase();
    if (type === 'websocket') return { designs: [webSocket(one)] };
    const { params, usage, hours } = one;
    const requests = usage.has('requests')
      ? usage.number('requests')
      : usage.number('requestsPerMinute') * 60 * 24 * usage.number('days', hours / 24);
    usage.ignore('days');
    const payload = kib(params.list('payloadKB'), 1);
    if (params.has('azs')) return { designs: [privateApi(one, requests, payload)] };
    params.ignore('responseKB');
    const size = params.has('billedUnitsPerRequest') ? params.number('billedUnitsPerRequest') * UNIT_KIB.http : payload;
    return {
      designs: [
        byRow(row, {
          type: type === 'http' ? 'http' : 'rest',
          'request-kib': size,
          'requests-per-second-mean': requests / (hours * 3600),
        }),
      ],
    };
  },
};

/** A size that a case may give as a bound, as in `<=512`. */
const kib = ([value]: readonly unknown[], fallback: number): number =>
  typeof value === 'string' ? Number(value.replace(/^[<=]+/, '')) : isNumber(value) ? value : fallback;

/** Callers in a network with an endpoint in each zone: requests and answers pass it. */
function privateApi({ params, hours }: CostInputs, requests: number, payload: number): PeerDesign {
  const { network, subnets } = zonalNetwork(params.number('azs'));
  const returned = kib(params.list('responseKB'), 0);
  return {
    text: `
${network}
    endpoints: [ execute-api ]
components:
  service: { kind: ecs-service, subnets: ${subnets} }
  api: { kind: api-gateway, type: rest, endpoint-type: private }
flows:
  - service -> api: { size: ${payload} KiB, rate: ${rateOf(requests, hours)}, returns: ${returned} KiB }
`,
    of: ['api', 'network.main'],
  };
}

function webSocket({ params, usage, hours }: CostInputs): PeerDesign {
  const users = params.number('users');
  const days = usage.number('days', hours / 24);
  const messages = users * usage.number('messagesPerUserPerDay') * days;
  const connected = hoursADay(usage.number('hoursPerDay') * days, hours);
  return {
    text: `
components:
  app: { kind: application }
  api: { kind: api-gateway, type: websocket, connections: ${users}, connected: ${connected} h/day }
flows:
  - app -> api: { size: ${kib(params.list('payloadKB'), UNIT_KIB.websocket)} KiB, rate: ${rateOf(messages, hours)} }
`,
    of: ['api'],
  };
}
