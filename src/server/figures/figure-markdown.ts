import { formatValue } from '../../core/quantity/format';
import { reasons } from '../../core/index';
import type { Reason, ReasonInput } from '../../core/index';
import { code, escapeMarkdown, link, table } from '../markdown';
import type { NamedFigure } from './figures-at';
import { answerText, doubtText, isFigure, whyNot } from './values';
import type { Answer } from './values';

/** How many steps down from a figure an explanation goes; a longer one is a bug of the engine, not for reading. */
const MOST_STEPS = 60;

/** One line: `**$201/month** ($196 – $210)`, or why there is none and what is missing for it. */
export function figureLine({ title, answer, isAvailability }: NamedFigure): string {
  const doubt = doubtText(answer, isAvailability);
  return `${escapeMarkdown(title)}: **${answerText(answer, 'likely', isAvailability)}**${doubt ? ` (${doubt})` : ''}${gap(answer)}`;
}

function gap(answer: Answer): string {
  const why = whyNot(answer);
  if (why === undefined) return '';
  const missing =
    'missing' in answer && answer.missing.length > 0 ? `; missing: ${answer.missing.map(code).join(', ')}` : '';
  return `: ${escapeMarkdown(why)}${missing}`;
}

/** The first step of a figure: its formula and what went into it. Empty where there is no figure. */
export function firstReason({ answer }: NamedFigure): string {
  const step = isFigure(answer) ? reasons(answer)[0] : undefined;
  return step ? stepMarkdown(step) : '';
}

/** A figure down to its sources, every computed step once. */
export function explainFigure(figure: NamedFigure): string {
  const { answer } = figure;
  const heading = `## ${escapeMarkdown(figure.title)}\n\n${figureLine(figure)}\n`;
  if (!isFigure(answer)) return heading;
  const steps = reasons(answer).slice(0, MOST_STEPS);
  const parts = steps.map((step, index) => {
    const value = formatValue(step.value, figure.isAvailability && index === 0 ? 'availability' : step.unit);
    return `### ${index + 1}. ${escapeMarkdown(step.says)}: ${value}\n\n${stepMarkdown(step)}`;
  });
  return [heading, ...parts].join('\n');
}

const stepMarkdown = ({ formula, inputs }: Reason): string =>
  `${code(formula)}\n\n${table(['', 'value', 'from'], inputs.map(inputRow))}\n`;

function inputRow(input: ReasonInput): readonly string[] {
  const { name, value, low, high, unit } = input;
  const doubt =
    low === undefined || high === undefined ? '' : ` (${formatValue(low, unit)} – ${formatValue(high, unit)})`;
  return [code(name), `${formatValue(value, unit)}${doubt}`, originOf(input)];
}

function originOf({ from, at, source, asOf, status, reason }: ReasonInput): string {
  if (reason !== undefined) return `step ${reason + 1}`;
  const trust = status === 'assumed' || status === 'recalled' ? `, ${status}` : '';
  if (from === 'design') return at === undefined ? 'the design' : `the design: ${code(at)}`;
  if (from === 'default')
    return `default${at === undefined ? '' : ` of ${code(at)}`}${source ? `: ${link(source)}` : ''}${trust}`;
  return `${link(source ?? 'fact')}${asOf === undefined ? '' : ` (${asOf})`}${trust}`;
}
