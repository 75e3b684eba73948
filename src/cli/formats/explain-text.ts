import type { Estimate, ReasonInput, Unrecoverable } from '../../core/index';
import { formatEstimate, formatNumber, formatRange } from '../../core/quantity/format';
import { reasons } from '../../core/index';

/** A figure down to its sources, as indented text: each step with its formula, each input with where it is from. */
export function explainText(address: string, figure: Estimate | Unrecoverable): string {
  if ('unrecoverable' in figure) return `${address}: unrecoverable, because ${figure.unrecoverable}`;
  if ('unknown' in figure) {
    return [`${address}: ${formatEstimate(figure)}`, ...figure.missing.map((path) => `  missing: ${path}`)].join('\n');
  }
  const steps = reasons(figure).flatMap((reason, index) => [
    `[${index}] ${reason.says} = ${formatNumber(reason.value)} ${reason.unit}`,
    `    ${reason.formula}`,
    ...reason.inputs.map(
      (input) => `      ${input.name} = ${formatNumber(input.value)} ${input.unit}${doubt(input)}: ${origin(input)}`,
    ),
  ]);
  return [`${address}: ${formatEstimate(figure)} (${formatRange(figure, figure.unit)})`, ...steps].join('\n');
}

const doubt = ({ low, high }: ReasonInput): string =>
  low === undefined || high === undefined ? '' : ` (${formatNumber(low)} – ${formatNumber(high)})`;

function origin(input: ReasonInput): string {
  if (input.reason !== undefined) return `see [${input.reason}]`;
  if (input.at !== undefined) return input.at;
  const trust = input.status === 'assumed' || input.status === 'recalled' ? `, ${input.status}` : '';
  return `${input.source ?? input.from}${input.asOf ? ` (${input.asOf})` : ''}${trust}`;
}
