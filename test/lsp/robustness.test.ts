import { afterEach, describe, expect, test } from 'vitest';
import type { CompletionItem } from 'vscode-languageserver/node';
import { LspClient } from './lsp-client';
import { smallDesign, URI } from './small-design';

const SMALL = smallDesign('9000/s');

let client: LspClient;
afterEach(() => client.stop());

const shardsFinding = async (text: string) => {
  await client.open(URI, text);
  return (await client.settled(URI)).find(({ code }) => code === 'DATA-007');
};

describe('texts as editors send them', () => {
  test.each([
    ['CRLF', SMALL.replaceAll('\n', '\r\n')],
    ['a byte-order mark', `\uFEFF${SMALL}`],
    ['emoji', `# 🦊🦊 é\n${SMALL}`],
  ])('%s: a finding stands on the characters it is about', async (_, text) => {
    client = await LspClient.start();
    const finding = await shardsFinding(text);
    const line = text.split(/\r?\n/)[finding!.range.start.line]!;
    expect(line.slice(finding!.range.start.character, finding!.range.end.character)).toContain('2');
    expect(line).toContain('shards: 2');
  });

  test('a change of a few characters behind an emoji is put where it belongs', async () => {
    client = await LspClient.start();
    await client.open(URI, `summary: "🦊" # 🦊\n${SMALL}`);
    await client.settled(URI);
    const line = 3;
    const character = '  clicks: { kind: kinesis-stream, shards: '.length;
    await client.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: URI, version: 2 },
      contentChanges: [{ range: { start: { line, character }, end: { line, character: character + 1 } }, text: '20' }],
    });
    expect((await client.settled(URI, 2)).map(({ code }) => code)).not.toContain('DATA-007');
  });

  test.each([
    ['nothing', ''],
    ['a list', '- a\n- b\n'],
    ['an open bracket', `${SMALL}x: [`],
    ['bytes that are no text', '\u0000\uFFFD\uD800{{{'],
  ])('%s is answered, and the next good text is clean again', async (_, text) => {
    client = await LspClient.start();
    await client.open(URI, SMALL.replace('peak: 9000/s', 'peak: 900/s'));
    expect(await client.settled(URI)).toEqual([]);
    await client.settled(URI, await client.change(URI, text));
    await client.request('textDocument/documentSymbol', { textDocument: { uri: URI } });
    const version = await client.change(URI, SMALL.replace('peak: 9000/s', 'peak: 900/s'));
    expect(await client.settled(URI, version)).toEqual([]);
    expect(client.logged).toEqual([]);
  });
});

describe('the server and its editor', () => {
  test('an editor that never answers does not keep a design from being read', async () => {
    client = await LspClient.start({ silent: true, folders: ['file:///work'] });
    await client.open(URI, SMALL);
    expect((await client.settled(URI)).map(({ code }) => code)).toContain('DATA-007');
  });

  test('a request that is cancelled ends as cancelled, and the next one is answered', async () => {
    client = await LspClient.start();
    await client.open(URI, SMALL);
    await client.settled(URI);
    await client.change(URI, `${SMALL}# more\n`);
    const params = { textDocument: { uri: URI }, position: { line: 2, character: 4 } };
    const { CancellationTokenSource } = await import('vscode-languageserver/node');
    const source = new CancellationTokenSource();
    const hover = client.connection.sendRequest('textDocument/hover', params, source.token);
    source.cancel();
    await expect(hover).rejects.toThrow(/cancel/i);
    expect(await client.request('textDocument/hover', params)).not.toBeNull();
  });

  test('what takes long lets others through, and is left where the text was changed meanwhile', async () => {
    client = await LspClient.start();
    const streams = Array.from({ length: 80 }, (_, index) => `s${index}`);
    const text = `components:
  app: { kind: application }
${streams.map((name) => `  ${name}: { kind: kinesis-stream }`).join('\n')}
flows:
${streams.map((name) => `  - app -> ${name}: { size: 1 KiB, rate: 500/s, peak: 9000/s }`).join('\n')}
`;
    await client.open(URI, text);
    await client.settled(URI);
    let ended = false;
    const curve = client.custom('datawright/loadCurve', { uri: URI }).finally(() => (ended = true));
    expect(await client.custom('datawright/summary', { uri: URI })).not.toBeNull();
    expect(ended).toBe(false);
    await client.change(URI, `${text}# more\n`);
    expect(await curve).toBeNull();
    expect((await client.custom('datawright/loadCurve', { uri: URI }))!.version).toBe(2);
    expect(client.logged).toEqual([]);
  });

  test('a new server after a killed one knows what it is sent, and nothing else is needed', async () => {
    client = await LspClient.start();
    await client.open(URI, SMALL);
    const before = await client.settled(URI);
    const ended = new Promise((resolve) => client.process.once('exit', resolve));
    client.process.kill('SIGKILL');
    await ended;
    client.connection.dispose();
    client = await LspClient.start();
    await client.open(URI, SMALL);
    expect(await client.settled(URI)).toEqual(before);
  });

  test('kinds of the workspace are read before the design is, and read again when they change', async () => {
    const files = new Map([['file:///work/.datawright/kinds.yaml', 'snowflake: { role: warehouse }\n']]);
    client = await LspClient.start({ files, folders: ['file:///work'] });
    await client.open(URI, 'components: { snow: { kind: snowflake } }\n');
    await client.settled(URI);
    for (const { diagnostics } of client.published.filter(({ uri }) => uri === URI)) {
      expect(JSON.stringify(diagnostics)).not.toContain('no kind');
    }
    files.delete('file:///work/.datawright/kinds.yaml');
    const before = client.analyzed.length;
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: 'file:///work/.datawright/kinds.yaml', type: 3 }],
    });
    await client.until(() => client.analyzed[before], 'analysed again');
    expect(JSON.stringify(client.published.findLast(({ uri }) => uri === URI))).toContain('snowflake');
  });

  test('completion is of the text that was just typed, before any figure of it is there', async () => {
    client = await LspClient.start();
    await client.open(URI, SMALL);
    await client.settled(URI);
    const text = SMALL.replace('versioning: true }', 'versioning: true, st }');
    await client.change(URI, text);
    const line = text.split('\n').findIndex((each) => each.includes(', st }'));
    const character = text.split('\n')[line]!.indexOf(', st }') + ', st'.length;
    const items = await client.request<CompletionItem[]>('textDocument/completion', {
      textDocument: { uri: URI },
      position: { line, character },
    });
    expect(items.map(({ label }) => label)).toContain('storage-class');
  });
});
