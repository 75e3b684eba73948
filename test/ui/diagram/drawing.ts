import path from 'node:path';
import { chromium } from 'playwright-core';
import type { Picture } from '../../../src/core/diagram/picture';
import { root } from '../../../tools/paths.mjs';
import { ensureChromium } from '../../../tools/vscode-host/chromium.mjs';
import { iconPack } from '../../../src/core/diagram/drawing/icons.generated';

/** What came out of a mermaid text, or what mermaid said. */
export interface Drawing {
  readonly boxes: readonly string[];
  readonly arrows: number;
  readonly groups: number;
  readonly texts: string;
  readonly scripts: number;
  readonly error?: string;
}

interface MermaidPage {
  readonly mermaid: {
    initialize(config: object): void;
    registerIconPacks(packs: readonly object[]): void;
    render(id: string, text: string): Promise<{ svg: string }>;
  };
}

/** A page with mermaid alone: `icons` as the preview has them, or none, as elsewhere. */
export async function openDrawing(icons: boolean) {
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: ['--no-sandbox'] });
  const page = await browser.newPage();
  await page.setContent('<!doctype html><div id="out"></div>');
  await page.addScriptTag({ path: path.join(root, 'node_modules/mermaid/dist/mermaid.min.js') });
  await page.evaluate(
    ([pack, withIcons]) => {
      const { mermaid } = globalThis as unknown as MermaidPage;
      if (withIcons) mermaid.registerIconPacks([{ name: 'datawright', icons: pack }]);
      mermaid.initialize({
        startOnLoad: false,
        securityLevel: 'strict',
        suppressErrorRendering: true,
        maxTextSize: 1e6,
        maxEdges: 5000,
        ...(withIcons && { htmlLabels: false, look: 'classic', layout: 'dagre' }),
      });
    },
    [iconPack, icons] as const,
  );
  const draw = (text: string): Promise<Drawing> =>
    page.evaluate(async (given) => {
      const { mermaid } = globalThis as unknown as MermaidPage;
      const out = document.getElementById('out')!;
      try {
        out.innerHTML = (await mermaid.render('drawn', given)).svg;
      } catch (error) {
        return { boxes: [], arrows: 0, groups: 0, texts: '', scripts: 0, error: String(error) };
      }
      const id = /^drawn-flowchart-(.+)-\d+$/;
      const boxes = [...out.querySelectorAll('g[id^="drawn-flowchart-"]')].map((box) => id.exec(box.id)![1]!);
      return {
        boxes: boxes.sort(),
        arrows: out.querySelectorAll('.edgePaths path').length,
        groups: out.querySelectorAll('g.cluster').length,
        texts: out.textContent,
        scripts: out.querySelectorAll('script').length,
      };
    }, text);
  return { draw, close: () => browser.close() };
}

/** What has to come out of a picture. */
export const counted = ({ boxes, arrows, groups }: Picture) => ({
  boxes: boxes.map(({ id }) => id).sort(),
  arrows: arrows.length,
  groups: groups.length,
});
