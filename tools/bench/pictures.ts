import fs from 'node:fs';
import path from 'node:path';
import { launchBrowser } from '../vscode-host/browser.mjs';
import { root } from '../paths.mjs';
import type { FromWebview, PreviewState } from '../../src/protocol';
import { startServer } from './language-server';
import { median } from './statistics';
import { syntheticDesign } from './synthetic';

export interface Pictures {
  readonly components: number;
  readonly boxes: number;
  readonly arrows: number;
  /** Milliseconds from the state's arrival to the picture, after an edit of a figure and of the structure. */
  readonly figureEdit: number;
  readonly structuralEdit: number;
  /** Milliseconds of mermaid's own `render` of the same text, in the same browser. */
  readonly mermaid: number;
}

type Drawn = Extract<FromWebview, { type: 'drawn' }>;

const ROUNDS = 3;

/** Draws synthetic designs in the built preview page, beside mermaid by itself. */
export async function measurePictures(sizes: readonly number[]): Promise<readonly Pictures[]> {
  const { browser, context } = await launchBrowser({ width: 1200, height: 900 });
  try {
    const results = [];
    for (const size of sizes) {
      const page = await context.newPage();
      results.push(await measure(page, size));
      await page.close();
    }
    return results;
  } finally {
    await browser.close();
  }
}

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof launchBrowser>>['context']['newPage']>>;

async function measure(page: Page, components: number): Promise<Pictures> {
  const before = await stateOf(syntheticDesign(components));
  const structural = [];
  const figures = [];
  await openPreview(page);
  let drawn = await show(page, before);
  for (let round = 0; round < ROUNDS; round++) {
    // The same picture under another name and another key: the page must lay it out anew.
    const renamed = { ...before.picture, structureKey: `${before.picture.structureKey}-${round}` };
    drawn = await show(page, { ...before, version: before.version + 2 * round + 1, picture: renamed });
    structural.push(drawn.milliseconds);
    const { mermaid: drawnText, ...kept } = renamed;
    if (drawnText === undefined) throw new Error('the server sent no picture');
    const patched = await show(page, { ...before, version: before.version + 2 * round + 2, picture: kept });
    figures.push(patched.milliseconds);
  }
  return {
    components,
    boxes: drawn.boxes,
    arrows: drawn.arrows,
    figureEdit: median(figures),
    structuralEdit: median(structural),
    mermaid: await mermaidAlone(page, before.picture.mermaid ?? ''),
  };
}

async function stateOf(text: string): Promise<PreviewState> {
  const server = await startServer();
  try {
    const uri = 'file:///bench/picture.datawright.yaml';
    await server.open(uri, text);
    return await server.request<PreviewState>('datawright/preview', {
      uri,
      view: 'pipeline',
      open: [],
    });
  } finally {
    server.stop();
  }
}

/** The page as the extension serves it, with a host that keeps what it posts. */
async function openPreview(page: Page): Promise<void> {
  const read = (file: string): string => fs.readFileSync(path.join(root, 'dist/webview', file), 'utf8');
  await page.setContent(`<!DOCTYPE html><html><body class="vscode-dark"><main id="datawright"></main></body></html>`);
  await page.addStyleTag({ content: read('main.css') });
  await page.evaluate(() => {
    const posted: unknown[] = [];
    Object.assign(window, {
      posted,
      acquireVsCodeApi: () => ({
        postMessage: (message: unknown) => posted.push(message),
        getState: () => undefined,
        setState: () => undefined,
      }),
    });
  });
  await page.addScriptTag({ content: read('main.js') });
}

async function show(page: Page, state: PreviewState): Promise<Drawn> {
  return page.evaluate(
    (sent) =>
      new Promise<Drawn>((resolve, reject) => {
        const { posted } = window as unknown as { posted: FromWebview[] };
        const start = performance.now();
        window.postMessage({ type: 'state', state: sent, pinned: false }, '*');
        const look = (): void => {
          const found = posted.find(
            (message): message is Drawn => message.type === 'drawn' && message.version === sent.picture.version,
          );
          if (found) resolve({ ...found, milliseconds: performance.now() - start });
          else if (performance.now() - start > 120_000) reject(new Error('the picture was not drawn'));
          else setTimeout(look, 1);
        };
        look();
      }),
    { ...state, picture: { ...state.picture, version: state.version } },
  );
}

async function mermaidAlone(page: Page, text: string): Promise<number> {
  await page.addScriptTag({ path: path.join(root, 'node_modules/mermaid/dist/mermaid.min.js') });
  return page.evaluate(
    async ([source, rounds]) => {
      const { mermaid } = window as unknown as {
        mermaid: { initialize: (config: object) => void; render: (id: string, text: string) => Promise<unknown> };
      };
      mermaid.initialize({
        startOnLoad: false,
        securityLevel: 'strict',
        htmlLabels: false,
        maxTextSize: 10_000_000,
        maxEdges: 100_000,
      });
      const times: number[] = [];
      for (let round = 0; round < rounds; round++) {
        const start = performance.now();
        await mermaid.render(`alone${round}`, source);
        times.push(performance.now() - start);
      }
      return times.sort((a, b) => a - b)[Math.floor(times.length / 2)]!;
    },
    [text, ROUNDS] as const,
  );
}
