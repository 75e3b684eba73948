import { CodeActionKind } from 'vscode-languageserver';
import type { Feature } from '../feature';
import { fixesFor } from '../findings/fixes';
import { guarded } from '../guard';

export const codeActions: Feature = {
  capabilities: { codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] } },
  register({ connection, designs, log }) {
    connection.onCodeAction(
      guarded(log, 'code actions', async ({ textDocument: { uri }, range, context }) => {
        if (context.only && !context.only.some((kind) => CodeActionKind.QuickFix.startsWith(kind))) return [];
        const analysis = await designs.analysis(uri);
        return analysis ? fixesFor(analysis, uri, range) : [];
      }),
    );
  },
};
