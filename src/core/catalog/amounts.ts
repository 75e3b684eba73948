import { compute, fact } from '../quantity/compute';
import type { Estimate, Input } from '../quantity/figure';
import type { FlowLoad } from './load';
import type { Member } from './member';

/** Amounts that many kinds bill by, each with its reason. */

const SECONDS = fact(3600, 's', 'seconds of an hour', { status: 'derived' });
/** AWS bills a GB as 2^30 bytes, unless the price says otherwise. */
export const GB = fact(2 ** 30, 'B', 'AWS bills a GB as 2^30 bytes', { status: 'read' });
export const KIB = fact(1024, 'B', 'by definition', { status: 'derived' });

/** A component or a design, which runs for so many hours of the month. */
type Running = Pick<Member, 'hours'>;

/** So many units, each hour of the month. */
export const unitHours = (says: string, units: Estimate | Input, { hours }: Running, unit = 'h'): Estimate =>
  compute({ says, formula: 'units * hours', unit, inputs: { units, hours } });

/** Events of a month from a rate in `1/s`. */
export const eventsAMonth = (says: string, rate: Estimate | Input, member: Member, unit = '1'): Estimate =>
  compute({ says, formula: 'rate * seconds * hours', unit, inputs: { rate, seconds: SECONDS, hours: member.hours } });

/** GB of a month from bytes a second. */
export const gigabytesAMonth = (says: string, bytes: Estimate | Input, { hours }: Running): Estimate =>
  compute({
    says,
    formula: 'bytes * seconds * hours / gb',
    unit: 'GB',
    inputs: { bytes, seconds: SECONDS, hours, gb: GB },
  });

/** GB at rest, which are billed by the month. */
export const gigabytes = (says: string, bytes: Estimate | Input): Estimate =>
  compute({ says, formula: 'bytes / gb', unit: 'GB-month', inputs: { bytes, gb: GB } });

/** Chunks of a month: each record is billed in steps of `step` bytes. */
export const chunksAMonth = (
  says: string,
  rate: Estimate,
  recordSize: Estimate,
  step: Input,
  member: Member,
): Estimate =>
  compute({
    says,
    formula: 'rate * ceil(size / step) * seconds * hours',
    unit: '1',
    inputs: { rate, size: recordSize, step, seconds: SECONDS, hours: member.hours },
  });

/** Flows that read from a component in some mode. */
export const readers = (member: Member): readonly FlowLoad[] =>
  member.load.outflows.filter((flow) => flow.mode !== 'trigger' && flow.mode !== 'replicate' && !flow.implied);
