import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Range, TextEdit } from 'vscode-languageserver';
import type { Reading } from '../../core/analysis';
import { renameEdits } from '../../core/language/rename';
import type { Feature } from '../feature';
import { guarded } from '../guard';
import { offsetOf, rangeOf } from '../positions';

/** The name at an offset, where this design defines it; otherwise why it cannot be renamed. */
export function renameableAt(
  { document, names }: Reading,
  offset: number,
): { readonly range: Range; readonly placeholder: string } | { readonly error: string } {
  const found = names.at(offset);
  if (!found) return { error: 'No name stands here.' };
  const { name, definition } = found.name;
  if (!definition) return { error: `${name} is not defined in this design, so it cannot be renamed here.` };
  return { range: rangeOf(document, found.span), placeholder: name };
}

/** Changes the name at an offset everywhere, or says why it cannot. */
export function renamedAt(
  { document, names }: Reading,
  offset: number,
  to: string,
): { readonly edits: TextEdit[] } | { readonly error: string } {
  const name = names.at(offset)?.name;
  if (!name) return { error: 'No name stands here.' };
  const renamed = renameEdits(document, name, to);
  if ('error' in renamed) return renamed;
  return { edits: renamed.edits.map((edit) => ({ range: rangeOf(document, edit), newText: edit.text })) };
}

const refusal = (message: string): ResponseError => new ResponseError(LSPErrorCodes.RequestFailed, message);

export const rename: Feature = {
  capabilities: { renameProvider: { prepareProvider: true } },
  register({ connection, designs, log }) {
    connection.onPrepareRename(
      guarded(log, 'rename', ({ textDocument: { uri }, position }) => {
        const reading = designs.reading(uri);
        if (!reading) return null;
        const found = renameableAt(reading, offsetOf(reading.document, position));
        return 'error' in found ? refusal(found.error) : found;
      }),
    );
    connection.onRenameRequest(
      guarded(log, 'rename', ({ textDocument: { uri }, position, newName }) => {
        const reading = designs.reading(uri);
        if (!reading) return null;
        const renamed = renamedAt(reading, offsetOf(reading.document, position), newName);
        return 'error' in renamed ? refusal(renamed.error) : { changes: { [uri]: renamed.edits } };
      }),
    );
  },
};
