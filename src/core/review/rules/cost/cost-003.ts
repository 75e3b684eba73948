import { monthlyText } from '../../money';
import type { Capacity } from '../../../estimate/performance/performance';
import type { Fix } from '../../../design/finding';
import { isKnown } from '../../../quantity/figure';
import { formatNumber, formatValue } from '../../../quantity/format';
import type { Part, ReviewSubject, Rule } from '../../rule';
import { steadiness } from '../../steadiness';
import { billWith, compared, savingOf } from '../../what-if';

export const cost003: Rule = {
  id: 'COST-003',
  title: 'Capacity that mostly idles',
  pillar: 'cost',
  severity: 'warning',
  why: 'Provisioned capacity is paid for around the clock, whether it is used or not.',
  advice: 'Provision what the peak needs, let it follow the load, or pay by the request.',
  references: ['COST06-BP02', 'COST09-BP03', 'DAL-11.2', 'DAL-13.2', 'security-hub DynamoDB.1', 'checkov CKV2_AWS_16'],
  falsePositives: 'Capacity that is kept for a load the design does not draw yet, such as a launch or a replay.',
  example: {
    failing: `
components:
  shop:   { kind: application }
  clicks: { kind: kinesis-stream, shards: 64 }
flows:
  - shop -> clicks: { size: 3 KiB, rate: 2000/s, peak: 5000/s }
`,
    passing: `
components:
  shop:   { kind: application }
  clicks: { kind: kinesis-stream, shards: 16 }
flows:
  - shop -> clicks: { size: 3 KiB, rate: 2000/s, peak: 5000/s }
`,
    nearMiss: `
components:
  shop:   { kind: application }
  orders: { kind: dynamodb-table, pitr: true, mode: provisioned, target-utilization: 70 % }
flows:
  - shop -> orders: { mode: request, size: 1 KiB, rate: 50/s, peak: 1000/s }
`,
  },
  *check(subject) {
    for (const part of subject.parts) {
      const { component, member } = part;
      // A target for the utilization is what scales it: the capacity is then its bound and not its size.
      if (member.text('mode') !== 'provisioned' || member.written('target-utilization')) continue;
      const sized = subject.figures.capacity.filter(
        (capacity) => capacity.component === component.id && capacity.setting !== undefined,
      );
      const used = meanUse(part, sized);
      if (used === undefined || used >= MOSTLY_IDLE) continue;
      const best = options(subject, part, sized).sort((a, b) => b.saves - a.saves)[0];
      if (!best || best.saves < WORTH_IT) continue;
      yield {
        at: { path: component.path, part: 'key' },
        message: `${component.id} uses ${formatValue(used, 'share')} of its capacity on average; ${best.says} would save ${monthlyText(subject, best.saves)}.`,
        fixes: [{ ...best.fix, preferred: true }],
      };
    }
  },
};

const MOSTLY_IDLE = 0.3;
/** USD a month; a shard or two more than the peak needs is room to grow. */
const WORTH_IT = 50;

/** The share of the capacity that is used at the mean load, of whatever is used most. */
function meanUse(part: Part, sized: readonly Capacity[]): number | undefined {
  const steady = steadiness(part);
  const shares = sized.flatMap(({ need, has }) =>
    isKnown(need) && isKnown(has) && has.likely > 0 ? [need.likely / has.likely] : [],
  );
  return steady === undefined || shares.length === 0 ? undefined : steady * Math.max(...shares);
}

interface Option {
  readonly says: string;
  readonly saves: number;
  readonly fix: Fix;
}

function options(subject: ReviewSubject, part: Part, sized: readonly Capacity[]): Option[] {
  const { path } = part.component;
  const written = [...new Set(sized.filter((capacity) => capacity.written).map(({ setting }) => setting!))];
  const byUse = billWith(subject, part, { mode: 'on-demand' });
  const { now, then } = compared(billWith(subject, part, {}), byUse);
  const smaller = savingOf(subject, part, Object.fromEntries(written.map((setting) => [setting, undefined])));
  const wanted = written.map((setting) => [setting, wants(sized, setting)] as const);
  const values = wanted.map(([setting, value]) => `${setting} to ${value}`).join(' and ');
  return [
    {
      says: `paying by use (mode: on-demand), which is cheaper up to about ${formatNumber(now / then)} times this load,`,
      saves: now - then,
      fix: {
        title: 'Pay by use',
        edits: [
          { do: 'set', at: `${path}.mode`, value: 'on-demand' },
          ...written.map((setting) => ({ do: 'remove' as const, at: `${path}.${setting}` })),
        ],
      },
    },
    {
      says: `setting ${values}, as the peak needs,`,
      saves: wanted.every(([, value]) => value !== undefined) ? (smaller ?? 0) : 0,
      fix: {
        title: `Set ${values}`,
        edits: wanted.map(([setting, value]) => ({ do: 'set' as const, at: `${path}.${setting}`, value: value ?? '' })),
      },
    },
  ];
}

function wants(sized: readonly Capacity[], setting: string): string | undefined {
  const found = sized.find((capacity) => capacity.setting === setting)?.wants;
  return found && isKnown(found) ? formatNumber(found.likely).replaceAll(',', '') : undefined;
}
