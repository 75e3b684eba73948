import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openWorkbench } from '../vscode-host/workbench.mjs';
import { VSIX } from '../paths.mjs';
import { syntheticDesign } from './synthetic';

/**
 * Milliseconds that VS Code itself counts for loading and activating the packaged extension when a design is opened
 * ("Show Running Extensions"). Undefined where there is no package.
 */
export async function measureActivation(): Promise<{ readonly milliseconds: number } | undefined> {
  if (!fs.existsSync(VSIX)) return undefined;
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'datawright-bench-'));
  fs.writeFileSync(path.join(folder, 'small.datawright.yaml'), syntheticDesign(10));
  // The list renders only the rows in sight, slowest first: the window is high enough for all.
  const workbench = await openWorkbench({ vsix: VSIX, folder, height: 3000 });
  try {
    await workbench.openFile('small.datawright.yaml', 'design');
    await workbench.page.locator('.editor-instance .codelens-decoration').first().waitFor({ timeout: 30_000 });
    await workbench.command('Developer: Show Running Extensions');
    const row = workbench.page.locator('.runtime-extensions-editor .monaco-list-row', { hasText: 'Datawright' });
    const time = row.locator('.activation-time').first();
    await time.waitFor();
    return { milliseconds: Number(/(\d+)\s*ms/.exec(await time.innerText())?.[1] ?? NaN) };
  } finally {
    await workbench.close();
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
