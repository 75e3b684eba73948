import { SymbolKind } from 'vscode-languageserver';
import type { DocumentSymbol } from 'vscode-languageserver';
import type { Reading } from '../../core/analysis';
import type { Document } from '../../core/language/document';
import type { Entry, Span, SyntaxNode } from '../../core/language/syntax';
import type { Feature } from '../feature';
import { guarded } from '../guard';
import { rangeOf } from '../positions';
import { SECTION_SYMBOLS } from '../symbol-kinds';

/** The outline: sections, and what stands in each under its name. */
export function outlineOf({ document }: Reading): DocumentSymbol[] {
  return (document.root?.entries ?? []).map((entry) => {
    const children = entry.key.text === 'flows' ? flowSymbols(document) : childrenOf(document, entry);
    const isText = entry.value?.is === 'scalar';
    return symbol(document, entry.key.text, entry, entry.key, isText ? SymbolKind.String : SymbolKind.Module, {
      ...(isText && { detail: oneLine(entry.value) }),
      children,
    });
  });
}

function childrenOf(document: Document, section: Entry): DocumentSymbol[] {
  const kind = SECTION_SYMBOLS[section.key.text] ?? SymbolKind.Property;
  const { value } = section;
  if (value?.is === 'map') {
    return value.entries.map((entry) =>
      symbol(document, entry.key.text, entry, entry.key, kind, { detail: detailOf(entry.value) }),
    );
  }
  if (value?.is !== 'list') return [];
  return value.items.map((item, index) =>
    symbol(document, nameOfItem(item.value) ?? `${index + 1}`, item, item, kind, { detail: detailOf(item.value) }),
  );
}

const flowSymbols = (document: Document): DocumentSymbol[] =>
  document.flows.flatMap((flow) =>
    flow.header
      ? [
          symbol(document, flow.header.text, flow, flow.header, SymbolKind.Event, {
            detail: textOf(flow.settings, 'carries') ?? '',
          }),
        ]
      : [],
  );

function symbol(
  document: Document,
  name: string,
  whole: Span,
  selection: Span,
  kind: SymbolKind,
  more: Partial<DocumentSymbol>,
): DocumentSymbol {
  return {
    name: name.trim() || '…',
    kind,
    range: rangeOf(document, whole),
    selectionRange: rangeOf(document, selection),
    ...more,
  };
}

/** What tells an entry from its neighbours: the kind of a component, the statement of a requirement. */
function detailOf(value: SyntaxNode | undefined): string {
  if (value?.is === 'scalar') return oneLine(value);
  if (value?.is !== 'map') return '';
  return textOf(value.entries, 'kind') ?? textOf(value.entries, 'need') ?? textOf(value.entries, 'about') ?? '';
}

/** An item of a list goes by what it is about. */
const nameOfItem = (value: SyntaxNode | undefined): string | undefined =>
  value?.is === 'map'
    ? (textOf(value.entries, 'rule') ?? textOf(value.entries, 'of') ?? textOf(value.entries, 'to'))
    : value?.is === 'scalar'
      ? value.text
      : undefined;

function textOf(entries: readonly Entry[], key: string): string | undefined {
  const value = entries.find((entry) => entry.key.text === key)?.value;
  return value?.is === 'scalar' ? oneLine(value) : undefined;
}

const oneLine = (value: SyntaxNode | undefined): string =>
  value?.is === 'scalar' ? value.text.replaceAll(/\s+/g, ' ').trim() : '';

export const documentSymbols: Feature = {
  capabilities: { documentSymbolProvider: { label: 'Datawright' } },
  register({ connection, designs, log }) {
    connection.onDocumentSymbol(
      guarded(log, 'outline', ({ textDocument: { uri } }) => {
        const reading = designs.reading(uri);
        return reading ? outlineOf(reading) : null;
      }),
    );
  },
};
