import type { Event } from 'vscode';
import type { FromWebview, ServerNotifications } from '../protocol';

/** What `activate` returns: for tests and the bench, which must know when something was drawn and how long it took. */
export interface ExtensionApi {
  readonly onDidDraw: Event<Extract<FromWebview, { type: 'drawn' }>>;
  readonly onDidAnalyze: Event<ServerNotifications['datawright/analyzed']>;
}
