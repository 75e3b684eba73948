import { sum } from '../quantity/compute';
import type { Estimate, Input } from '../quantity/figure';
import type { Kind } from './kind';
import type { FlowLoad } from './load';
import type { Member } from './member';
import { designInput } from './parts';

/** What one flow asks of a store: so many operations a second (`1/s`) on items of a size (`B`). */
export interface Access {
  readonly flow: FlowLoad;
  readonly size: Estimate | Input;
}

/** A request for an answer leaves nothing behind where it goes. */
export const asks = ({ mode, flow }: FlowLoad): boolean =>
  (mode === 'request' || mode === 'query') && flow.settings.returns !== undefined;

/**
 * What flows out of a store follows from what is written into it, not from what is read. A query engine's answers
 * follow from its queries, and what only takes requests passes those on.
 */
export function passedOn(kind: Kind | undefined, data: readonly FlowLoad[]): readonly FlowLoad[] {
  if (!kind || kind.active || kind.answers !== undefined) return data;
  const writes = data.filter((flow) => !asks(flow));
  return writes.length > 0 ? writes : data;
}

const moves = (flow: FlowLoad): boolean => flow.mode !== 'trigger' && flow.mode !== 'replicate';

/** Flows that put data into a store: all that come in and do not ask for an answer. */
export const writesOf = (member: Member): readonly Access[] =>
  member.load.inflows.filter((flow) => moves(flow) && !asks(flow)).map((flow) => ({ flow, size: flow.recordSize }));

/** Flows that read from a store: requests for an answer that come in, and what flows out of it. */
export const readsOf = (member: Member): readonly Access[] => [
  ...member.load.inflows
    .filter(asks)
    .map((flow) => ({ flow, size: designInput(flow.flow.settings.returns!, `${flow.flow.path}.returns`) })),
  ...member.load.outflows
    .filter((flow) => moves(flow) && !flow.implied)
    .map((flow) => ({ flow, size: flow.recordSize })),
];

/**
 * Bytes a second that are written into a store: what comes in, without the requests for an answer. Where nothing flows
 * in at all it is what the load says of that.
 */
export const bytesWritten = (member: Member): Estimate =>
  member.load.inflows.length === 0
    ? member.load.in.bytes.mean
    : sum(
        'bytes a second that are written',
        'B/s',
        writesOf(member).map(({ flow }) => flow.bytes.mean),
        `nothing is written into ${member.id}`,
      );

/** Operations a second over several accesses. */
export const operations = (says: string, accesses: readonly Access[], at: 'mean' | 'peak', none: string): Estimate =>
  sum(
    says,
    '1/s',
    accesses.map(({ flow }) => flow.records[at]),
    none,
  );
