import { lambda as row } from '../../sizing/rows/lambda';
import type { PeerDesign } from '../../put-design';
import { NotExpressible } from '../../inputs';
import { byRow } from '../by-row';
import { perMonth } from '../month';
import type { CostInputs, CostService } from '../service';

/** What is left out says nothing of a duration: a function that is only kept ready is not called. */
const NO_TIME_MS = 0;

/**
 * Requests of a duration, and environments that are kept ready. Requests that overflow these are a function of their own:
 * they may take another time.
 */
export const lambda: CostService = {
  service: 'Lambda',
  put: (one) => {
    const { params, usage } = one;
    const ready = environments(one);
    if (!ready) {
      if (params.flag('freeTierRequests')) throw new NotExpressible('only requests free of charge, and no duration');
      return { designs: [called(one, requestsOf(one), usage.number('durationMs'), params.flag('freeTier'))] };
    }
    // Of what runs in environments that are kept ready, the free tier takes requests alone.
    params.ignore('freeTier');
    const duration = usage.number('durationMs', NO_TIME_MS);
    const under = usage.number('requestsUnderPC', requestsOf(one));
    const over = usage.number('requestsOverflow', 0);
    const inTime = usage.number('msUnderPC', duration);
    const beyond = usage.number('msOverflow', duration);
    return {
      designs: [
        { ...called(one, under, inTime, params.flag('freeTierRequests'), ready) },
        ...(over > 0 ? [called(one, over, beyond, false)] : []),
      ],
    };
  },
};

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

const called = (one: CostInputs, requests: number, ms: number, freeTier: boolean, ready?: Ready): PeerDesign =>
  byRow(row, {
    'free-tier': freeTier,
    architecture: one.params.text('arch', 'x86_64'),
    'memory-mib': one.params.number('memoryMB'),
    'duration-ms': ms,
    'ephemeral-mib': one.params.has('ephemeralMB') ? one.params.number('ephemeralMB') : undefined,
    'invocations-per-second-mean': requests / (one.hours * 3600),
    ...(ready && {
      'provisioned-concurrency': ready.environments,
      'provisioned-hours': perMonth(ready.time, one.hours),
    }),
  });
