import { afterEach, describe, expect, test } from 'vitest';
import { LspClient } from './lsp-client';
import type { ClientOptions } from './lsp-client';
import { smallDesign, URI } from './small-design';

const SMALL = smallDesign('1000/s');

let client: LspClient;
const start = async (options: ClientOptions = {}): Promise<LspClient> => (client = await LspClient.start(options));
afterEach(() => client.stop());

const codes = (diagnostics: readonly { code?: unknown }[]): unknown[] => diagnostics.map(({ code }) => code);

describe('diagnostics over stdio', () => {
  test('a clean design has none, and its figures are told', async () => {
    await start();
    await client.open(URI, SMALL);
    expect(await client.settled(URI)).toEqual([]);
    expect(client.analyzed[0]).toMatchObject({ uri: URI, version: 1 });
    expect(client.analyzed[0]!.summary.cost).toMatch(/^\$[\d,.]+\/month$/);
  });

  test('mistakes of the language come at once, what rules say comes with the figures, both with the version', async () => {
    await start();
    await client.open(URI, SMALL);
    await client.settled(URI);
    const before = client.published.length;
    const version = await client.change(
      URI,
      SMALL.replace('peak: 1000/s', 'peak: 9000/s').replace('-> lake', '-> lke'),
    );
    await client.settled(URI, version);
    const [first, second, ...more] = client.published.slice(before);
    expect(more).toEqual([]);
    expect(first!.version).toBe(version);
    expect(second!.version).toBe(version);
    expect(codes(first!.diagnostics)).not.toContain('DATA-007');
    expect(
      first!.diagnostics
        .map(({ message }) => message)
        .map(String)
        .join('\n'),
    ).toContain('lke');
    expect(codes(second!.diagnostics)).toContain('DATA-007');
  });

  test('what rules said stays while typing elsewhere, moved along with its part', async () => {
    await start();
    await client.open(URI, SMALL.replace('peak: 1000/s', 'peak: 9000/s'));
    const [finding] = (await client.settled(URI)).filter(({ code }) => code === 'DATA-007');
    const before = client.published.length;
    const version = await client.change(URI, `# a line above\n${SMALL.replace('peak: 1000/s', 'peak: 9000/s')}`);
    await client.settled(URI, version);
    const moved = client.published[before]!.diagnostics.find(({ code }) => code === 'DATA-007');
    expect(moved!.range.start.line).toBe(finding!.range.start.line + 1);
  });

  test('a burst of changes is answered for the last one', async () => {
    await start();
    await client.open(URI, SMALL);
    await client.settled(URI);
    const before = client.analyzed.length;
    for (let index = 0; index < 20; index++) await client.change(URI, `${SMALL}# ${index}\n`);
    const version = await client.change(URI, SMALL.replace('-> lake', '-> nowhere'));
    const diagnostics = await client.settled(URI, version);
    expect(
      diagnostics
        .map(({ message }) => message)
        .map(String)
        .join('\n'),
    ).toContain('nowhere');
    expect(client.analyzed.length - before).toBeLessThan(20);
    expect(client.published.at(-1)!.version).toBe(version);
  });

  test('two designs are kept apart, and a closed one leaves nothing in Problems', async () => {
    await start();
    const other = 'file:///work/other.datawright.yaml';
    await client.open(URI, SMALL);
    await client.open(other, 'components: { a: { kind: nonsense } }\n');
    expect(await client.settled(URI)).toEqual([]);
    expect(await client.settled(other)).toHaveLength(1);
    await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri: other } });
    await client.until(
      () => client.published.findLast(({ uri }) => uri === other)?.diagnostics.length === 0 || undefined,
      'cleared',
    );
  });

  test('a code leads to the page of its rule, and related parts are named', async () => {
    await start();
    await client.open(URI, SMALL.replace('-> lake', '-> lke'));
    const [finding] = await client.settled(URI);
    expect(finding!.codeDescription!.href).toBe(
      `command:datawright.showRule?${encodeURIComponent(JSON.stringify([finding!.code]))}`,
    );
    const page = await client.custom('datawright/rulePage', { rule: String(finding!.code) });
    expect(page!.markdown).toContain(`# ${String(finding!.code)}`);
  });

  test('the severity that a workspace sets is used, and used anew when it changes', async () => {
    let severity: Record<string, string> = { 'DATA-007': 'error' };
    await start({ settings: () => ({ severity }) });
    await client.open(URI, SMALL.replace('peak: 1000/s', 'peak: 9000/s'));
    expect((await client.settled(URI)).find(({ code }) => code === 'DATA-007')!.severity).toBe(1);
    severity = { 'DATA-007': 'off' };
    const before = client.analyzed.length;
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await client.until(() => client.analyzed[before], 'analysed again');
    expect(codes(client.published.at(-1)!.diagnostics)).not.toContain('DATA-007');
  });

  test('the old side of a comparison is read, but has no findings in Problems', async () => {
    await start();
    const old = 'git:/work/shop.datawright.yaml?%7B%22ref%22%3A%22~%22%7D';
    await client.open(old, SMALL.replace('-> lake', '-> lke'));
    await client.until(() => client.analyzed[0], 'analysed');
    expect(client.published).toEqual([]);
  });
});
