import type { TextEdit } from 'vscode-languageserver';
import type { Reading } from '../../core/analysis';
import { editText } from '../../core/language/edits';
import { blockProse } from '../block-prose';
import { onCustomRequest } from '../custom-request';
import { partOf } from '../design-part';
import type { Feature } from '../feature';
import { rangeOf } from '../positions';

/** An entry under `ignore:` for one rule at one part, with its reason. */
export function acceptance({ document, design }: Reading, rule: string, path: string, because: string): TextEdit[] {
  const { name } = partOf(design, path);
  const lines = [`rule: ${rule}`, ...(name === '' ? [] : [`of: ${name}`]), blockProse('because', because)];
  return editText(document, [{ do: 'append', at: 'ignore', value: lines.join('\n') }]).map((edit) => ({
    range: rangeOf(document, edit),
    newText: edit.text,
  }));
}

export const acceptFinding: Feature = {
  register(server) {
    onCustomRequest(server, 'datawright/accept', ({ uri, rule, path, because }) => {
      const reading = server.designs.reading(uri);
      const edits = reading ? acceptance(reading, rule, path, because) : [];
      return edits.length > 0 ? { edits } : null;
    });
  },
};
