import { compute, fact, sum } from '../quantity/compute';
import type { Estimate, Input } from '../quantity/figure';
import type { FlowLoad } from './load';
import type { Member } from './member';

/** What services bill that are called: deliveries, each of one record or of a batch of them. */

const HOUR = fact(3600, 's', 'seconds of an hour', { status: 'derived' });

/** Deliveries a second on a flow: a batch of records is one. */
export const deliveries = (flow: FlowLoad, at: 'mean' | 'peak'): Estimate =>
  flow.batch
    ? compute({
        says: `deliveries on ${flow.flow.id}`,
        formula: 'records / max(1, batch)',
        unit: '1/s',
        inputs: { records: flow.records[at], batch: flow.batch },
      })
    : flow.records[at];

/** Deliveries a second over all that comes in; where nothing does, it cannot be told. */
export function deliveriesIn(member: Member, at: 'mean' | 'peak'): Estimate {
  const { in: arriving, inflows } = member.load;
  if (inflows.length === 0) return arriving.records[at];
  const each = inflows.map((flow) => deliveries(flow, at));
  return sum(`deliveries into ${member.id}`, '1/s', each, 'nothing flows in');
}

/** Chunks of a month on one flow, each delivery rounded up to whole steps. What only triggers carries no data to speak of. */
function chunksOf(flow: FlowLoad, step: Input, member: Member): Estimate {
  const inputs = { deliveries: deliveries(flow, 'mean'), hour: HOUR, hours: member.hours };
  if (flow.mode === 'trigger')
    return compute({ says: `calls on ${flow.flow.id}`, formula: 'deliveries * hour * hours', unit: '1', inputs });
  return compute({
    says: `chunks on ${flow.flow.id}`,
    formula: `deliveries * ceil(size${flow.batch ? ' * max(1, batch)' : ''} / step) * hour * hours`,
    unit: '1',
    inputs: { ...inputs, size: flow.recordSize, step, ...(flow.batch && { batch: flow.batch }) },
  });
}

/** Chunks of a month over several flows. Without any it is a zero that says `none`. */
export const chunksOver = (
  says: string,
  flows: readonly FlowLoad[],
  step: Input,
  member: Member,
  none: string,
): Estimate =>
  sum(
    says,
    '1',
    flows.map((flow) => chunksOf(flow, step, member)),
    none,
  );
