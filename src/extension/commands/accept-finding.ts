import * as vscode from 'vscode';
import type { CommandDefinition } from '../command';
import { asRange } from '../text-places';

/** What the light bulb of a finding offers beside its fixes; in no menu, since it needs a finding. */
export const acceptFinding: CommandDefinition = {
  id: 'datawright.acceptFinding',
  async run({ server }, uri, rule, path, given) {
    if (typeof uri !== 'string' || typeof rule !== 'string' || typeof path !== 'string') return;
    const because = typeof given === 'string' ? given : await askReason(rule);
    if (!because) return;
    const answer = await server.request('datawright/accept', { uri, rule, path, because });
    if (!answer) return;
    const edit = new vscode.WorkspaceEdit();
    for (const { range, newText } of answer.edits) edit.replace(vscode.Uri.parse(uri, true), asRange(range), newText);
    await vscode.workspace.applyEdit(edit);
  },
};

const askReason = (rule: string): Thenable<string | undefined> =>
  vscode.window.showInputBox({
    title: vscode.l10n.t('Accept {0}', rule),
    prompt: vscode.l10n.t('Why is that acceptable? It is written under ignore:, for whoever reviews the design.'),
    validateInput: (text) => (text.trim() === '' ? vscode.l10n.t('An acceptance needs a reason.') : undefined),
  });
