import type { Key } from '../../core/design/schema';
import { describeType } from '../../core/language/describe-type';
import { code, escapeMarkdown, link } from '../markdown';

/** What a key of the language or a setting of a kind means: its help, what it takes, where its value is from when left out. */
export function keyPage(name: string, key: Key): string {
  const lines = [
    `**${escapeMarkdown(name)}**: ${escapeMarkdown(key.help)}`,
    `Takes ${escapeMarkdown(describeType(key.type))}.`,
    leftOut(key),
    key.alias === undefined ? '' : `CloudFormation: ${code(key.alias)}`,
    key.source === undefined ? '' : `Source: ${link(key.source)}`,
    key.notComputed ? '*It is read and checked; nothing is computed from it yet.*' : '',
  ];
  return lines.filter((line) => line !== '').join('\n\n');
}

function leftOut(key: Key): string {
  if (key.required) return 'Required.';
  const sized = key.sizedFrom === undefined ? '' : `sized from ${escapeMarkdown(key.sizedFrom)}`;
  const fallback = key.default === undefined ? '' : code(key.default);
  const value = [sized, fallback].filter((text) => text !== '').join(', else ');
  return value === '' ? '' : `Left out: ${value}.`;
}
