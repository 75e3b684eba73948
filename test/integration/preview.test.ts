import { setup, suite, suiteTeardown, test } from 'mocha';
import * as vscode from 'vscode';
import type { FromWebview } from '../../src/protocol';
import { closeAll, extensionApi, openDesign, replace, SHOP } from './harness/designs';
import { expect, expectEqual } from './harness/expect';

type Drawn = Extract<FromWebview, { type: 'drawn' }>;

/** What the page draws next, of those that fit. */
async function nextDrawing(what: string, fits: (drawn: Drawn) => boolean = () => true): Promise<Drawn> {
  const api = await extensionApi();
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`not drawn: ${what}`)), 40_000);
    const subscription = api.onDidDraw((drawn) => {
      if (!fits(drawn)) return;
      clearTimeout(timer);
      subscription.dispose();
      resolve(drawn);
    });
  });
}

async function openPreview(): Promise<Drawn> {
  const drawing = nextDrawing('the first picture');
  await vscode.commands.executeCommand('datawright.openPreviewToSide');
  return drawing;
}

suite('the preview', () => {
  setup(closeAll);
  suiteTeardown(closeAll);

  test('draws every component and flow of the design', async () => {
    await openDesign();
    const { boxes, arrows } = await openPreview();
    expectEqual([boxes, arrows], [3, 2], 'boxes and arrows');
  });

  test('a flow that is typed is an arrow more; a figure that is edited needs no new layout', async () => {
    const editor = await openDesign();
    const { structureKey } = await openPreview();
    const figure = nextDrawing('the figure', (drawn) => drawn.patched);
    await replace(editor, 'shards: 2', 'shards: 3');
    expectEqual((await figure).structureKey, structureKey, 'structure after a figure edit');
    const arrow = nextDrawing('the arrow', (drawn) => drawn.arrows === 3);
    await replace(
      editor,
      '  - clicks -> lake\n',
      '  - clicks -> lake\n  - lake -> app: { mode: request, rate: 1/s }\n',
    );
    expect((await arrow).structureKey !== structureKey, 'the structure is another');
  });

  test('text that cannot be read leaves the picture, which goes on when it can', async () => {
    const editor = await openDesign();
    const { structureKey } = await openPreview();
    const api = await extensionApi();
    const drawings: Drawn[] = [];
    const listening = api.onDidDraw((drawn) => drawings.push(drawn));
    await replace(editor, '  - clicks -> lake\n', '  - clicks -> lake\n  - [ lake\n');
    await new Promise((resolve) => setTimeout(resolve, 1000));
    listening.dispose();
    expectEqual(
      drawings.filter((drawn) => drawn.structureKey !== structureKey).length,
      0,
      'new pictures of broken text',
    );
    const mended = nextDrawing('the mended text', (drawn) => drawn.arrows === 3);
    await replace(editor, '  - [ lake\n', '  - lake -> app: { mode: request, rate: 1/s }\n');
    await mended;
  });

  test('a hidden preview comes back as it was', async () => {
    const editor = await openDesign(SHOP);
    await openPreview();
    const again = nextDrawing('the picture again', ({ boxes }) => boxes === 3);
    await vscode.window.showTextDocument(editor.document, { viewColumn: vscode.ViewColumn.Two, preview: false });
    await vscode.commands.executeCommand('datawright.openPreview');
    await again;
  });
});
