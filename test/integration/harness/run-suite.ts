import mocha from 'mocha';
import * as vscode from 'vscode';

interface Report {
  passed: number;
  failed: number;
  lines: string[];
}

/** Runs what the imported test files have declared. VS Code ends when the promise does. */
export async function runSuite(): Promise<void> {
  const report = await new Promise<Report>((resolve) => {
    const lines: string[] = [];
    const runner = (mocha as unknown as Mocha).run(() => {
      const { passes = 0, failures = 0, pending = 0 } = runner.stats ?? {};
      // A skipped test is one that proves nothing.
      resolve({ passed: passes, failed: failures + pending, lines });
    });
    runner.on('pass', (test) => lines.push(`ok     ${test.fullTitle()} (${test.duration ?? 0} ms)`));
    runner.on('fail', (test, error: Error) => lines.push(`FAILED ${test.fullTitle()}`, error.stack ?? error.message));
    runner.on('pending', (test) => lines.push(`FAILED ${test.fullTitle()}: skipped`));
  });
  await writeReport(report);
  if (report.failed > 0) throw new Error(`${report.failed} tests failed`);
}

/** Beside the workspace, through VS Code itself: the web worker host has no other way to a file. */
async function writeReport(report: Report): Promise<void> {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('the suite needs a folder to run in');
  const file = vscode.Uri.joinPath(folder.uri, '..', 'suite-report.json');
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(JSON.stringify(report)));
}
