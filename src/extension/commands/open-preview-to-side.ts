import { ViewColumn } from 'vscode';
import { chooseDesign } from '../choose-design';
import type { CommandDefinition } from '../command';

export const openPreviewToSide: CommandDefinition = {
  id: 'datawright.openPreviewToSide',
  run(app, given) {
    const uri = chooseDesign(app, given);
    if (uri) app.previews.open(uri, ViewColumn.Beside);
  },
};
