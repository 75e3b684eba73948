import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openExamples, screenshot } from './support';

const TOUR = 'tour/clickstream.datawright.yaml';
const HOW_LONG = { timeout: 20_000 };

async function openTour() {
  const workbench = await openExamples({ width: 1640, height: 920 });
  await workbench.openFile(TOUR, 'components');
  return workbench;
}

type Opened = Awaited<ReturnType<typeof openTour>>;

/** Line and column, from 1, of a part of the tour as it lies on disk. */
function placeOf({ folder }: Opened, part: string, into = 0): [number, number] {
  const text = fs.readFileSync(path.join(folder, TOUR), 'utf8');
  const before = text.slice(0, text.indexOf(part) + into).split('\n');
  return [before.length, before.at(-1)!.length + 1];
}

/** Saves until the file is as it should be: a command writes when the server has answered, which may be after a save. */
async function save({ page, folder }: Opened, isSo: (text: string) => boolean): Promise<void> {
  const saved = async (): Promise<boolean> => {
    await page.keyboard.press('Control+S');
    return isSo(fs.readFileSync(path.join(folder, TOUR), 'utf8'));
  };
  await expect.poll(saved, { ...HOW_LONG, interval: 500 }).toBe(true);
}

test('F2 renames a component everywhere, and a note is written about what the cursor stands on', async () => {
  const opened = await openTour();
  const { page } = opened;
  await page.locator('.codelens-decoration').first().waitFor(HOW_LONG);
  await opened.goTo(...placeOf(opened, '  rejects:', 4));
  await page.keyboard.press('F2');
  const name = page.locator('.rename-box input');
  await name.fill('refused', HOW_LONG);
  await name.press('Enter');
  await name.waitFor({ state: 'hidden', ...HOW_LONG });
  await save(opened, (text) => text.includes('on-failure: refused') && !text.includes('rejects'));

  await opened.goTo(...placeOf(opened, '  refused:', 4));
  await opened.command('Datawright: Add Networking Note');
  await page.locator('.quick-input-widget input').fill('Read by the team on duty only.');
  await page.keyboard.press('Enter');
  await save(opened, (text) =>
    /- of: refused\n +about: network\n +text: >-\n +Read by the team on duty only\./.test(text),
  );
});

test('the diagram is exported as a file beside the design', async () => {
  const opened = await openTour();
  const { page, folder } = opened;
  await opened.command('Datawright: Open Preview to the Side');
  await opened.webview().locator('.mark.box').first().waitFor({ timeout: 60_000 });
  await opened.command('Datawright: Export Diagram');
  await page.locator('.quick-input-list .monaco-list-row', { hasText: 'SVG' }).first().click();
  // The list of formats and the dialog are the same widget: the offered name tells them apart.
  const name = page.locator('.quick-input-widget input').first();
  await expect.poll(() => name.inputValue(), HOW_LONG).toMatch(/tour\/clickstream\.svg$/);
  await name.press('Enter');
  const file = path.join(folder, 'tour/clickstream.svg');
  await expect.poll(() => fs.existsSync(file) && fs.statSync(file).size > 1000, HOW_LONG).toBe(true);
  const svg = fs.readFileSync(file, 'utf8');
  expect(svg).toContain('<svg');
  expect(svg).toContain('warehouse');
});

test('after a reload the preview is back with its design', async () => {
  const opened = await openTour();
  const { page } = opened;
  await opened.command('Datawright: Open Preview to the Side');
  const boxes = opened.webview().locator('.mark.box');
  await boxes.first().waitFor({ timeout: 60_000 });
  const before = await boxes.count();
  await page.reload();
  await page.locator('.tab', { hasText: 'Clickstream analytics — Preview' }).waitFor({ timeout: 60_000 });
  await expect.poll(() => boxes.count(), { timeout: 60_000 }).toBe(before);
  await screenshot(opened, 'reloaded');
});

test('with the keyboard alone: the preview opens, a box is chosen, and its line is reached', async () => {
  const opened = await openTour();
  const { page } = opened;
  await page.keyboard.press('Control+K');
  await page.keyboard.press('V');
  const preview = opened.webview();
  await preview.locator('.mark.box').first().waitFor({ timeout: 60_000 });
  await page.keyboard.press('Control+2');
  const focused = preview.locator('.mark:focus, [role="application"]:focus, .picture:focus, svg:focus, svg *:focus');
  for (let tabs = 0; tabs < 30 && (await focused.count()) === 0; tabs++) await page.keyboard.press('Tab');
  expect(await focused.count()).toBeGreaterThan(0);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect.poll(() => opened.cursorLine(), HOW_LONG).toBeGreaterThan(19);
});
