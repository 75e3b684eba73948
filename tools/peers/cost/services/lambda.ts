import { lambda as row } from '../../sizing/rows/lambda';
import { architectureOf } from '../architecture';
import { bareLine } from '../bare-line';
import { NotExpressible } from '../../inputs';
import { byRow } from '../by-row';
import type { CostInputs, CostService } from '../service';

const FREE_REQUESTS = 1e6;
const INCLUDED_MIB = 512;

/** Requests of a duration are a workload; concurrency that is kept ready is bare. */
export const lambda: CostService = {
  service: 'Lambda',
  put: (one) => {
    const { params, usage, hours } = one;
    if (params.has('provisionedConcurrency') || params.has('provisionedConcurrencyGBSeconds')) {
      return { lines: keptReady(one) };
    }
    if (params.flag('freeTierRequests')) throw new NotExpressible('only requests free of charge, and no duration');
    return byRow(row, {
      'free-tier': params.flag('freeTier'),
      architecture: architectureOf(params),
      'memory-mib': params.number('memoryMB'),
      'duration-ms': usage.number('durationMs'),
      'ephemeral-mib': params.number('ephemeralMB', INCLUDED_MIB),
      'invocations-per-second-mean': requestsOf(one) / (hours * 3600),
    });
  },
};

const requestsOf = ({ usage, hours }: CostInputs): number =>
  usage.has('devices')
    ? usage.number('devices') * usage.number('runsPerDevicePerDay') * usage.number('days', hours / 24)
    : usage.number('requests', 0);

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
  const freed = params.flag('freeTierRequests') ? FREE_REQUESTS : 0;
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
