import { lambda as row } from '../../sizing/rows/lambda';
import { architectureOf } from '../architecture';
import { bareLine } from '../bare-line';
import { byRow } from '../by-row';
import type { CostInputs, CostService } from '../service';

const FREE = { requests: 1e6, gigabyteSeconds: 400_000 };
const INCLUDED_MIB = 512;

/** Requests of a duration are a workload; concurrency that is kept ready, and what the free tier takes off, are bare. */
export const lambda: CostService = {
  service: 'Lambda',
  put: (one) => {
    const { params, usage, hours } = one;
    if (params.has('provisionedConcurrency') || params.has('provisionedConcurrencyGBSeconds')) {
      return { lines: keptReady(one) };
    }
    const requests = requestsOf(one);
    const freeTier = params.flag('freeTier') || params.flag('freeTierRequests');
    if (freeTier) return { lines: free(one, requests) };
    return byRow(row, {
      architecture: architectureOf(params),
      'memory-mib': params.number('memoryMB'),
      'duration-ms': usage.number('durationMs'),
      'ephemeral-mib': params.number('ephemeralMB', INCLUDED_MIB),
      'invocations-per-second-mean': requests / (hours * 3600),
    });
  },
};

const requestsOf = ({ usage, hours }: CostInputs): number =>
  usage.has('devices')
    ? usage.number('devices') * usage.number('runsPerDevicePerDay') * usage.number('days', hours / 24)
    : usage.number('requests', 0);

function free({ params, usage }: CostInputs, requests: number) {
  const architecture = architectureOf(params);
  const gigabytes = params.number('memoryMB') / 1024;
  const seconds = (requests * usage.number('durationMs')) / 1000;
  const taken = params.flag('freeTier') ? FREE.gigabyteSeconds : 0;
  const ephemeral = Math.max(0, params.number('ephemeralMB', INCLUDED_MIB) - INCLUDED_MIB) / 1024;
  return [
    ...bareLine('lambda.request', requests - FREE.requests),
    ...bareLine(`lambda.gb-second.${architecture}`, seconds * gigabytes - taken),
    ...bareLine('lambda.ephemeral-gb-second', seconds * ephemeral),
  ];
}

/** What runs in the environments that are kept ready costs less; what overflows them costs as ever. */
function keptReady({ params, usage, hours }: CostInputs) {
  const architecture = architectureOf(params);
  const gigabytes = params.number('memoryMB') / 1024;
  const ready = params.has('provisionedConcurrencyGBSeconds')
    ? params.number('provisionedConcurrencyGBSeconds')
    : params.number('provisionedConcurrency') *
      gigabytes *
      3600 *
      params.number('provisionedHours', usage.number('days', hours / 24) * 24);
  params.ignore('provisionedConcurrency', 'provisionedHours', 'freeTier');
  const under = usage.number('requestsUnderPC', usage.number('requests', 0));
  const over = usage.number('requestsOverflow', 0);
  const freed = params.flag('freeTierRequests') ? FREE.requests : 0;
  const duration = usage.number('durationMs', usage.number('msUnderPC', 0));
  return [
    ...bareLine(`lambda.provisioned-gb-second.${architecture}`, ready),
    ...bareLine(
      `lambda.provisioned-duration-gb-second.${architecture}`,
      (under * usage.number('msUnderPC', duration) * gigabytes) / 1000,
    ),
    ...bareLine(`lambda.gb-second.${architecture}`, (over * usage.number('msOverflow', duration) * gigabytes) / 1000),
    ...bareLine('lambda.request', under + over - freed),
  ];
}
