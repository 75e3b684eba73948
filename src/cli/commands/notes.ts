import { Option } from 'commander';
import type { Note } from '../../core/index';
import { analyzeFile, complainOfErrors } from '../analyze-file';
import type { CliCommand } from '../cli-command';

interface Options {
  readonly about?: 'iam' | 'network';
  readonly format: 'markdown' | 'json';
}

export const notes: CliCommand = {
  name: 'notes',
  register: (program, face) =>
    void program
      .command('notes')
      .description('notes that people wrote, and those that the design implies')
      .argument('<file>', 'a design, - for standard input')
      .addOption(new Option('--about <subject>', 'only notes on this').choices(['iam', 'network']))
      .addOption(new Option('--format <format>', 'form of the notes').choices(['markdown', 'json']).default('markdown'))
      .action((name: string, { about, format }: Options) => {
        const analysis = analyzeFile(name, face);
        complainOfErrors(analysis, face);
        const chosen = analysis.notes.filter((note) => about === undefined || note.about === about);
        face.out(
          format === 'json' ? JSON.stringify({ version: 1, notes: chosen }, null, 2) : chosen.map(markdown).join('\n'),
        );
      }),
};

const markdown = (note: Note): string =>
  [
    `## ${note.title}`,
    '',
    `*${note.about}, ${note.origin}*`,
    '',
    note.text,
    '',
    ...(note.policy ? ['```json', JSON.stringify(note.policy, null, 2), '```', ''] : []),
    ...(note.sources ?? []).map((source) => `- ${source}`),
    '',
  ].join('\n');
