import { compute } from '../../quantity/compute';
import { isKnown } from '../../quantity/figure';
import type { Estimate, Input } from '../../quantity/figure';
import { assumed } from '../assumed';
import type { FlowLoad } from '../load';
import type { Member } from '../member';

const MIB = 2 ** 20;
const OBJECT = assumed(16 * MIB, 64 * MIB, 128 * MIB, 'B', 'size of the files that batches and buffers write');
const READ = assumed(16 * MIB, 64 * MIB, 128 * MIB, 'B', 'bytes that one GET reads');

/** Bytes of one object, as the design says or as writers usually make them. */
export const objectSize = (bucket: Member): Input | Estimate =>
  bucket.written('object-size') ? bucket.value('object-size') : OBJECT;

/** Files a second that a flow writes: each record, each delivery, or bytes by the size of an object. */
export function filesWritten(bucket: Member, flow: FlowLoad): Estimate {
  const { flow: written, mode, records, batch } = flow;
  if (mode === 'request' || mode === 'file') return records.mean;
  if (batch && isKnown(batch) && !bucket.written('object-size'))
    return compute({
      says: `files written by ${written.id}, one for each delivery`,
      formula: 'records / max(1, batch)',
      unit: '1/s',
      inputs: { records: records.mean, batch },
    });
  return compute({
    says: `files written by ${written.id}`,
    formula: 'bytes / object',
    unit: '1/s',
    inputs: { bytes: flow.bytes.mean, object: objectSize(bucket) },
  });
}

/** GETs a second of a flow: by the bytes that one reads, and one for each file or request at least. */
export function filesRead(bucket: Member, flow: FlowLoad): Estimate {
  const asked = flow.mode === 'request' || flow.mode === 'file';
  const object = bucket.written('object-size') ? bucket.value('object-size') : READ;
  return compute({
    says: `GETs by ${flow.flow.id}`,
    formula: asked ? 'max(records, bytes / object)' : 'bytes / object',
    unit: '1/s',
    inputs: { bytes: flow.bytes.mean, object, ...(asked && { records: flow.records.mean }) },
  });
}

/** Objects that make up so many bytes. */
export const objectsOf = (bucket: Member, says: string, bytes: Estimate): Estimate =>
  compute({ says, formula: 'bytes / object', unit: '1', inputs: { bytes, object: objectSize(bucket) } });
