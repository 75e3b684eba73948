import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { openWorkbench, type Workbench, type WorkbenchOptions } from '../../tools/vscode-host/workbench.mjs';
import { root, VSIX } from '../../tools/paths.mjs';

/** VS Code with the packaged extension on a copy of examples/, so that tests may write. Closed when the test ends. */
export async function openExamples(options: Partial<WorkbenchOptions> = {}): Promise<Workbench & { folder: string }> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'datawright-ui-'));
  fs.cpSync(path.join(root, 'examples'), folder, { recursive: true });
  const workbench = await openWorkbench({ vsix: VSIX, folder, ...options });
  onTestFinished(async ({ task }) => {
    if (task.result?.state === 'fail') await screenshot(workbench, `failed-${task.name.replace(/\W+/g, '-')}`);
    await workbench.close();
    fs.rmSync(folder, { recursive: true, force: true });
  });
  return { ...workbench, folder };
}

/** Keeps a picture of the whole window as artifacts/screenshots/NAME.png. */
export async function screenshot({ page }: Pick<Workbench, 'page'>, name: string): Promise<void> {
  await page.screenshot({ path: path.join(root, 'artifacts/screenshots', `${name}.png`) });
}
