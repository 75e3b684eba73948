import { formatNumber } from '../../../quantity/format';
import { MONTH } from '../../../quantity/units';
import { monthlyText } from '../../money';
import type { Rule } from '../../rule';
import { billWith } from '../../what-if';
import type { WhatIf } from '../../what-if';

const design = (io: string, storage = 'standard'): string => `
components:
  app: { kind: application }
  orders: { kind: aurora-cluster, class: db.r6g.large, instances: 2, storage-type: ${storage}, io: ${io}, stored: 500 GiB }
flows:
  - app -> orders: { mode: request, size: 1 KiB, rate: 10/s }
`;

export const cost013: Rule = {
  id: 'COST-013',
  title: 'Dearer way to pay for I/O',
  pillar: 'cost',
  severity: 'info',
  why: 'I/O is paid by the request, or is part of dearer instances and storage. Which is cheaper follows from how much there is.',
  advice: 'Change the storage type, and look again when the load changes.',
  references: ['COST07-BP01'],
  falsePositives: 'I/O that is expected to change: back from I/O-Optimized goes once in thirty days.',
  example: { failing: design('3000/s'), passing: design('3000/s', 'io-optimized'), nearMiss: design('100/s') },
  *check(subject) {
    for (const part of subject.parts) {
      const { component, kind, member } = part;
      const type = kind.settings['storage-type']?.type.shape;
      if (type?.is !== 'choice' || !type.of.includes('io-optimized')) continue;
      const now = member.text('storage-type');
      const then = now === 'standard' ? 'io-optimized' : 'standard';
      const [written, changed] = [billWith(subject, part, {}), billWith(subject, part, { 'storage-type': then })];
      if (!written || !changed || changed.monthly >= WORTH_IT * written.monthly) continue;
      const at = `${component.path}.storage-type`;
      const even = breakEven(...(now === 'standard' ? ([written, changed] as const) : ([changed, written] as const)));
      yield {
        at: { path: component.path, part: 'key' },
        message: `${component.id} would cost ${monthlyText(subject, written.monthly - changed.monthly)} less with ${then} storage${even}.`,
        fixes: [{ title: `Use ${then} storage`, preferred: true, edits: [{ do: 'set', at, value: then }] }],
      };
    }
  },
};

/** Bill after by bill before below which the change is worth its trouble. */
const WORTH_IT = 0.95;

/** Where the two ways cost the same: what is dearer without I/O, in the I/O that it pays for. */
function breakEven(standard: WhatIf, optimized: WhatIf): string {
  const io = standard.lines.find(({ sku }) => sku.endsWith('.io-request'));
  if (!io || io.monthly.likely === 0) return '';
  const rest = standard.monthly - io.monthly.likely;
  const aSecond = (io.quantity.likely / MONTH) * ((optimized.monthly - rest) / io.monthly.likely);
  return `; they cost the same at ${formatNumber(Math.round(aSecond))} I/O a second`;
}
