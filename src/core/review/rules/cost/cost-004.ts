import { formatValue } from '../../../quantity/format';
import { monthlyText } from '../../money';
import type { Rule } from '../../rule';
import { peaksAreSaid, steadiness } from '../../steadiness';
import { billWith, compared } from '../../what-if';

export const cost004: Rule = {
  id: 'COST-004',
  title: 'Paid by use under a steady load',
  pillar: 'cost',
  severity: 'info',
  why: 'Paying by use buys room for peaks. A load that has none pays for that room all the same.',
  advice: 'Provision it for the peak, and compare again when the load changes.',
  references: ['COST07-BP01', 'DAL-14.1'],
  falsePositives: 'A load that is expected to change: the estimate knows the rates of today only.',
  example: {
    failing: `
components:
  shop:   { kind: application }
  clicks: { kind: kinesis-stream, mode: on-demand }
flows:
  - shop -> clicks: { size: 3 KiB, rate: 2000/s, peak: 2500/s }
`,
    passing: `
components:
  shop:   { kind: application }
  clicks: { kind: kinesis-stream, shards: 8 }
flows:
  - shop -> clicks: { size: 3 KiB, rate: 2000/s, peak: 2500/s }
`,
    nearMiss: `
components:
  shop:   { kind: application }
  clicks: { kind: kinesis-stream, mode: on-demand }
flows:
  - shop -> clicks: { size: 3 KiB, rate: 2000/s, peak: 12000/s }
`,
  },
  *check(subject) {
    for (const part of subject.parts) {
      const { component, member } = part;
      if (member.text('mode') !== 'on-demand' || !peaksAreSaid(subject, component.id)) continue;
      const steady = steadiness(part);
      if (steady === undefined || steady <= STEADY) continue;
      const { now, then } = compared(billWith(subject, part, {}), billWith(subject, part, { mode: 'provisioned' }));
      if (now === 0 || then >= WORTH_IT * now) continue;
      yield {
        at: { path: component.path, part: 'key' },
        message: `${component.id} is paid by use at ${monthlyText(subject, now)}, but its mean load is ${formatValue(steady, 'share')} of its peak; provisioned for the peak it would save ${monthlyText(subject, now - then)}. By use is cheaper below about ${formatValue(then / now, 'share')} of this load.`,
        fixes: [{ title: 'Provision it', edits: [{ do: 'set', at: `${component.path}.mode`, value: 'provisioned' }] }],
      };
    }
  },
};

/** Mean by peak above which a load counts as steady. */
const STEADY = 0.6;
/** Provisioned by on-demand price below which the change is worth its trouble. */
const WORTH_IT = 0.7;
