import type { Analysis } from '../../core/analysis';
import type { Recovery } from '../../core/estimate/recovery/recovery';
import { answerText, isFigure, whyNot } from '../figures/values';
import type { Answer } from '../figures/values';
import { verdictLine } from '../hover/verdict-page';
import { escapeMarkdown, table } from '../markdown';
import { titleOf } from './title';

/** RTO and RPO of a design as a page: what was asked, then every dataset in every scenario with what binds. */
export function recoveryReport(analysis: Analysis): { title: string; markdown: string } {
  const { recovery, verdicts } = analysis.figures;
  const title = `RTO and RPO of ${titleOf(analysis)}`;
  const asked = verdicts.filter(({ measure }) => measure === 'rto' || measure === 'rpo');
  const parts = [
    `# ${escapeMarkdown(title)}`,
    '*Restored* is the RTO: the data can be read and written again. *Fresh* comes later: what piled up has been worked off.',
    asked.length === 0
      ? 'No requirement asks for an RTO or an RPO.'
      : `## Requirements\n\n${asked.map((verdict) => `- ${escapeMarkdown(verdict.requirement)}, ${verdict.measure}: ${verdictLine(verdict)}`).join('\n')}`,
    ...[...new Set(recovery.recoveries.map(({ scenario }) => scenario))].map((scenario) =>
      scenarioSection(
        scenario,
        recovery.recoveries.filter((each) => each.scenario === scenario),
      ),
    ),
  ];
  return { title, markdown: parts.join('\n\n') };
}

function scenarioSection(scenario: string, recoveries: readonly Recovery[]): string {
  const rows = recoveries.map(({ of, restored, fresh, rpo, binds, from }) => [
    escapeMarkdown(of),
    cell(restored, binds.rto),
    cell(fresh),
    cell(rpo, binds.rpo),
    escapeMarkdown(from ?? ''),
  ]);
  return `## ${escapeMarkdown(scenario)}\n\n${table(['', 'restored', 'fresh', 'RPO', 'had back from'], rows)}`;
}

function cell(answer: Answer, binds?: string): string {
  const why = whyNot(answer);
  if (!isFigure(answer)) return `${answerText(answer)}${why === undefined ? '' : `: ${escapeMarkdown(why)}`}`;
  const range = answer.low === answer.high ? '' : ` (at worst ${answerText(answer, 'worst')})`;
  return `**${answerText(answer)}**${range}${binds === undefined ? '' : `, ${escapeMarkdown(binds)} binds`}`;
}
