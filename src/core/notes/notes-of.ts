import type { AccessReport } from '../access/role-need';
import type { NetworkReport } from '../network/network-path';
import type { Load } from '../workload/load';
import { iamNotes } from './iam-notes';
import { networkNotes } from './network-notes';
import type { Note } from './note';
import { writtenNotes } from './written-notes';

/** What notes are made from. */
export interface NoteSubject {
  readonly load: Load;
  readonly network: NetworkReport;
  readonly access: AccessReport;
}

/** The notes of a design: those that a person wrote, then those that it implies on IAM and on its networks. */
export const notesOf = ({ load, network, access }: NoteSubject): readonly Note[] => [
  ...writtenNotes(load.design),
  ...iamNotes(access, load.design),
  ...networkNotes(network, load),
];
