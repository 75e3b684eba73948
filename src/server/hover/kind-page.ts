import type { Kind } from '../../core/catalog/kind';
import { code, escapeMarkdown, link } from '../markdown';

/** What a kind is, and the settings it takes. */
export function kindPage({ name, title, help, role, settings, docs }: Kind): string {
  const names = Object.keys(settings);
  return [
    `**${escapeMarkdown(title)}** (${code(name)}, ${role})`,
    escapeMarkdown(help),
    names.length > 0 ? `Settings: ${names.map(code).join(', ')}.` : '',
    docs === undefined ? '' : `Documentation: ${link(docs)}`,
  ]
    .filter((line) => line !== '')
    .join('\n\n');
}
