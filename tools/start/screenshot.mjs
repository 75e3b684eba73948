import fs from 'node:fs';
import path from 'node:path';
import { VSIX } from '../paths.mjs';
import { ARTIFACTS } from '../run/step.mjs';
import { setUpHost } from '../vscode-host/setup.mjs';
import { folderOf } from './folder.mjs';

const THEMES = { dark: 'Dark Modern', light: 'Light Modern', hc: 'Default High Contrast' };
const SIZE = { width: 1640, height: 920 };
/** Where the text ends and the preview begins, and where Problems begin, in CSS pixels. */
const SPLIT = { x: 730, y: 755 };

/**
 * Opens a design with its preview and Problems in VS Code in a headless browser, and writes what is to be seen as a PNG.
 * @param {{ file: string, theme: string, design: string }} options absolute paths
 */
export async function takeScreenshot({ file, theme, design }) {
  if (!THEMES[theme]) throw new Error(`no theme "${theme}"; there are ${Object.keys(THEMES).join(', ')}`);
  if (!fs.existsSync(design)) throw new Error(`there is no design ${design}`);
  setUpHost();
  // Only now: the browser's driver may just have been installed.
  const { openWorkbench } = await import('../vscode-host/workbench.mjs');
  const folder = folderOf(design);
  const workbench = await openWorkbench({
    ...{ vsix: VSIX, folder, ...SIZE },
    settings: {
      'workbench.colorTheme': THEMES[theme],
      'workbench.activityBar.location': 'hidden',
      'editor.minimap.enabled': false,
    },
  });
  const { page } = workbench;
  try {
    await workbench.openFile(path.relative(folder, design), 'components');
    await workbench.command('Datawright: Open Preview to the Side');
    await workbench.webview().locator('.mark.box').first().waitFor({ timeout: 60_000 });
    await page.keyboard.press('Control+B');
    await workbench.openProblems();
    await workbench.problem('').waitFor({ timeout: 30_000 });
    await workbench.arrange(SPLIT);
    await page.keyboard.press('Control+1');
    await page.locator('.codelens-decoration').first().waitFor({ timeout: 10_000 });
    // Nothing says when the last hint and the last icon are painted.
    await page.waitForTimeout(2000);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    await page.screenshot({ path: file });
  } catch (error) {
    const failed = path.join(ARTIFACTS, 'screenshot-failed.png');
    await page.screenshot({ path: failed });
    throw new Error(`${error.message}\nWhat was to be seen instead: ${failed}`, { cause: error });
  } finally {
    await workbench.close();
  }
}
