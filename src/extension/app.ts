import type { LogOutputChannel } from 'vscode';
import type { ActiveDesign } from './active-design';
import type { ServerLink } from './client/server-link';
import type { Previews } from './preview/previews';
import type { ReadFile } from './prices/read-file';

/** What commands work with. */
export interface App {
  readonly log: LogOutputChannel;
  readonly server: ServerLink;
  readonly active: ActiveDesign;
  readonly previews: Previews;
  readonly readFile: ReadFile;
}
