import type { Design } from '../design/design';
import type { Note } from './note';

const TITLES: Readonly<Record<Note['about'], string>> = {
  iam: 'IAM',
  network: 'Networking',
  cost: 'Cost',
  recovery: 'Recovery',
  data: 'Data',
  general: 'Note',
};

/** The notes that a person wrote under `notes:`, in their order. One that cannot be read whole is left out. */
export function writtenNotes(design: Design): readonly Note[] {
  return (design.sections.notes ?? []).flatMap((note, index): readonly Note[] => {
    if (note.about === undefined || note.text === undefined) return [];
    const of = note.of === undefined ? [] : typeof note.of === 'string' ? [note.of] : note.of;
    const title = of.length > 0 ? `${TITLES[note.about]}: ${of.join(', ')}` : TITLES[note.about];
    return [{ about: note.about, origin: 'written', of, path: `notes.${index}`, title, text: note.text.trim() }];
  });
}
