import * as vscode from 'vscode';
import type { ActiveDesign } from './active-design';
import type { ServerLink } from './client/server-link';
import type { DesignSummary } from '../protocol';

/** The cost and the findings of the active design, from which a click opens its preview. */
export function showSummary(server: ServerLink, active: ActiveDesign): readonly vscode.Disposable[] {
  const item = vscode.window.createStatusBarItem('datawright.summary', vscode.StatusBarAlignment.Right, 90);
  item.name = vscode.l10n.t('Datawright');
  item.command = 'datawright.openPreviewToSide';
  const summaries = new Map<string, DesignSummary>();

  const show = (): void => {
    const summary = summaries.get(active.uri?.toString() ?? '');
    if (!summary || !isEnabled()) return item.hide();
    item.text = `$(graph) ${summary.cost}${findingsText(summary)}`;
    item.tooltip = tooltip(summary);
    item.accessibilityInformation = { label: accessibleText(summary) };
    item.show();
  };
  show();
  return [
    item,
    active.onDidChange(show),
    vscode.workspace.onDidCloseTextDocument((document) => summaries.delete(document.uri.toString())),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('datawright.statusBar')) show();
    }),
    server.onDidAnalyze(({ uri, summary }) => {
      summaries.set(vscode.Uri.parse(uri, true).toString(), summary);
      show();
    }),
  ];
}

const isEnabled = (): boolean => vscode.workspace.getConfiguration('datawright').get('statusBar.enabled', true);

function findingsText({ findings: { error, warning } }: DesignSummary): string {
  return `${error > 0 ? `  $(error) ${error}` : ''}${warning > 0 ? `  $(warning) ${warning}` : ''}`;
}

function tooltip(summary: DesignSummary): vscode.MarkdownString {
  const { error, warning, info, ignored } = summary.findings;
  const rows = [
    [vscode.l10n.t('Cost'), summary.cost],
    [vscode.l10n.t('RTO'), summary.rto],
    [vscode.l10n.t('RPO'), summary.rpo],
    [vscode.l10n.t('Availability'), summary.availability],
    [
      vscode.l10n.t('Findings'),
      vscode.l10n.t('{0} errors, {1} warnings, {2} infos, {3} ignored', error, warning, info, ignored),
    ],
  ];
  const lines = ['|  |  |', '|---|---|', ...rows.map(([name, value]) => `| ${name} | ${value} |`)];
  return new vscode.MarkdownString(lines.join('\n'));
}

const accessibleText = ({ cost, findings: { error, warning } }: DesignSummary): string =>
  vscode.l10n.t('Design: {0}, {1} errors, {2} warnings. Opens the preview.', cost, error, warning);
