import type { Fleet } from '../../../design/schema';
import { monthlyText } from '../../money';
import type { Part, ReviewSubject, Rule } from '../../rule';
import { billWith } from '../../what-if';

const design = (type: string): string => `
components:
  app: { kind: application }
  web: { kind: ec2-instance, type: ${type}, count: 4 }
flows:
  - app -> web: { mode: request, size: 1 KiB, rate: 1/s }
`;

export const cost014: Rule = {
  id: 'COST-014',
  title: 'Same machine on Graviton is cheaper',
  pillar: 'cost',
  severity: 'info',
  why: 'Of the same size, machines with AWS’s own processors cost less and draw less power.',
  advice: 'Try it on Graviton: managed services change without a change of code, your own code must run on arm64.',
  references: ['COST06-BP02', 'SUS05-BP02'],
  falsePositives: 'Software that there is for x86 only.',
  example: { failing: design('m5.large'), passing: design('m7g.large'), nearMiss: design('c5n.large') },
  *check(subject) {
    for (const part of subject.parts) {
      if (part.member.text('operating-system') === 'windows') continue;
      for (const [setting, value] of Object.entries(part.component.settings)) {
        const best = cheapest(subject, part, setting, value);
        if (!best || best.saves < WORTH_IT || best.saves < A_TENTH * best.now) continue;
        const at = `${part.component.path}.${setting}`;
        yield {
          at: { path: at, part: 'value' },
          message: `${part.component.id} runs on ${best.from}; ${best.to} (Graviton) would save ${monthlyText(subject, best.saves)}.`,
          fixes: [{ title: `Change to ${best.to}`, edits: [{ do: 'set', at, value: best.text }] }],
        };
      }
    }
  },
};

const A_TENTH = 0.1;
/** USD a month below which nobody tries out another processor. */
const WORTH_IT = 20;

interface Change {
  readonly from: string;
  readonly to: string;
  /** As the design would write it. */
  readonly text: string;
  /** What is billed now, and what of it is saved, by the month. */
  readonly now: number;
  readonly saves: number;
}

/** The cheapest machine of the same size, of those whose price is known. */
function cheapest(subject: ReviewSubject, part: Part, setting: string, value: unknown): Change | undefined {
  const fleet = isFleet(value) ? value : undefined;
  const from = fleet?.type ?? (typeof value === 'string' ? value : '');
  const others = sameSize(from);
  const now = others.length === 0 ? undefined : billWith(subject, part, {})?.monthly;
  if (now === undefined) return undefined;
  return others
    .flatMap((to): Change[] => {
      const then = billWith(subject, part, { [setting]: fleet ? { ...fleet, type: to } : to })?.monthly;
      if (then === undefined) return [];
      return [{ from, to, text: fleet ? `${fleet.count.text} x ${to}` : to, now, saves: now - then }];
    })
    .sort((a, b) => b.saves - a.saves)[0];
}

const isFleet = (value: unknown): value is Fleet =>
  typeof value === 'object' && value !== null && 'type' in value && 'count' in value;

const TYPE = /^((?:db|cache|kafka)\.)?([cmrt])\d[ai]?\.([a-z0-9]+(?:\.search)?)$/;
const GENERATIONS: Readonly<Record<string, readonly string[]>> = { t: ['t4g'] };

/** `m6g.large`, `m7g.large` and `m8g.large` for `m5.large`; nothing for what is on Graviton or of a special family. */
function sameSize(type: string): readonly string[] {
  const [, prefix = '', letter, size] = TYPE.exec(type) ?? [];
  if (letter === undefined || size === undefined) return [];
  const families = GENERATIONS[letter] ?? [`${letter}6g`, `${letter}7g`, `${letter}8g`];
  return families.map((family) => `${prefix}${family}.${size}`);
}
