import * as vscode from 'vscode';
import type { TextPosition } from '../../protocol';

export const REPORT_SCHEME = 'datawright-report';

/** What a report is about: the cost or the recovery of a design, or the figure at a place in it. */
export type Report =
  | { readonly about: 'cost' | 'recovery'; readonly uri: string }
  | { readonly about: 'figure'; readonly uri: string; readonly position: TextPosition };

/** The address of a report; its last part is the title of its tab. */
export const reportUri = (report: Report, title: string): vscode.Uri =>
  vscode.Uri.from({
    scheme: REPORT_SCHEME,
    path: `/${title.replaceAll(/[/\\?#]/g, ' ')}.md`,
    query: JSON.stringify(report),
  });

/** The report that an address stands for; undefined for an address that is not ours. */
export function readReportUri({ query }: vscode.Uri): Report | undefined {
  try {
    const report = JSON.parse(query) as Report;
    return typeof report.uri === 'string' ? report : undefined;
  } catch {
    return undefined;
  }
}
