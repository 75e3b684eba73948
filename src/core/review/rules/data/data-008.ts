import type { FlowLoad } from '../../../catalog/load';
import type { Member } from '../../../catalog/member';
import { filesWritten } from '../../../catalog/sizing/s3-objects';
import { isKnown } from '../../../quantity/figure';
import { formatValue } from '../../../quantity/format';
import type { Part, ReviewSubject, Rule } from '../../rule';

const design = (interval: string, dataset: string): string => `
data:
  click: { size: 1 KiB, key: id, stored-in: lake${dataset} }
components:
  site:     { kind: application }
  delivery: { kind: firehose-stream, buffer: { size: 128 MiB, interval: ${interval} } }
  lake:     { kind: s3-bucket, versioning: true }
  explore:  { kind: athena-workgroup, scan-limit: 100 GiB }
flows:
  - site -> delivery: { carries: click, rate: 20/s }
  - delivery -> lake
  - lake -> explore: { mode: request, rate: 60/h, returns: 100 MiB }
`;

export const data008: Rule = {
  id: 'DATA-008',
  title: 'Queries over small files',
  pillar: 'data',
  severity: 'warning',
  why: 'Below some 8 MiB it takes S3 longer to open a file than to read it, so queries wait and pay for requests.',
  advice: 'Gather longer or write fewer partitions, or have the files put together (compaction: 1 day, or a table bucket).',
  references: [
    'DAL-10.1',
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/optimizing-performance-guidelines.html',
  ],
  falsePositives: 'A job outside the design that puts the files together.',
  example: {
    failing: design('60 s', ''),
    passing: design('60 s', ', compaction: 1 day'),
    nearMiss: design('900 s', ''),
  },
  *check(subject) {
    for (const part of subject.parts) {
      const { component, kind, member } = part;
      if (!('object-size' in kind.settings) || !isQueried(subject, part) || isCompacted(subject, part)) continue;
      for (const flow of member.load.inflows) {
        const dataset = flow.dataset === undefined ? undefined : subject.design.data.get(flow.dataset);
        const size = sizeOfFiles(subject, member, flow);
        if (dataset?.compaction !== undefined || size === undefined || size >= SMALL) continue;
        yield {
          at: { path: flow.flow.path, part: 'key' },
          message: `${flow.flow.id} writes files of ${formatValue(size, 'B')}, which queries of ${component.id} open one by one; ${worth(subject, part, flow, size)}.`,
          fixes: dataset
            ? [
                {
                  title: `Compact ${flow.dataset} every day`,
                  edits: [{ do: 'set', at: `data.${flow.dataset}.compaction`, value: '1 day' }],
                },
              ]
            : [],
        };
      }
    }
  },
};

/** S3 takes 100 ms to the first byte and then gives some 85 MB/s: at this size half of the time is waiting. */
const SMALL = 8 * 2 ** 20;

/** What AWS advises for files that are queried. */
const LARGE = 128 * 2 ** 20;

/** What the PUT requests cost that larger files would not take; what queries gain is not counted. */
function worth({ figures }: ReviewSubject, { component, member }: Part, flow: FlowLoad, size: number): string {
  const puts = figures.cost.components.get(component.id)?.lines.find(({ item }) => item === 'PUT requests');
  if (!puts || puts.quantity.likely === 0 || !isKnown(flow.bytes.mean))
    return 'what larger ones would save cannot be told';
  const fewer = flow.bytes.mean.likely * 3600 * member.hours.likely * (1 / size - 1 / LARGE);
  const saves = (fewer * puts.monthly.likely) / puts.quantity.likely;
  return `files of 128 MiB would save ${formatValue(saves, puts.monthly.unit)} in PUT requests`;
}

/** Whether SQL is run over it; a service that fetches objects by their names does not mind small ones. */
const isQueried = (subject: ReviewSubject, { member }: Part): boolean =>
  member.load.outflows.some(
    ({ mode, flow }) => (mode === 'request' || mode === 'query') && subject.kind(flow.to)?.role === 'warehouse',
  );

/** The service does it, or a job reads the files and writes them back. */
const isCompacted = (subject: ReviewSubject, { component, member }: Part): boolean =>
  member.flag('compaction') ||
  member.load.outflows.some(({ flow }) => subject.flowsOutOf(flow.to).some(({ to }) => to === component.id));

/** Bytes of a file that a flow writes, and undefined where nothing is known of it. */
function sizeOfFiles(subject: ReviewSubject, bucket: Member, flow: FlowLoad): number | undefined {
  if (flow.mode === 'trigger' || flow.implied || flow.flow.settings.returns !== undefined) return undefined;
  const files = filesWritten(bucket, flow);
  if (!isKnown(files) || !isKnown(flow.bytes.mean) || files.likely === 0) return undefined;
  return flow.bytes.mean.likely / files.likely / partitionsOf(subject.load.members.get(flow.flow.from));
}

/** Files that one delivery is spread over. */
function partitionsOf(writer: Member | undefined): number {
  const count = writer?.flag('dynamic-partitioning') ? writer.value('partitions') : undefined;
  return count && !('unknown' in count) ? Math.max(1, count.likely) : 1;
}
