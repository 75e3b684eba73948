import * as vscode from 'vscode';
import type { App } from '../app';
import { chooseDesign } from '../choose-design';
import { reportUri } from './report-uri';
import { showPage } from './show-page';

/** Shows the cost or the recovery of a design as a page that follows the design. */
export async function showReport(app: App, given: unknown, about: 'cost' | 'recovery'): Promise<void> {
  const design = chooseDesign(app, given);
  if (!design) return;
  const uri = design.toString();
  const report = await app.server.request('datawright/report', { uri, about });
  if (!report) {
    void vscode.window.showInformationMessage(vscode.l10n.t('The design cannot be read yet; see Problems.'));
    return;
  }
  await showPage(reportUri({ about, uri }, report.title));
}
