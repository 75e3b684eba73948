import { addNote } from '../add-note';
import type { CommandDefinition } from '../command';

export const addIamNote: CommandDefinition = {
  id: 'datawright.addIamNote',
  run: (app, text) => addNote(app, 'iam', text),
};
