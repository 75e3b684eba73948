import type { SymbolInformation } from 'vscode-languageserver';
import { builtInKinds } from '../../core/index';
import type { Reading } from '../../core/analysis';
import { readDesign } from '../../core/language/read-design';
import { readDocument } from '../../core/language/document';
import type { Feature, Server } from '../feature';
import { fileName } from '../file-names';
import { guarded } from '../guard';
import { rangeOf } from '../positions';
import { NAME_SYMBOLS } from '../symbol-kinds';

/** More than anybody scrolls through. */
const MOST = 500;

/** The names that a design defines and that match: every letter of the query, in its order. */
export function symbolsIn(
  { document, names }: Pick<Reading, 'document' | 'names'>,
  uri: string,
  query: string,
): SymbolInformation[] {
  return names.all.flatMap(({ namespace, name, scope, definition }) => {
    if (!definition || !matches(name, query)) return [];
    const containerName = scope === undefined ? fileName(uri) : `${scope}, ${fileName(uri)}`;
    return [
      {
        name,
        kind: NAME_SYMBOLS[namespace],
        containerName,
        location: { uri, range: rangeOf(document, definition) },
      },
    ];
  });
}

function matches(name: string, query: string): boolean {
  let at = 0;
  for (const letter of query.toLowerCase()) {
    at = name.toLowerCase().indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** Open designs as they stand in the editor, the others as they lie on disk. */
async function search({ designs, files }: Server, query: string): Promise<SymbolInformation[]> {
  const open = new Set(designs.openUris());
  const found = [...open].flatMap((uri) => {
    const reading = designs.reading(uri);
    return reading ? symbolsIn(reading, uri, query) : [];
  });
  for (const uri of await files.findDesigns()) {
    if (found.length >= MOST) break;
    const text = open.has(uri) ? null : await files.load(uri);
    if (text === null) continue;
    const document = readDocument(text);
    found.push(...symbolsIn({ document, names: readDesign(document, builtInKinds).names }, uri, query));
  }
  return found.slice(0, MOST);
}

export const workspaceSymbols: Feature = {
  capabilities: { workspaceSymbolProvider: true },
  register(server) {
    server.connection.onWorkspaceSymbol(guarded(server.log, 'workspace symbols', ({ query }) => search(server, query)));
  },
};
