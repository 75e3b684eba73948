import { Option } from 'commander';
import { allRules } from '../../core/index';
import { languageRules } from '../../core/language/language-rules';
import type { CliCommand } from '../cli-command';

interface Row {
  readonly id: string;
  readonly severity: string;
  readonly title: string;
}

const rows = (): readonly Row[] =>
  [...allRules, ...languageRules]
    .map(({ id, severity, title }) => ({ id, severity, title }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));

export const rules: CliCommand = {
  name: 'rules',
  register: (program, face) =>
    void program
      .command('rules')
      .description('the rules that designs are held against')
      .addOption(new Option('--format <format>', 'form of the list').choices(['text', 'json']).default('text'))
      .action(({ format }: { format: string }) => {
        if (format === 'json') face.out(JSON.stringify({ version: 1, rules: rows() }, null, 2));
        else
          face.out(
            rows()
              .map(({ id, severity, title }) => `${id.padEnd(10)} ${severity.padEnd(8)} ${title}`)
              .join('\n'),
          );
      }),
};
