import type { Analysis } from '../../core/index';
import { documentOf } from '../finding-document';

const LEVEL = { error: 'error', warning: 'warning', info: 'notice' } as const;

const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** Findings as workflow commands, which GitHub shows at the lines of a pull request. */
export const githubAnnotations = (analyses: readonly Analysis[]): string =>
  analyses
    .flatMap((analysis) =>
      analysis.findings
        .filter((finding) => !finding.ignored)
        .map((finding) => {
          const document = documentOf(analysis, finding.file);
          const start = document.positionAt(finding.range.start);
          const end = document.positionAt(finding.range.end);
          const place = `file=${escapeProperty(finding.file)},line=${start.line + 1},endLine=${end.line + 1},col=${start.column + 1}`;
          return `::${LEVEL[finding.severity]} ${place},title=${finding.rule}::${escapeData(`${finding.message} ${finding.advice}`)}`;
        }),
    )
    .join('\n');
