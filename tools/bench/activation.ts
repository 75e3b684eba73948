import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openWorkbench } from '../vscode-host/workbench.mjs';
import { VSIX } from '../paths.mjs';
import { syntheticDesign } from './synthetic';

/**
 * Milliseconds that VS Code itself counts for loading and activating the packaged extension when a design is opened
 * ("Show Running Extensions"), and whether it was active before one was. Undefined where there is no package.
 */
export async function measureActivation(): Promise<
  { readonly milliseconds: number; readonly early: boolean } | undefined
> {
  if (!fs.existsSync(VSIX)) return undefined;
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'datawright-bench-'));
  fs.writeFileSync(path.join(folder, 'small.datawright.yaml'), syntheticDesign(10));
  const workbench = await openWorkbench({ vsix: VSIX, folder });
  try {
    const row = workbench.page.locator('.runtime-extensions-editor .monaco-list-row', { hasText: 'Datawright' });
    const time = row.locator('.activation-time');
    await workbench.command('Developer: Show Running Extensions');
    await workbench.page.locator('.runtime-extensions-editor .monaco-list-row').first().waitFor();
    const early = (await row.count()) > 0 && /\d+\s*ms/.test(await row.innerText());
    await workbench.openFile('small.datawright.yaml', 'design');
    await workbench.command('Developer: Show Running Extensions');
    await time.waitFor();
    return { milliseconds: Number(/(\d+)\s*ms/.exec(await time.innerText())?.[1] ?? NaN), early };
  } finally {
    await workbench.close();
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
