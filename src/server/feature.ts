import type { Connection, ServerCapabilities } from 'vscode-languageserver';
import type { Designs } from './designs';
import type { Files } from './files';
import type { ErrorLog } from './error-log';
import type { SettingsStore } from './settings';

/** What a feature works with. */
export interface Server {
  readonly connection: Connection;
  readonly designs: Designs;
  readonly files: Files;
  readonly settings: SettingsStore;
  readonly log: ErrorLog;
}

/** One thing that the editor can ask for. One file each in `features/`; what it answers is a pure function there. */
export interface Feature {
  /** Announced to the editor. */
  readonly capabilities?: ServerCapabilities;
  register(this: void, server: Server): void;
}
