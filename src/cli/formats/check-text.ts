import type { Analysis, Finding } from '../../core/index';
import { documentOf } from '../finding-document';

/** Findings for people: one line each as `file:line:column severity RULE message`, the advice below. */
export function checkText(analyses: readonly Analysis[], showIgnored: boolean): string {
  const lines = analyses.flatMap((analysis) =>
    analysis.findings
      .filter((finding) => showIgnored || !finding.ignored)
      .map((finding) => findingText(analysis, finding)),
  );
  return [...lines, summary(analyses)].join('\n');
}

function findingText(analysis: Analysis, finding: Finding): string {
  const { line, column } = documentOf(analysis, finding.file).positionAt(finding.range.start);
  const severity = finding.ignored ? `ignored (${finding.ignored.because})` : finding.severity;
  return `${finding.file}:${line + 1}:${column + 1} ${severity} ${finding.rule} ${finding.message}\n    ${finding.advice}`;
}

function summary(analyses: readonly Analysis[]): string {
  const all = analyses.flatMap((analysis) => analysis.findings);
  const open = all.filter((finding) => !finding.ignored);
  const count = (severity: string): number => open.filter((finding) => finding.severity === severity).length;
  const designs = analyses.length === 1 ? '1 design' : `${analyses.length} designs`;
  return `${designs}: ${count('error')} errors, ${count('warning')} warnings, ${count('info')} infos, ${all.length - open.length} ignored`;
}
