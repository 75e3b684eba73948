import { leftOver } from '../../../estimate/cost/commitments';
import { monthlyText } from '../../money';
import type { Rule } from '../../rule';

const design = (commitment: string): string => `
pricing: { commitments: [ { of: ec2, ${commitment}, discount: 28 % } ] }
components:
  app: { kind: application }
  web: { kind: ec2-instance, type: m5.large, count: 10 }
flows:
  - app -> web: { mode: request, size: 1 KiB, rate: 1/s }
`;

export const cost011: Rule = {
  id: 'COST-011',
  title: 'Commitment that is not used up, or has ended',
  pillar: 'cost',
  severity: 'warning',
  why: 'A savings plan or reservation is paid whether it is used or not, and after its end its discount is gone.',
  advice: 'Commit to less than what always runs; take out what has ended.',
  references: ['COST07-BP02'],
  falsePositives: 'Where other designs of the same organization use the rest: commitments are shared.',
  example: {
    failing: design('rate: 5 USD/h'),
    passing: design('rate: 0.5 USD/h'),
    nearMiss: design('until: 2999-12-31'),
  },
  *check(subject) {
    const { design, load, figures, today } = subject;
    const lines = [...figures.cost.components.values()].flatMap((bill) => bill.lines);
    for (const [index, { of = 'compute', until }] of (design.sections.pricing?.commitments ?? []).entries()) {
      const path = `pricing.commitments.${index}`;
      if (until !== undefined && until < today) {
        const message = `The commitment to ${of} ended on ${until}, and its discount is still counted.`;
        yield { at: { path: `${path}.until` }, message, advice: 'Take it out, or write its new end.' };
      }
      const lost = leftOver(lines, load, index);
      if (lost < 1) continue;
      const message = `${monthlyText(subject, lost)} of the commitment to ${of} is paid for nothing that runs here.`;
      yield { at: { path: `${path}.rate` }, message };
    }
  },
};
