import { describe, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { AnalysisRequest } from '../../../src/core/analysis';
import { ErrorLog } from '../../../src/server/error-log';
import { OpenDesign } from '../../../src/server/open-design';
import { fileName, folderOf, resolveFile } from '../../../src/server/file-names';
import { DEFAULTS, readSettings } from '../../../src/server/settings';
import { Outbox } from '../../../src/extension/preview/outbox';
import type { Told } from '../../../src/extension/preview/outbox';
import { FILE, SHOP, URI } from './designs';

function opened(request?: (document: TextDocument) => AnalysisRequest) {
  const document = TextDocument.create(URI, 'datawright', 1, SHOP);
  const said: string[] = [];
  const read: number[] = [];
  const outlined: number[] = [];
  const completed: number[] = [];
  const requestOf = (text: TextDocument): AnalysisRequest => ({
    main: FILE,
    files: new Map([[FILE, text.getText()]]),
    settings: { severity: {} },
    today: '2026-11-22',
  });
  const events = {
    read: ({ version }: { version: number }) => void read.push(version),
    outlined: ({ version }: { version: number }) => void outlined.push(version),
    completed: ({ version }: { version: number }) => void completed.push(version),
  };
  const design = new OpenDesign(
    document,
    request ?? requestOf,
    events,
    new ErrorLog((each) => said.push(each)),
    () => 0,
  );
  const type = (text: string, version: number): void => {
    TextDocument.update(document, [{ text }], version);
    design.changed();
  };
  return { design, type, said, read, outlined, completed };
}

describe('an open design', () => {
  test('is read at once and completed later, each change once', async () => {
    const { design, read, completed } = opened();
    design.changed();
    expect([read, completed]).toEqual([[], []]);
    expect((await design.analysis())!.design.name).toBe('Shop');
    expect([read, completed]).toEqual([[1], [1]]);
  });

  test('what a newer change made stale is never completed', async () => {
    const { design, type, completed } = opened();
    for (let version = 2; version < 10; version++) type(`${SHOP}# ${version}\n`, version);
    await design.analysis();
    expect(completed).toEqual([9]);
  });

  test('another structure is told before its figures, and only another one', async () => {
    const { design, type, outlined, completed } = opened();
    design.changed();
    await design.analysis();
    expect(outlined).toEqual([]);
    type(`${SHOP}# a comment\n`, 2);
    await design.analysis();
    expect(outlined).toEqual([]);
    type(SHOP.replace('components:', 'components:\n  added: { kind: sqs-queue }'), 3);
    const before = design.analysis().then(() => [...outlined]);
    expect(await before).toEqual([3]);
    expect([design.lastOutline?.version, completed.at(-1)]).toEqual([3, 3]);
  });

  test('an exception is said once, and what was known stays', async () => {
    let broken = false;
    const { design, type, said } = opened((document) => {
      if (broken) throw new Error('a bug');
      return {
        main: FILE,
        files: new Map([[FILE, document.getText()]]),
        settings: { severity: {} },
        today: '2026-11-22',
      };
    });
    design.changed();
    await design.analysis();
    broken = true;
    for (let version = 2; version < 5; version++) {
      type(`${SHOP}# ${version}\n`, version);
      expect((await design.analysis())!.design.name).toBe('Shop');
    }
    expect(said).toHaveLength(1);
    expect(said[0]).toContain('a bug');
  });

  test('who waits for a design that is closed is told', async () => {
    const { design } = opened();
    design.changed();
    const waiting = design.analysis();
    design.close();
    expect(await waiting).toBeUndefined();
  });
});

describe('files and settings', () => {
  test('a name beside a design is an address, one that leads out of it is none', () => {
    expect(resolveFile('file:///work/a', 'lake.json')).toBe('file:///work/a/lake.json');
    expect(resolveFile('file:///work/a', '../b/ö .json')).toBe('file:///work/b/%C3%B6%20.json');
    for (const name of ['/etc/passwd', 'https://example.org', 'C:\\a', '../../../x']) {
      expect(resolveFile('file:///work/a', name), name).toBeUndefined();
    }
    expect([fileName('file:///a/b%20c.yaml?x'), folderOf('file:///a/b.yaml')]).toEqual(['b c.yaml', 'file:///a']);
  });

  test.each([null, 1, 'x', [], { severity: 3 }, { severity: { 'REL-001': 'loud' } }, { hints: 'no' }])(
    'settings that are none count as not set: %j',
    (given) => expect(readSettings(given)).toEqual(DEFAULTS),
  );

  test('settings are read', () => {
    expect(
      readSettings({ severity: { 'REL-001': 'off' }, hints: { enabled: false }, lenses: { enabled: true } }),
    ).toEqual({
      severity: { 'REL-001': 'off' },
      hints: false,
      lenses: true,
    });
  });
});

describe('messages to a preview', () => {
  const CURSOR: Told = { type: 'cursor', path: 'components.a' };
  const EXPORT: Told = { type: 'export', format: 'svg' };

  test('wait until the page shows, or has drawn, what they are about; of each sort the newest', () => {
    const posted: Told[] = [];
    const outbox = new Outbox((message) => posted.push(message));
    outbox.tell({ type: 'cursor', path: 'components.b' });
    outbox.tell(CURSOR);
    outbox.tell(EXPORT);
    outbox.reached('shown');
    expect(posted).toEqual([CURSOR]);
    outbox.reached('drawn');
    expect(posted).toEqual([CURSOR, EXPORT]);
    outbox.reached('shown');
    outbox.tell(EXPORT);
    expect(posted).toHaveLength(3);
  });

  test('a page that is loaded again has to draw again first', () => {
    const posted: Told[] = [];
    const outbox = new Outbox((message) => posted.push(message));
    outbox.reached('drawn');
    outbox.reached('nothing');
    outbox.tell(EXPORT);
    expect(posted).toEqual([]);
  });
});
