import type { Load } from '../workload/load';
import type { Note } from './note';
import { writtenNotes } from './written-notes';

/** The notes of a design, written ones first. */
export const notesOf = (load: Load): readonly Note[] => writtenNotes(load.design);
