import * as vscode from 'vscode';
import type { CommandDefinition } from '../command';
import { reportUri } from '../pages/report-uri';
import { showPage } from '../pages/show-page';
import { toPosition } from '../text-places';

export const explainFigure: CommandDefinition = {
  id: 'datawright.explainFigure',
  async run({ active, server }) {
    const editor = active.editor;
    if (!editor) return;
    const uri = editor.document.uri.toString();
    const position = toPosition(editor.selection.active);
    const explained = await server.request('datawright/explain', { uri, position });
    if (!explained) {
      void vscode.window.showInformationMessage(
        vscode.l10n.t('No figure stands here. Put the cursor on a component, a flow or a requirement.'),
      );
      return;
    }
    await showPage(reportUri({ about: 'figure', uri, position }, explained.title));
  },
};
