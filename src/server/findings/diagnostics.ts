import { DiagnosticSeverity } from 'vscode-languageserver';
import type { Diagnostic } from 'vscode-languageserver';
import type { Finding } from '../../core/analysis';
import type { Document } from '../../core/language/document';
import { rangeOf } from '../positions';

export const SOURCE = 'datawright';

const SEVERITIES = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
} as const;

/** Findings as the editor shows them. Those that the design accepts are not shown. */
export const diagnosticsOf = (findings: readonly Finding[], document: Document, uri: string): Diagnostic[] =>
  findings.filter(({ ignored }) => !ignored).map((finding) => diagnosticOf(finding, document, uri));

function diagnosticOf(finding: Finding, document: Document, uri: string): Diagnostic {
  const related = (finding.related ?? []).flatMap(({ at, message }) => {
    const span = document.rangeOf(at);
    return span ? [{ location: { uri, range: rangeOf(document, span) }, message }] : [];
  });
  return {
    range: rangeOf(document, finding.range),
    severity: SEVERITIES[finding.severity],
    source: SOURCE,
    code: finding.rule,
    codeDescription: { href: rulePageLink(finding.rule) },
    message: `${finding.message}\n${finding.advice}`,
    ...(related.length > 0 && { relatedInformation: related }),
  };
}

/** Opens the page of the rule in the editor, offline. */
export const rulePageLink = (rule: string): string =>
  `command:datawright.showRule?${encodeURIComponent(JSON.stringify([rule]))}`;
