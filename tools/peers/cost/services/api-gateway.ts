import { apiGateway as row } from '../../sizing/rows/api-gateway';
import { isNumber } from '../../peer-group';
import { bareLine } from '../bare-line';
import { byRow } from '../by-row';
import type { CostInputs, CostService } from '../service';

const KIB_A_GB = 2 ** 20;

/** Requests are a workload; connections and private endpoints are bare. */
export const apiGateway: CostService = {
  service: 'API Gateway',
  put: (one) => {
    const type = one.params.text('type').toLowerCase();
    if (type === 'websocket') return { lines: webSocket(one) };
    const { params, usage, hours } = one;
    const requests = usage.has('requests')
      ? usage.number('requests')
      : usage.number('requestsPerMinute') * 60 * 24 * usage.number('days');
    usage.ignore('days');
    const payload = kib(params.list('payloadKB'), 1);
    if (!params.has('azs')) {
      params.ignore('responseKB');
      const size = params.has('billedUnitsPerRequest') ? params.number('billedUnitsPerRequest') * 512 : payload;
      return byRow(row, {
        type: type === 'http' ? 'http' : 'rest',
        'request-kib': size,
        'requests-per-second-mean': requests / (hours * 3600),
      });
    }
    const passed = (requests * (payload + kib(params.list('responseKB'), 0))) / KIB_A_GB;
    return {
      lines: [
        ...bareLine('apigateway.rest-request', requests),
        ...bareLine('vpce.interface-hour', params.number('azs') * hours),
        ...bareLine('vpce.gb', passed),
      ],
    };
  },
};

/** A size that a case may give as a bound, as in `<=512`. */
const kib = ([value]: readonly unknown[], fallback: number): number =>
  typeof value === 'string' ? Number(value.replace(/^[<=]+/, '')) : isNumber(value) ? value : fallback;

function webSocket({ params, usage }: CostInputs) {
  const users = params.number('users');
  const days = usage.number('days');
  const chunks = Math.ceil(kib(params.list('payloadKB'), 32) / 32);
  return [
    ...bareLine('apigateway.websocket-message', users * usage.number('messagesPerUserPerDay') * days * chunks),
    ...bareLine('apigateway.websocket-connection-minute', users * usage.number('hoursPerDay') * 60 * days),
  ];
}
