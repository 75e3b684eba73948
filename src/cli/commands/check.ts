import { Option } from 'commander';
import type { Analysis } from '../../core/index';
import { checkJson } from '../formats/check-json';
import { githubAnnotations } from '../formats/check-github';
import { checkSarif } from '../formats/check-sarif';
import { checkText } from '../formats/check-text';
import { analyzeFile } from '../analyze-file';
import type { CliCommand } from '../cli-command';
import { UsageError } from '../cli-command';
import { designFiles } from '../files';

const SEVERITIES = ['error', 'warning', 'info'] as const;
type Severity = (typeof SEVERITIES)[number];

interface Options {
  readonly format: 'text' | 'json' | 'sarif' | 'github';
  readonly failOn: Severity;
  readonly showIgnored?: boolean;
  readonly today?: string;
}

export const check: CliCommand = {
  name: 'check',
  register: (program, face, end) =>
    void program
      .command('check')
      .description('findings of designs; folders are searched for *.datawright.yaml')
      .argument('<file...>', 'designs or folders, - for standard input')
      .addOption(
        new Option('--format <format>', 'form of the findings')
          .choices(['text', 'json', 'sarif', 'github'])
          .default('text'),
      )
      .addOption(
        new Option('--fail-on <severity>', 'findings from this severity on make the exit code 1')
          .choices(SEVERITIES)
          .default('error'),
      )
      .option('--show-ignored', 'print ignored findings too')
      .option('--today <date>', 'the date to hold ignores against, as in 2026-11-22')
      .action((names: string[], options: Options) => {
        if (options.today !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(options.today))
          throw new UsageError(`--today takes a date such as 2026-11-22`);
        const dated = { ...face, today: options.today ?? face.today };
        const analyses = designFiles(names).map((name) => analyzeFile(name, dated));
        face.out(write(analyses, options));
        const failing = SEVERITIES.slice(0, SEVERITIES.indexOf(options.failOn) + 1);
        end(
          analyses.some(({ findings }) =>
            findings.some(({ severity, ignored }) => !ignored && failing.includes(severity)),
          )
            ? 1
            : 0,
        );
      }),
};

function write(analyses: readonly Analysis[], { format, showIgnored = false }: Options): string {
  if (format === 'json') return JSON.stringify(checkJson(analyses), null, 2);
  if (format === 'sarif') return JSON.stringify(checkSarif(analyses), null, 2);
  return format === 'github' ? githubAnnotations(analyses) : checkText(analyses, showIgnored);
}
