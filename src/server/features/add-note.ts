import type { TextEdit } from 'vscode-languageserver';
import type { Position } from 'vscode-languageserver';
import type { Reading } from '../../core/analysis';
import { readDocument } from '../../core/language/document';
import { applyEdits, editText } from '../../core/language/edits';
import { blockProse } from '../block-prose';
import { onCustomRequest } from '../custom-request';
import { subjectsAt } from '../design-part';
import type { Feature } from '../feature';
import { offsetOf, positionOf, rangeOf } from '../positions';

/**
 * A note in block form about the part at an offset, and where its words end afterwards. Null where the design has no
 * place for one.
 */
export function noteAt(
  { document, design, names }: Reading,
  offset: number,
  about: 'iam' | 'network',
  text: string,
): { edits: TextEdit[]; caret: Position } | null {
  if (!document.root) return null;
  const path = names.at(offset)?.name.path ?? document.pathAt(offset)?.path ?? '';
  const of = subjectsAt(design, path);
  const item = [...ofLine(of), `about: ${about}`, blockProse('text', text)].join('\n');
  const edits = editText(document, [{ do: 'append', at: 'notes', value: item }]);
  if (edits.length === 0) return null;
  return {
    edits: edits.map((edit) => ({ range: rangeOf(document, edit), newText: edit.text })),
    caret: caretIn(applyEdits(document.text, edits)),
  };
}

const ofLine = (of: readonly string[]): readonly string[] =>
  of.length === 0 ? [] : [of.length === 1 ? `of: ${of[0]}` : `of: [ ${of.join(', ')} ]`];

/** Behind the words of the last note; between the quotes of an empty one. */
function caretIn(text: string): Position {
  const document = readDocument(text);
  const notes = document.find('notes')?.value;
  const last = notes?.is === 'list' ? notes.items.length - 1 : 0;
  const value = document.find(`notes.${last}.text`)?.value;
  if (!value) return { line: 0, character: 0 };
  const end = value.start + text.slice(value.start, value.end).trimEnd().length;
  return positionOf(document, value.is === 'scalar' && value.text === '' ? value.start + 1 : end);
}

export const addNote: Feature = {
  register(server) {
    onCustomRequest(server, 'datawright/addNote', ({ uri, position, about, text }) => {
      const reading = server.designs.reading(uri);
      return reading ? noteAt(reading, offsetOf(reading.document, position), about, text) : null;
    });
  },
};
