import type { Analysis } from '../../core/analysis';
import type { Verdict } from '../../core/estimate/verdict';
import { firstReason } from '../figures/figure-markdown';
import { answerText, statisticName, valueText } from '../figures/values';
import { escapeMarkdown } from '../markdown';

/** How a measure of a requirement is met, in each scenario it is asked for; undefined where no measure stands. */
export function verdictPage({ figures }: Analysis, path: string): string | undefined {
  const verdicts = figures.verdicts.filter((verdict) => verdict.path === path);
  const [first] = verdicts;
  if (!first) return undefined;
  const reason = firstReason({ title: first.measure, answer: first.figure });
  return [...verdicts.map((verdict) => `- ${verdictLine(verdict)}`), ...(reason === '' ? [] : ['', reason])].join('\n');
}

/** `✗ missed in region-loss: 1 h 55 min against 1 h (p95). deploy binds` */
export function verdictLine({ met, scenario, figure, target, unit, statistic, says, measure }: Verdict): string {
  const isAvailability = measure === 'availability';
  const word = met === null ? '? cannot tell' : met ? '✓ met' : '✗ missed';
  const where = scenario === undefined ? '' : ` in ${escapeMarkdown(scenario)}`;
  const value = met === null ? '' : `${answerText(figure, statistic, isAvailability)} against `;
  const asked = `${value}${valueText(target, unit, isAvailability)} (${statisticName(statistic)})`;
  return `${word}${where}: ${asked}. ${escapeMarkdown(says)}`;
}
