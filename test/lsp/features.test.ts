import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type {
  CodeAction,
  CodeLens,
  CompletionItem,
  DocumentSymbol,
  FoldingRange,
  Hover,
  InlayHint,
  Location,
  LocationLink,
  SemanticTokens,
  WorkspaceEdit,
} from 'vscode-languageserver/node';
import { LspClient } from './lsp-client';

const URI = 'file:///work/shop.datawright.yaml';
const OTHER = 'file:///work/docs/other.datawright.yaml';
const TEXT = `design: Shop
components:
  app:    { kind: application }
  clicks: { kind: kinesis-stream, shards: 2 }
  lake:   { kind: s3-bucket, versioning: true }
flows:
  - app -> clicks: { size: 1 KiB, rate: 2000/s, peak: 5000/s }
  - clicks -> lake
`;
const textDocument = { uri: URI };
/** Line and character, both from 0, of a part of the text. */
const at = (part: string, into = 0): { line: number; character: number } => {
  const before = TEXT.slice(0, TEXT.indexOf(part) + into).split('\n');
  return { line: before.length - 1, character: before.at(-1)!.length };
};

let client: LspClient;
beforeAll(async () => {
  client = await LspClient.start({
    folders: ['file:///work'],
    files: new Map([[OTHER, 'components: { archive: { kind: s3-bucket } }\n']]),
  });
  await client.open(URI, TEXT);
  await client.settled(URI);
});
afterAll(() => client.stop());

const ask = <R>(method: string, params: object): Promise<R> =>
  client.request<R>(`textDocument/${method}`, { textDocument, ...params });

describe('each feature over stdio', () => {
  test('what is announced', () => {
    expect(Object.keys(client.capabilities)).toEqual(
      expect.arrayContaining([
        'completionProvider',
        'hoverProvider',
        'definitionProvider',
        'referencesProvider',
        'renameProvider',
        'documentHighlightProvider',
        'documentSymbolProvider',
        'workspaceSymbolProvider',
        'foldingRangeProvider',
        'selectionRangeProvider',
        'semanticTokensProvider',
        'inlayHintProvider',
        'codeLensProvider',
        'codeActionProvider',
        'documentLinkProvider',
      ]),
    );
  });

  test('completion', async () => {
    const items = await ask<CompletionItem[]>('completion', { position: at('shards') });
    expect(items.map(({ label }) => label)).toContain('retention');
  });

  test('hover', async () => {
    const hover = await ask<Hover>('hover', { position: at('shards', 2) });
    expect(JSON.stringify(hover.contents)).toContain('ShardCount');
  });

  test('definition, references, highlight', async () => {
    const position = at('-> clicks', 4);
    const [link] = await ask<LocationLink[]>('definition', { position });
    expect(link!.targetSelectionRange.start).toEqual(at('clicks:'));
    const references = await ask<Location[]>('references', { position, context: { includeDeclaration: true } });
    expect(references.map(({ uri }) => uri)).toEqual([URI, URI, URI]);
    expect(await ask<unknown[]>('documentHighlight', { position })).toHaveLength(3);
  });

  test('rename, and why not', async () => {
    const edit = await ask<WorkspaceEdit>('rename', { position: at('lake:'), newName: 'raw' });
    expect(edit.changes![URI]).toHaveLength(2);
    await expect(ask('prepareRename', { position: at('s3-bucket', 2) })).rejects.toThrow(/not defined in this design/);
    await expect(ask('rename', { position: at('lake:'), newName: 'clicks' })).rejects.toThrow(/already/);
  });

  test('outline, folding, selection, tokens, links', async () => {
    const symbols = await ask<DocumentSymbol[]>('documentSymbol', {});
    expect(symbols.map(({ name }) => name)).toEqual(['design', 'components', 'flows']);
    expect((await ask<FoldingRange[]>('foldingRange', {})).map(({ startLine }) => startLine)).toEqual([1, 5]);
    expect(await ask<unknown[]>('selectionRange', { positions: [at('shards')] })).toHaveLength(1);
    expect((await ask<SemanticTokens>('semanticTokens/full', {})).data.length % 5).toBe(0);
    expect(await ask<unknown[]>('documentLink', {})).toEqual([]);
  });

  test('hints, lenses, code actions', async () => {
    const range = { start: { line: 0, character: 0 }, end: { line: 100, character: 0 } };
    const hints = await ask<InlayHint[]>('inlayHint', { range });
    expect(
      hints
        .map(({ label }) => label)
        .map(String)
        .join('\n'),
    ).toContain('needs 5 at peak');
    const [lens] = await ask<CodeLens[]>('codeLens', {});
    expect(lens!.command!.title).toMatch(/· 1 finding$/);
    const actions = await ask<CodeAction[]>('codeAction', { range, context: { diagnostics: [] } });
    expect(actions.map(({ title }) => title)).toEqual([
      'Set shards to 5',
      'Accept DATA-007 for clicks, with a reason…',
    ]);
    expect(await ask('codeAction', { range, context: { diagnostics: [], only: ['refactor'] } })).toEqual([]);
  });

  test('symbols of every design of the workspace', async () => {
    const found = await client.request<{ name: string; location: Location }[]>('workspace/symbol', { query: 'a' });
    expect(found.map(({ name }) => name)).toEqual(expect.arrayContaining(['lake', 'app', 'archive']));
    expect(found.find(({ name }) => name === 'archive')!.location.uri).toBe(OTHER);
  });

  test('places: from a path to the text and back', async () => {
    expect((await client.custom('datawright/locate', { uri: URI, path: 'components.clicks.shards' }))!.start).toEqual(
      at('shards'),
    );
    expect(await client.custom('datawright/pathAt', { uri: URI, position: at('shards', 1) })).toEqual({
      path: 'components.clicks.shards',
    });
    expect((await client.custom('datawright/locate', { uri: URI, path: 'flows.app -> clicks' }))!.start).toEqual(
      at('app ->'),
    );
  });

  test('explanation, reports, summary', async () => {
    expect((await client.custom('datawright/explain', { uri: URI, position: at('clicks:') }))!.markdown).toContain(
      'Cost of clicks',
    );
    expect((await client.custom('datawright/report', { uri: URI, about: 'cost' }))!.title).toBe('Cost of Shop');
    expect((await client.custom('datawright/report', { uri: URI, about: 'recovery' }))!.title).toBe(
      'RTO and RPO of Shop',
    );
    expect((await client.custom('datawright/summary', { uri: URI }))!.findings).toEqual({
      error: 0,
      warning: 1,
      info: 0,
      ignored: 0,
    });
  });

  test('cost against load', async () => {
    const curve = (await client.custom('datawright/loadCurve', { uri: URI }))!;
    expect(curve.chart!.points.find(({ factor }) => factor === 1)).toBeDefined();
    expect(curve.tables.length).toBeGreaterThan(0);
    // From what was worked out before.
    expect(await client.custom('datawright/loadCurve', { uri: URI })).toEqual(curve);
    expect(await client.custom('datawright/loadCurve', { uri: OTHER })).toBeNull();
  });

  test('notes and acceptances are edits', async () => {
    const note = await client.custom('datawright/addNote', {
      uri: URI,
      position: at('lake:'),
      about: 'iam',
      text: 'Read only.',
    });
    expect(note!.edits.map(({ newText }) => newText).join('')).toContain('about: iam');
    const accepted = await client.custom('datawright/accept', {
      uri: URI,
      rule: 'DATA-007',
      path: 'components.clicks.shards',
      because: 'A test.',
    });
    expect(accepted!.edits.map(({ newText }) => newText).join('')).toContain('rule: DATA-007');
  });

  test('patterns, and pages of rules', async () => {
    expect((await client.custom('datawright/patterns', {})).map(({ id }) => id)).toContain('three-tier-web');
    expect((await client.custom('datawright/rulePage', { rule: 'DATA-007' }))!.markdown).toContain('# DATA-007');
    expect(await client.custom('datawright/rulePage', { rule: 'NOT-001' })).toBeNull();
  });

  test('the preview sends the text of a structure once', async () => {
    const params = { uri: URI, view: 'pipeline', open: [] } as const;
    const first = await client.custom('datawright/preview', params);
    expect(first!.whole).toBe(true);
    expect(first!.picture.boxes).toHaveLength(3);
    expect(first!.picture.mermaid).toContain('flowchart');
    const again = await client.custom('datawright/preview', { ...params, structureKey: first!.picture.structureKey });
    expect(again!.picture.mermaid).toBeUndefined();
    expect(again!.picture.structureKey).toBe(first!.picture.structureKey);
  });

  test('what is asked of a design that is not open has no answer, and breaks nothing', async () => {
    const uri = 'file:///work/closed.datawright.yaml';
    expect(
      await client.request('textDocument/hover', { textDocument: { uri }, position: { line: 0, character: 0 } }),
    ).toBeNull();
    expect(await client.custom('datawright/preview', { uri, view: 'pipeline', open: [] })).toBeNull();
    expect(await client.custom('datawright/locate', { uri, path: 'x' })).toBeNull();
  });
});
