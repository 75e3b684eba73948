import * as vscode from 'vscode';
import type { CommandDefinition } from '../command';

export const restartServer: CommandDefinition = {
  id: 'datawright.restartServer',
  async run({ server }) {
    await server.restart();
    vscode.window.setStatusBarMessage(vscode.l10n.t('The Datawright server was restarted.'), 4000);
  },
};
