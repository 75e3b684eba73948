import * as vscode from 'vscode';
import { chooseDesign } from '../choose-design';
import type { CommandDefinition } from '../command';
import type { ToWebview } from '../../protocol';

type Format = Extract<ToWebview, { type: 'export' }>['format'];

export const exportDiagram: CommandDefinition = {
  id: 'datawright.exportDiagram',
  async run(app, given, format) {
    const uri = chooseDesign(app, given);
    if (!uri) return;
    const chosen = isFormat(format) ? format : await askFormat();
    // The picture exists only in a page: the one that shows it, or a new one.
    if (chosen) app.previews.open(uri, vscode.ViewColumn.Beside).tell({ type: 'export', format: chosen });
  },
};

const isFormat = (format: unknown): format is Format => format === 'svg' || format === 'png' || format === 'mermaid';

async function askFormat(): Promise<Format | undefined> {
  const formats: readonly (vscode.QuickPickItem & { format: Format })[] = [
    { label: 'SVG', description: vscode.l10n.t('sharp at every size'), format: 'svg' },
    { label: 'PNG', description: vscode.l10n.t('for slides and documents'), format: 'png' },
    { label: 'Mermaid', description: vscode.l10n.t('text, for a README'), format: 'mermaid' },
  ];
  const picked = await vscode.window.showQuickPick(formats, { title: vscode.l10n.t('Export Diagram') });
  return picked?.format;
}
