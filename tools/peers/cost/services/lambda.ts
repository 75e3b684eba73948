import { Inputs, NotExpressible } from '../../inputs';
import type { PeerDesign } from '../../put-design';
import { calledFunction } from '../../sizing/called-function';
import { names } from '../../sizing/stream-flows';
import { perMonth } from '../month';
import type { CostInputs, CostService } from '../service';

const INCLUDED_MIB = 512;
/** Requests of a month that AWS gives. */
const FREE_REQUESTS = 1e6;
/** What of the free tier is taken where a case takes off requests alone. */
const REQUESTS = '[ lambda.request ]';

/** Requests, and how long each takes. */
interface Calls {
  readonly requests: number;
  readonly ms: number;
  readonly ready?: Ready;
}

/**
 * Requests of a duration, and environments that are kept ready. Requests that overflow these are a function of their own:
 * they may take another time.
 */
export const lambda: CostService = {
  service: 'Lambda',
  put: (one) => {
    const { params, usage } = one;
    const ready = environments(one);
    const requests = requestsOf(one);
    const requestsAreFree = freeRequests(one);
    if (!ready) {
      const freeTier = params.flag('freeTier') || (requestsAreFree && REQUESTS);
      return { designs: [functions(one, [{ requests, ms: usage.number('durationMs') }], freeTier)] };
    }
    // Of what runs in environments that are kept ready, the free tier takes requests alone.
    params.ignore('freeTier');
    const duration = usage.number('durationMs', 0);
    const under = {
      requests: usage.number('requestsUnderPC', requests),
      ms: usage.number('msUnderPC', duration),
      ready,
    };
    const over = { requests: usage.number('requestsOverflow', 0), ms: usage.number('msOverflow', duration) };
    return { designs: [functions(one, over.requests > 0 ? [under, over] : [under], requestsAreFree && REQUESTS)] };
  },
};

/** Whether requests are taken off: a case may say so, or how many AWS gives. */
function freeRequests({ params }: CostInputs): boolean {
  const [given = false] = params.list('freeTierRequests');
  if (given !== FREE_REQUESTS && typeof given !== 'boolean')
    throw new NotExpressible(`${JSON.stringify(given)} requests free of charge`);
  return given !== false;
}

const requestsOf = ({ usage, hours }: CostInputs): number =>
  usage.has('devices')
    ? usage.number('devices') * usage.number('runsPerDevicePerDay') * usage.number('days', hours / 24)
    : usage.number('requests', 0);

interface Ready {
  readonly environments: number;
  /** Hours of the month. */
  readonly time: number;
}

/** Environments that are kept ready, for all of the month where nothing says how long; undefined where none is. */
function environments({ params, usage, hours }: CostInputs): Ready | undefined {
  if (params.has('provisionedConcurrencyGBSeconds')) {
    params.ignore('provisionedConcurrency', 'provisionedHours');
    const time = params.number('provisionedConcurrencyGBSeconds') / (params.number('memoryMB') / 1024) / 3600;
    const whole = Math.ceil(time / hours);
    return { environments: whole, time: time / whole };
  }
  if (!params.has('provisionedConcurrency')) return undefined;
  const time = params.number('provisionedHours', usage.number('days', hours / 24) * 24);
  return { environments: params.number('provisionedConcurrency'), time };
}

function functions(one: CostInputs, all: readonly Calls[], freeTier: boolean | string): PeerDesign {
  const of = names('function', all.length);
  const parts = all.map((calls, index) => calledFunction(new Inputs(settings(one, calls)), of[index]!));
  return {
    text: `
components:
  app: { kind: application }${parts.map(({ component }) => component).join('')}
flows:${parts.map(({ flow }) => flow).join('')}
`,
    freeTier,
    of,
  };
}

const settings = ({ params, hours }: CostInputs, { requests, ms, ready }: Calls) => ({
  architecture: params.text('arch', 'x86_64'),
  'memory-mib': params.number('memoryMB'),
  'duration-ms': ms,
  'ephemeral-mib': params.number('ephemeralMB', INCLUDED_MIB),
  'invocations-per-second-mean': requests / (hours * 3600),
  ...(ready && {
    'provisioned-concurrency': ready.environments,
    'provisioned-hours': perMonth(ready.time, hours),
  }),
});
