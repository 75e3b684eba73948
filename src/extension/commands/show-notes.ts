import { ViewColumn } from 'vscode';
import { chooseDesign } from '../choose-design';
import type { CommandDefinition } from '../command';

export const showNotes: CommandDefinition = {
  id: 'datawright.showNotes',
  run(app, given) {
    const uri = chooseDesign(app, given);
    if (uri) app.previews.open(uri, ViewColumn.Beside).tell({ type: 'show-tab', tab: 'iam' });
  },
};
