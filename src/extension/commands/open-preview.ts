import { ViewColumn } from 'vscode';
import { chooseDesign } from '../choose-design';
import type { CommandDefinition } from '../command';

export const openPreview: CommandDefinition = {
  id: 'datawright.openPreview',
  run(app, given) {
    const uri = chooseDesign(app, given);
    if (uri) app.previews.open(uri, ViewColumn.Active);
  },
};
