import { CodeActionKind } from 'vscode-languageserver';
import type { CodeAction, Range } from 'vscode-languageserver';
import type { Analysis, Finding } from '../../core/analysis';
import { editText } from '../../core/language/edits';
import { partOf } from '../design-part';
import { rangeOf } from '../positions';
import { diagnosticsOf } from './diagnostics';

/** What can be done about the findings in a range: their fixes, then accepting each with a reason. */
export function fixesFor(analysis: Analysis, uri: string, range: Range): CodeAction[] {
  const { document, request } = analysis;
  const start = document.offsetAt(range.start.line, range.start.character);
  const end = document.offsetAt(range.end.line, range.end.character);
  const findings = analysis.findings.filter(
    (finding) =>
      finding.file === request.main && !finding.ignored && finding.range.start <= end && finding.range.end >= start,
  );
  return [
    ...findings.flatMap((finding) => fixes(analysis, uri, finding)),
    ...findings.filter(isAcceptable).map((finding) => acceptance(analysis, uri, finding)),
  ];
}

const fixes = ({ document }: Analysis, uri: string, finding: Finding): CodeAction[] =>
  (finding.fixes ?? []).map(({ title, edits, preferred }) => ({
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: diagnosticsOf([finding], document, uri),
    isPreferred: preferred === true,
    edit: {
      changes: {
        [uri]: editText(document, edits).map((edit) => ({ range: rangeOf(document, edit), newText: edit.text })),
      },
    },
  }));

/** A mistake in the language or in an acceptance cannot be accepted: there is nothing to be of another mind about. */
const isAcceptable = ({ rule }: Finding): boolean => !/^(LANG|IGN)-/.test(rule);

const acceptance = ({ document, design }: Analysis, uri: string, finding: Finding): CodeAction => {
  const { name } = partOf(design, finding.at.path);
  const title = `Accept ${finding.rule}${name === '' ? '' : ` for ${name}`}, with a reason…`;
  return {
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: diagnosticsOf([finding], document, uri),
    command: { title, command: 'datawright.acceptFinding', arguments: [uri, finding.rule, finding.at.path] },
  };
};
