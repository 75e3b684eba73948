import { addNote } from '../add-note';
import type { CommandDefinition } from '../command';

export const addNetworkNote: CommandDefinition = {
  id: 'datawright.addNetworkNote',
  run: (app, text) => addNote(app, 'network', text),
};
