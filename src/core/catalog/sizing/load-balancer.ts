import { compute, sum } from '../../quantity/compute';
import { isKnown } from '../../quantity/figure';
import type { Estimate, Input } from '../../quantity/figure';
import { GB } from '../amounts';
import { documented } from '../assumed';
import type { FlowLoad } from '../load';
import type { Member } from '../member';

const PRICING = 'https://aws.amazon.com/elasticloadbalancing/pricing/';
const SECONDS = documented(3600, 's', 'seconds of an hour');

/** What one capacity unit holds of each dimension. */
interface CapacityUnit {
  readonly new: Input;
  readonly active: Input;
  readonly gb: Input;
  readonly evaluations?: Input;
}

const unit = (fresh: number, active: number, gb: number): CapacityUnit => ({
  new: documented(fresh, '1/s', PRICING),
  active: documented(active, '1', PRICING),
  gb: documented(gb, 'GB', PRICING),
});
const UNITS: Readonly<Record<string, CapacityUnit>> = {
  application: { ...unit(25, 3000, 1), evaluations: documented(1000, '1/s', PRICING) },
  network: unit(800, 100_000, 1),
  'network tls': unit(50, 3000, 1),
  'network udp': unit(400, 50_000, 1),
  gateway: unit(600, 60_000, 1),
};
const LAMBDA_GB = documented(0.4, 'GB', PRICING);
const FREE_RULES = documented(10, '1', PRICING);

const requests = (balancer: Member): readonly FlowLoad[] =>
  balancer.load.inflows.filter((flow) => flow.mode !== 'trigger');

/** Requests a second over all that comes in. */
const requestRate = (balancer: Member, at: 'mean' | 'peak'): Estimate =>
  balancer.load.inflows.length === 0
    ? balancer.load.in.records[at]
    : sum(
        'requests a second',
        '1/s',
        requests(balancer).map((flow) => flow.records[at]),
        'no request comes in',
      );

export const newConnections = (balancer: Member): Estimate =>
  compute({
    says: 'new connections a second',
    formula: 'requests / each',
    unit: '1/s',
    inputs: { requests: requestRate(balancer, 'mean'), each: balancer.value('requests-per-connection') },
  });

export const activeConnections = (balancer: Member): Estimate =>
  compute({
    says: 'connections at once',
    formula: 'fresh * duration',
    unit: '1',
    inputs: { fresh: balancer.value('new-connections'), duration: balancer.value('connection-duration') },
  });

/** Bytes a second of requests and answers; sizes that no flow says are those of the settings. */
export function processedBytes(balancer: Member): Estimate {
  const parts = requests(balancer).flatMap((flow) => {
    const records = flow.records.mean;
    const each = (says: string, size: Estimate | Input): Estimate =>
      compute({ says, formula: 'requests * size', unit: 'B/s', inputs: { requests: records, size } });
    const sent = isKnown(flow.bytes.mean)
      ? flow.bytes.mean
      : each(`requests on ${flow.flow.id}`, balancer.value('request-size'));
    const back =
      flow.flow.settings.returns === undefined
        ? each(`answers on ${flow.flow.id}`, balancer.value('response-size'))
        : flow.returned.mean;
    return [sent, back];
  });
  if (parts.length === 0) return balancer.load.in.bytes.mean;
  return sum('bytes a second of requests and answers', 'B/s', parts, 'no request comes in');
}

/** Capacity units on average: the largest of the dimensions, never their sum. */
export function capacityUnits(balancer: Member): Estimate {
  const type = balancer.text('type')!;
  const one = UNITS[`${type} ${balancer.text('listener')}`] ?? UNITS[type] ?? UNITS['application']!;
  const evaluated = type === 'application';
  return compute({
    says: 'capacity units, by the largest dimension',
    formula: `max(fresh / per_fresh, active / per_active, bytes * seconds / gb / per_gb${
      evaluated ? ', requests * max(0, rules - free_rules) / per_evaluation' : ''
    })`,
    unit: 'LCU',
    inputs: {
      fresh: balancer.value('new-connections'),
      per_fresh: one.new,
      active: balancer.value('active-connections'),
      per_active: one.active,
      bytes: processedBytes(balancer),
      seconds: SECONDS,
      gb: GB,
      per_gb: type === 'application' && balancer.text('target') === 'lambda' ? LAMBDA_GB : one.gb,
      ...(evaluated && {
        requests: requestRate(balancer, 'mean'),
        rules: balancer.value('rules'),
        free_rules: FREE_RULES,
        per_evaluation: one.evaluations!,
      }),
    },
  });
}
