import * as vscode from 'vscode';
import { chooseDesign } from '../choose-design';
import type { CommandDefinition } from '../command';
import { saveBeside } from '../save-beside';

/** Writes the bill of a design as CSV, as `datawright export --to csv` has it; to `target` without asking, if given. */
export const exportCost: CommandDefinition = {
  id: 'datawright.exportCost',
  async run(app, given, target) {
    const design = chooseDesign(app, given);
    if (!design) return;
    const csv = await app.server.request('datawright/costCsv', { uri: design.toString() });
    if (!csv) {
      void vscode.window.showInformationMessage(vscode.l10n.t('The design cannot be read yet; see Problems.'));
      return;
    }
    const content = new TextEncoder().encode(csv.text);
    if (target instanceof vscode.Uri) {
      await vscode.workspace.fs.writeFile(target, content);
      return;
    }
    await saveBeside(design, {
      title: vscode.l10n.t('Export Cost as CSV'),
      type: 'CSV',
      extension: 'csv',
      content,
      saved: (name) => vscode.l10n.t('The bill is in {0}.', name),
    });
  },
};
