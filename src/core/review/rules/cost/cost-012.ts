import { monthlyText } from '../../money';
import type { Part, Rule } from '../../rule';
import { savingOf } from '../../what-if';

const design = (volume: string): string => `
components:
  app: { kind: application }
  web: { kind: ec2-instance, type: m5.large, volume: 500 GiB, volume-type: ${volume} }
flows:
  - app -> web: { mode: request, size: 1 KiB, rate: 1/s }
`;

export const cost012: Rule = {
  id: 'COST-012',
  title: 'Volume of the older generation',
  pillar: 'cost',
  severity: 'info',
  why: 'gp3 costs a fifth less by the GB than gp2, and its operations and throughput do not hang on its size.',
  advice: 'Use gp3; a volume is changed while it is in use.',
  references: ['COST06-BP02'],
  falsePositives: 'Large gp2 volumes have more operations than the 3,000 that gp3 includes: more are paid for.',
  example: { failing: design('gp2'), passing: design('gp3'), nearMiss: design('io1') },
  *check(subject) {
    for (const part of subject.parts) {
      for (const setting of settingsOf(part)) {
        const saves = savingOf(subject, part, { [setting]: 'gp3' });
        if (saves === undefined || saves <= 0) continue;
        const at = `${part.component.path}.${setting}`;
        yield {
          at: { path: at, part: 'value' },
          message: `${part.component.id} has gp2 volumes; gp3 would save ${monthlyText(subject, saves)}.`,
          fixes: [{ title: 'Change to gp3', preferred: true, edits: [{ do: 'set', at, value: 'gp3' }] }],
        };
      }
    }
  },
};

/** The settings that say gp2 and could say gp3. */
const settingsOf = ({ kind, component }: Part): readonly string[] =>
  Object.entries(kind.settings)
    .filter(([, { type }]) => type.shape.is === 'choice' && type.shape.of.includes('gp3'))
    .map(([setting]) => setting)
    .filter((setting) => component.settings[setting] === 'gp2');
