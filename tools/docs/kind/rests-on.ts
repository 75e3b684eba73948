import { formatRange } from '../../../src/core/quantity/format';
import type { Estimate, Figure, Input } from '../../../src/core/quantity/figure';

/** What a value rests on, in a phrase: the design, a default, a fact with how sure it is, its date and its source. */
export function restsOn(value: Estimate | Input): string {
  if ('unknown' in value) return value.unknown;
  if ('derivation' in value) return value.derivation.says;
  if (value.figure) return restsOn(value.figure);
  const { from, status, asOf, source } = value;
  if (from === 'design') return 'the design';
  if (from === 'default' && status === undefined) return 'default';
  if (status === 'derived') return source ?? 'it follows from others';
  const sure = [status ?? 'fact', asOf].filter(Boolean).join(' ');
  // What is assumed says so in its source.
  return source === undefined ? sure : source.startsWith(`${status} `) ? source : `${sure}: ${source}`;
}

/** A value with its doubt, or why it cannot be told. */
export const shown = (value: Estimate | Input): string =>
  'unknown' in value ? `cannot tell: ${value.unknown}` : formatRange(value, value.unit);

/** A figure as its formula with the inputs, each with what it rests on. */
export function formulaOf(figure: Figure): readonly string[] {
  const { says, formula, inputs } = figure.derivation;
  return [
    `${says} = \`${formula}\``,
    ...Object.entries(inputs).map(([name, input]) => `\`${name}\` ${shown(input)}: ${restsOn(input)}`),
  ];
}
