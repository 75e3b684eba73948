import type { LocationLink } from 'vscode-languageserver';
import type { Reading } from '../../core/analysis';
import { WORKSPACE_KINDS } from '../../core/analyze';
import { readDocument } from '../../core/language/document';
import type { Name } from '../../core/language/names';
import type { Feature } from '../feature';
import { guarded } from '../guard';
import { offsetOf, rangeOf } from '../positions';
import { fileNames } from '../request-files';

/** Where the name at an offset is defined: in the design, or among the kinds of its workspace. */
export function definitionAt(
  { document, names, request }: Reading,
  offset: number,
  uriOf: (file: string) => string | undefined,
): LocationLink[] {
  const found = names.at(offset);
  if (!found) return [];
  const originSelectionRange = rangeOf(document, found.span);
  const { definition, path } = found.name;
  if (definition) {
    const whole = (path === undefined ? undefined : document.find(path)?.span) ?? definition;
    return [
      {
        originSelectionRange,
        targetUri: uriOf(request.main) ?? request.main,
        targetRange: rangeOf(document, whole),
        targetSelectionRange: rangeOf(document, definition),
      },
    ];
  }
  return kindOfWorkspace(found.name, request.files.get(WORKSPACE_KINDS)).flatMap(({ targetRange }) => {
    const targetUri = uriOf(WORKSPACE_KINDS);
    return targetUri ? [{ originSelectionRange, targetUri, targetRange, targetSelectionRange: targetRange }] : [];
  });
}

function kindOfWorkspace(
  { namespace, name }: Name,
  kinds: string | undefined,
): readonly Pick<LocationLink, 'targetRange'>[] {
  if (namespace !== 'kind' || kinds === undefined) return [];
  const document = readDocument(kinds);
  const key = (document.find(`kinds.${name}`) ?? document.find(name))?.key;
  return key ? [{ targetRange: rangeOf(document, key) }] : [];
}

export const definition: Feature = {
  capabilities: { definitionProvider: true },
  register({ connection, designs, files, log }) {
    connection.onDefinition(
      guarded(log, 'definition', ({ textDocument: { uri }, position }) => {
        const reading = designs.reading(uri);
        return reading
          ? definitionAt(reading, offsetOf(reading.document, position), fileNames(uri, files).uriOf)
          : null;
      }),
    );
  },
};
