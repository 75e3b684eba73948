// A workbench in a browser with the packaged extension installed, and the gestures of somebody who uses it.
import { installVsix, startServer } from './server.mjs';
import { launchBrowser } from './browser.mjs';
import { makeProfile } from './profile.mjs';
import { workbenchUrl } from './url.mjs';

const PATIENCE_MS = 60_000;

/**
 * @typedef {object} WorkbenchOptions
 * @property {string} vsix absolute path of the packaged extension
 * @property {string} folder absolute path of the folder or .code-workspace to open
 * @property {Record<string, unknown>} [settings] of the user
 * @property {boolean} [trust] false opens the folder in Restricted Mode
 * @property {number} [width] in CSS pixels
 * @property {number} [height]
 */

/**
 * Opens VS Code on a folder. Close it, or a server and a browser stay behind.
 * @param {WorkbenchOptions} options
 */
export async function openWorkbench({ vsix, folder, settings, trust, width, height }) {
  const profile = makeProfile({ settings, trust });
  /** @type {(() => unknown)[]} */
  const undo = [profile.remove];
  const close = async () => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  try {
    installVsix(profile, vsix);
    const server = await startServer(profile);
    undo.push(server.stop);
    const { browser, context, blocked } = await launchBrowser({ width, height });
    undo.push(() => browser.close());
    const page = await context.newPage();
    await page.goto(workbenchUrl(server, { target: folder }));
    await page.locator('.monaco-workbench .part.statusbar').waitFor({ timeout: PATIENCE_MS });
    return { page, blocked, profile, server, close, ...gestures(page) };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Drags a border of the workbench by mouse. @param {import('playwright-core').Page} page */
async function drag(page, from, to) {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 5 });
  await page.mouse.up();
  // Away from the border, which lights up under the pointer.
  await page.mouse.move(0, 0);
}

/** @param {import('playwright-core').Page} page */
function gestures(page) {
  const quickInput = page.locator('.quick-input-widget input');
  const quickRow = (text) => page.locator('.quick-input-list .monaco-list-row', { hasText: text }).first();

  return {
    /** Runs a command by its title in the palette. Waits for the command to be there: an extension may still be starting. */
    async command(title) {
      await page.keyboard.press('F1');
      await quickInput.fill(`>${title}`);
      await quickRow(title).waitFor({ timeout: 30_000 });
      await quickRow(title).click();
    },

    /** Opens a file of the folder by Quick Open and waits for `text` in the editor. */
    async openFile(name, text) {
      await page.keyboard.press('Control+P');
      await quickInput.fill(name);
      await quickRow(name.split('/').at(-1)).waitFor({ timeout: 30_000 });
      await page.keyboard.press('Enter');
      await page.locator('.editor-instance .view-line', { hasText: text }).first().waitFor({ timeout: 30_000 });
    },

    /** Puts the cursor at a line and column, both from 1. */
    async goTo(line, column = 1) {
      await page.keyboard.press('Control+G');
      await quickInput.fill(`:${line}:${column}`);
      await page.keyboard.press('Enter');
      await quickInput.waitFor({ state: 'hidden' });
    },

    /** The extension's own document in its webview. `iframe.webview.ready` comes before it is painted: wait for an element. */
    webview: () => page.frameLocator('iframe.webview').frameLocator('iframe#active-frame'),

    async openProblems() {
      await page.keyboard.press('Control+Shift+M');
      await page.locator('.markers-panel').waitFor();
    },

    /** A row of Problems that holds `text`. */
    problem: (text) => page.locator('.markers-panel .monaco-list-row', { hasText: text }).first(),

    /** A notification that holds `text`. */
    notification: (text) => page.locator('.notifications-toasts .notification-list-item', { hasText: text }).first(),

    /** Moves the border between two editors to `x` and the top of the panel to `y`, in CSS pixels. */
    async arrange({ x, y }) {
      const right = await page.locator('.part.editor .editor-group-container').nth(1).boundingBox();
      if (right) await drag(page, { x: right.x, y: right.y + right.height / 2 }, { x, y: right.y + right.height / 2 });
      const panel = await page.locator('.part.panel').boundingBox();
      // The border lies just above the panel.
      if (panel) await drag(page, { x: panel.x + 300, y: panel.y - 3 }, { x: panel.x + 300, y });
    },

    /** The line (from 1) that the editor's cursor stands on, as the status bar says. */
    async cursorLine() {
      const text = await page.locator('#status\\.editor\\.selection').innerText();
      return Number(/(\d+)/.exec(text)?.[1]);
    },
  };
}

/** @typedef {Awaited<ReturnType<typeof openWorkbench>>} Workbench */
