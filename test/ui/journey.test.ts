import axe from 'axe-core';
import { expect, test } from 'vitest';
import { openExamples, screenshot } from './support';

const TOUR = 'tour/clickstream.datawright.yaml';

type Journey = Awaited<ReturnType<typeof openTour>>;

async function openTour(options: Parameters<typeof openExamples>[0] = {}) {
  const workbench = await openExamples({ width: 1640, height: 920, ...options });
  await workbench.openFile(TOUR, 'components');
  await workbench.command('Datawright: Open Preview to the Side');
  const preview = workbench.webview();
  await preview.locator('.mark.box').first().waitFor({ timeout: 60_000 });
  return { ...workbench, preview };
}

/** Puts the cursor back into the text, at a line and column from 1. */
async function toText(journey: Journey, line: number, column = 1): Promise<void> {
  await journey.page.locator('.editor-instance .view-lines').first().click();
  await journey.goTo(line, column);
}

const lineOf = async ({ page }: Journey, text: string): Promise<number> => {
  const number = page.locator('.editor-instance .margin-view-overlays .line-numbers');
  const lines = page.locator('.editor-instance .view-line', { hasText: text }).first();
  const top = (await lines.boundingBox())!.y;
  for (const label of await number.all()) {
    const box = await label.boundingBox();
    if (box && Math.abs(box.y - top) < 3) return Number(await label.innerText());
  }
  throw new Error(`no line shows "${text}"`);
};

test('a flow that is typed is an arrow; a click leads to its line; the cursor lights its box; a mistake keeps the picture', async () => {
  const journey = await openTour();
  const { page, preview } = journey;
  const arrows = preview.locator('.mark.arrow');
  const before = await arrows.count();

  // Typing a flow draws an arrow.
  await toText(journey, await lineOf(journey, '- lake -> nightly'));
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('- rejects -> lake');
  await expect.poll(() => arrows.count(), { timeout: 20_000 }).toBe(before + 1);

  // A click on a box leads to its line.
  const warehouse = await lineOf(journey, 'kind: redshift-cluster');
  await preview.locator('.mark.box [role=button][aria-label^="warehouse"]').first().click({ force: true });
  await expect.poll(() => journey.cursorLine(), { timeout: 10_000 }).toBe(warehouse);

  // The cursor in the text lights the box.
  await toText(journey, await lineOf(journey, 'kind: glue-job'), 4);
  await preview.locator('.mark.box.lit').first().waitFor({ state: 'attached', timeout: 10_000 });

  // Broken text keeps the picture, and says so.
  const boxes = await preview.locator('.mark.box').count();
  await toText(journey, 1);
  await page.keyboard.press('End');
  await page.keyboard.type(' ]: [');
  await preview.locator('.banner:not([hidden])').waitFor({ timeout: 20_000 });
  expect(await preview.locator('.mark.box').count()).toBe(boxes);
  await screenshot(journey, 'journey-broken');
});

test('Problems lists the planted faults, and a quick fix mends one', async () => {
  const journey = await openTour();
  const { page } = journey;
  await journey.openProblems();
  await journey.problem('clicks takes 4 MiB/s').waitFor({ timeout: 20_000 });
  await journey.problem('survive-region-loss asks for 1 h').waitFor();
  await screenshot(journey, 'journey-problems');
  await toText(journey, await lineOf(journey, 'kind: kinesis-stream'), 46);
  await page.keyboard.press('Control+.');
  const fix = page.locator('.action-widget .monaco-list-row', { hasText: 'Set shards to 15' });
  await fix.waitFor({ timeout: 20_000 });
  await fix.click();
  await page.locator('.editor-instance .view-line', { hasText: 'shards: 15' }).waitFor({ timeout: 10_000 });
  await journey.problem('clicks takes 4 MiB/s').waitFor({ state: 'detached', timeout: 20_000 });
});

test('view Cost says the share of each box, and the tab what moves the total most and what it comes to under load', async () => {
  const journey = await openTour();
  const { preview } = journey;
  await preview.locator('vscode-dropdown[aria-label=View]').click();
  await preview.locator('vscode-option', { hasText: 'Cost' }).click();
  const warehouse = preview.locator('.mark.box', { hasText: '$2,105' });
  await warehouse.locator('.small', { hasText: /^\d+ %$/ }).waitFor({ timeout: 20_000 });
  await preview.getByRole('tab', { name: 'Cost' }).click();
  await preview.getByText('What moves the total most').waitFor({ timeout: 10_000 });
  // Four shards carry less than the load as written.
  const limit = preview.getByRole('img', {
    name: /^From ×0\.\d+.*clicks carries no more: bytes in 4 MiB\/s, shards: 4$/,
  });
  await limit.waitFor({ timeout: 20_000 });
  await limit.hover();
  await preview.locator('.chart-tip:visible', { hasText: 'clicks carries no more' }).waitFor();
  await screenshot(journey, 'journey-cost');
});

test.each([
  ['dark', 'Default Dark Modern'],
  ['light', 'Default Light Modern'],
  ['high contrast', 'Default High Contrast'],
])('in %s, axe finds no serious fault in the preview', async (name, theme) => {
  const journey = await openTour({ settings: { 'workbench.colorTheme': theme } });
  const frame = await activeFrame(journey);
  await frame.evaluate(axe.source);
  const found = await frame.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: {
        run: (root: Document) => Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }>;
      };
    };
    return (await axe.run(document)).violations;
  });
  const serious = found.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  await screenshot(journey, `theme-${name.replace(' ', '-')}`);
  expect(serious.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});

async function activeFrame({ page }: Journey) {
  const element = await page.frameLocator('iframe.webview').locator('iframe#active-frame').elementHandle();
  const frame = await element?.contentFrame();
  if (!frame) throw new Error('the preview has no frame');
  return frame;
}
