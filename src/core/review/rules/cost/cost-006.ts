import { counted } from '../../../catalog/assumed';
import { amountText } from '../../money';
import type { FlowLoad } from '../../../catalog/load';
import { compute } from '../../../quantity/compute';
import { isKnown } from '../../../quantity/figure';
import { formatValue } from '../../../quantity/format';
import type { Part, Remark, ReviewSubject, Rule } from '../../rule';
import { costAt } from '../../what-if';

const design = (limit: string, layout: string): string => `
data:
  visit: { size: 1 KiB, stored-in: lake, stored: 20 TiB${layout} }
components:
  site:    { kind: application }
  lake:    { kind: s3-bucket, versioning: true }
  explore: { kind: athena-workgroup${limit} }
flows:
  - site -> lake: { mode: batch, carries: visit, rate: 100/s }
  - lake -> explore: { mode: request, rate: 10/h, returns: 5 GiB }
`;

export const cost006: Rule = {
  id: 'COST-006',
  title: 'Queries that may scan everything',
  pillar: 'cost',
  severity: 'warning',
  why: 'Each query is paid by what it scans, so that a single careless one can cost as much as a month of careful ones.',
  advice: 'Set a limit on what one query may scan, and partition large datasets by what queries filter on.',
  references: ['COST02-BP05', 'DAL-10.4'],
  falsePositives: 'A limit that is set on the account, by a budget action or in the client, is not part of a design.',
  example: {
    failing: design('', ', partition-by: [ day(at) ]'),
    passing: design(', scan-limit: 100 GiB', ', partition-by: [ day(at) ]'),
    nearMiss: design(', capacity: 24 DPU', ', partition-by: [ day(at) ]'),
  },
  *check(subject) {
    for (const part of subject.parts) {
      const price = scanPrice(subject, part);
      if (price === undefined) continue;
      const scanned = part.member.load.inflows.filter(({ mode }) => mode === 'request' || mode === 'query');
      yield* withoutLimit(subject, part, scanned, price);
      for (const flow of scanned) yield* withoutPartitions(subject, part, flow, price);
    }
  },
};

const TIB = 2 ** 40;
/** USD; what a query can cost at most before anyone would mind. */
const WORTH_A_LIMIT = 1;

/** USD for a TiB, of what is billed by the scan. */
function scanPrice(subject: ReviewSubject, { kind, member }: Part): number | undefined {
  if (kind.role !== 'warehouse') return undefined;
  const line = kind.cost(member).find((each) => 'sku' in each && SCANS.has(each.sku));
  return line && 'sku' in line ? costAt(subject, member, line.sku, ONE_TIB) : undefined;
}

const ONE_TIB = compute({
  says: 'a TiB scanned',
  formula: 'scanned',
  unit: 'TB',
  inputs: { scanned: counted(1, 'a TiB') },
});
const SCANS = new Set(['athena.scanned-tb', 'redshift.spectrum-tb']);

function* withoutLimit(
  subject: ReviewSubject,
  { component, kind, member }: Part,
  scanned: readonly FlowLoad[],
  price: number,
): Iterable<Remark> {
  const { load } = subject;
  if (!('scan-limit' in kind.settings) || member.written('scan-limit') || scanned.length === 0) return;
  const sources = [...new Set(scanned.map(({ flow }) => flow.from))];
  const held = sources.map((source) => load.members.get(source)?.load.stored);
  const bytes = held.flatMap((stored) => (stored && isKnown(stored) ? [stored.likely] : []));
  const from = sources.join(' and ');
  const known = bytes.length === held.length;
  const whole = bytes.reduce((total, each) => total + each, 0);
  const cost = (whole / TIB) * price;
  if (known && cost < WORTH_A_LIMIT) return;
  const limit = limitFor(scanned);
  yield {
    at: { path: component.path, part: 'key' },
    message: known
      ? `Nothing limits what a query of ${component.id} scans: one over all of ${from} reads ${formatValue(whole, 'B')} and costs ${amountText(subject, cost)}; how often that happens cannot be told.`
      : `Nothing limits what a query of ${component.id} scans; what one over all of ${from} costs cannot be told, since its volume is not known.`,
    fixes: [
      {
        title: `Set scan-limit to ${limit}`,
        edits: [{ do: 'set', at: `${component.path}.scan-limit`, value: limit }],
        preferred: true,
      },
    ],
  };
}

/** Ten times the largest of the usual queries, in a round number; 100 GiB where none says what it reads. */
function limitFor(scanned: readonly FlowLoad[]): string {
  const usual = Math.max(...scanned.map(({ flow }) => flow.settings.returns?.high ?? 10 * 2 ** 30));
  const gib = 10 ** Math.ceil(Math.log10(Math.max(1, (10 * usual) / 2 ** 30)) - 1e-9);
  return `${gib} GiB`;
}

function* withoutPartitions(
  subject: ReviewSubject,
  { component }: Part,
  { flow }: FlowLoad,
  price: number,
): Iterable<Remark> {
  const { design, load } = subject;
  for (const [name, dataset] of design.data) {
    // Table formats know the bounds of each file's columns, and so leave files out without partitions.
    if (dataset.table !== undefined && dataset.table !== 'hive') continue;
    if (dataset['partition-by'] !== undefined || ![dataset['stored-in'] ?? []].flat().includes(flow.from)) continue;
    const alone = [...design.data.values()].filter((other) => [other['stored-in'] ?? []].flat().includes(flow.from));
    const stored = load.members.get(flow.from)?.load.stored;
    const bytes =
      dataset.stored?.likely ?? (alone.length === 1 && stored && isKnown(stored) ? stored.likely : undefined);
    if (bytes === undefined || bytes <= TIB) continue;
    yield {
      at: { path: `data.${name}`, part: 'key' },
      message: `${component.id} scans ${name} without partitions: each query that reads all its columns scans ${formatValue(bytes, 'B')} for ${amountText(subject, (bytes / TIB) * price)}; what partitions would save cannot be told without the filters of its queries.`,
      advice: 'Partition it by what queries filter on (partition-by), such as the day.',
    };
  }
}
