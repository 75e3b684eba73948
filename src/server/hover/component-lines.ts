import type { Analysis } from '../../core/analysis';
import { billText } from '../figures/bill-text';
import { answerText, doubtText } from '../figures/values';
import { escapeMarkdown } from '../markdown';

/** More scenarios than that are for the page on RTO and RPO. */
const MOST_SCENARIOS = 4;

/** A component at a glance: what it costs, carries and is good for. The explanation has every figure. */
export function componentLines({ figures }: Analysis, id: string): readonly string[] {
  const bill = figures.cost.components.get(id);
  const cost = bill && billText(bill);
  const doubt = bill && doubtText(bill.monthly);
  return [
    ...(cost === undefined ? [] : [`- cost: **${escapeMarkdown(cost)}**${doubt === undefined ? '' : ` (${doubt})`}`]),
    ...figures.capacity
      .filter(({ component }) => component === id)
      .map(({ limit, need, has }) => `- ${escapeMarkdown(limit)}: needs **${answerText(need)}** of ${answerText(has)}`),
    ...figures.availability
      .filter(({ of }) => of === id)
      .map(({ accept, serve }) => `- availability: writing ${share(accept)}, reading ${share(serve)}`),
    ...figures.recovery.recoveries
      .filter(({ of }) => of === id)
      .slice(0, MOST_SCENARIOS)
      .map(
        ({ scenario, restored, rpo }) =>
          `- after ${escapeMarkdown(scenario)}: RTO **${answerText(restored)}**, RPO **${answerText(rpo, 'worst')}**`,
      ),
  ];
}

const share = (answer: Parameters<typeof answerText>[0]): string => `**${answerText(answer, 'likely', true)}**`;
