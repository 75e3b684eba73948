import * as vscode from 'vscode';
import { ActiveDesign } from './active-design';
import type { ExtensionApi } from './api';
import type { App } from './app';
import type { MakeClient } from './client/make-client';
import { ServerLink } from './client/server-link';
import { registerCommands } from './command';
import { isDesign } from './design-document';
import { Previews } from './preview/previews';
import { ReportPages } from './pages/report-pages';
import { RulePages } from './pages/rule-pages';
import type { ReadFile } from './prices/read-file';
import { showSummary } from './status-bar';

/** The composition root of both entries. Starts no server before there is a design. */
export function activateExtension(
  context: vscode.ExtensionContext,
  makeClient: MakeClient,
  readFile: ReadFile,
): ExtensionApi {
  const log = vscode.window.createOutputChannel('Datawright', { log: true });
  const server = new ServerLink(makeClient, log);
  const active = new ActiveDesign();
  const previews = new Previews(context.extensionUri, server, active, log);
  const app: App = { log, server, active, previews, readFile };
  context.subscriptions.push(
    log,
    server,
    active,
    previews,
    new ReportPages(server),
    new RulePages(server),
    ...registerCommands(app),
    ...showSummary(server, active),
    startWithFirstDesign(server),
  );
  return { onDidDraw: previews.onDidDraw, onDidAnalyze: server.onDidAnalyze };
}

function startWithFirstDesign(server: ServerLink): vscode.Disposable {
  if (vscode.workspace.textDocuments.some(isDesign)) server.startQuietly();
  return vscode.workspace.onDidOpenTextDocument((document) => {
    if (isDesign(document)) server.startQuietly();
  });
}
