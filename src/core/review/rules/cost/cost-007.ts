import { MONTH } from '../../../quantity/units';
import { isKnown } from '../../../quantity/figure';
import { monthlyText } from '../../money';
import type { FlowLoad } from '../../../catalog/load';
import type { Part, ReviewSubject, Rule } from '../../rule';
import { billWith, quantityOf } from '../../what-if';

export const cost007: Rule = {
  id: 'COST-007',
  title: 'Cold data in a hot class',
  pillar: 'cost',
  severity: 'info',
  why: 'The standard class is priced for data that is read; what is read less than once a month is kept cheaper elsewhere.',
  advice: 'Let objects move on to a colder class with age (transitions).',
  references: ['COST04-BP05', 'SUS04-BP03', 'DAL-13.2', 'checkov CKV2_AWS_61', 'security-hub S3.13'],
  falsePositives: 'Data that is about to be read more often than the flows of today say.',
  example: {
    failing: `
components:
  shop:    { kind: application }
  archive: { kind: s3-bucket, versioning: true, stored: 40 TiB }
  audit:   { kind: application }
flows:
  - shop -> archive: { mode: batch, size: 1 MiB, rate: 1/s }
  - archive -> audit: { mode: request, rate: 2/year, returns: 1 GiB }
`,
    passing: `
components:
  shop:    { kind: application }
  archive: { kind: s3-bucket, versioning: true, stored: 40 TiB, transitions: { glacier-instant: 30 days } }
  audit:   { kind: application }
flows:
  - shop -> archive: { mode: batch, size: 1 MiB, rate: 1/s }
  - archive -> audit: { mode: request, rate: 2/year, returns: 1 GiB }
`,
    nearMiss: `
components:
  shop:    { kind: application }
  archive: { kind: s3-bucket, versioning: true, stored: 40 TiB }
  audit:   { kind: application }
flows:
  - shop -> archive: { mode: batch, size: 1 MiB, rate: 1/s }
  - archive -> audit: { mode: request, rate: 2/day, returns: 1 GiB }
`,
  },
  *check(subject) {
    for (const part of subject.parts) {
      const { component, kind, member } = part;
      if (!('transitions' in kind.settings) || member.text('storage-class') !== 'standard') continue;
      if (member.written('transitions') || expiresEarly(part)) continue;
      const readers = member.load.outflows.filter(({ mode }) => mode !== 'trigger' && mode !== 'replicate');
      // A bucket that nobody is drawn to read says nothing about how often it is read.
      if (readers.length === 0 || !readers.every(isRare)) continue;
      const best = coldest(subject, part);
      if (!best) continue;
      const value = `{ ${best.name}: ${AGE} }`;
      yield {
        at: { path: component.path, part: 'key' },
        message: `${component.id} is read less than once a month, but all of it stays in the standard class; moved to ${best.name} after ${AGE} it would save ${monthlyText(subject, best.saves)}.`,
        fixes: [
          {
            title: `Move objects to ${best.name} after ${AGE}`,
            edits: [{ do: 'set', at: `${component.path}.transitions`, value }],
          },
        ],
      };
    }
  },
};

/** S3 moves no object to an infrequent class before. */
const AGE = '30 days';
/** Classes that are read at once, and so change nothing for whoever reads. */
const COLDER = ['standard-ia', 'glacier-instant'] as const;

/** Colder classes bill 30 to 90 days at least: what expires before has nothing to gain. */
function expiresEarly({ member }: Part): boolean {
  const kept = member.written('retention') ? member.value('retention') : undefined;
  return kept !== undefined && !('unknown' in kept) && kept.likely < 120 * 86_400;
}

function isRare({ flow, records, mode }: FlowLoad): boolean {
  const every = flow.settings.schedule?.every.likely ?? flow.settings.every?.likely;
  if (every !== undefined) return every >= 28 * 86_400;
  return (mode === 'request' || mode === 'query') && isKnown(records.mean) && records.mean.likely * MONTH < 1;
}

/** The class that saves most once what reading it costs is taken off. */
function coldest(subject: ReviewSubject, part: Part): { readonly name: string; readonly saves: number } | undefined {
  const now = billWith(subject, part, {});
  const found = COLDER.flatMap((name) => {
    const moved = billWith(subject, part, { transitions: new Map([[name, quantityOf(AGE, 'duration')]]) });
    const read = billWith(subject, part, { 'storage-class': name })?.lines.find(({ item }) => item === 'retrieval');
    return now && moved ? [{ name, saves: now.monthly - moved.monthly - (read?.monthly.likely ?? 0) }] : [];
  });
  return found.filter(({ saves }) => saves >= 1).sort((a, b) => b.saves - a.saves)[0];
}
