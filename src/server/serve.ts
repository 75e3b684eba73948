import { TextDocuments, TextDocumentSyncKind } from 'vscode-languageserver';
import type { Connection, InitializeParams, InitializeResult, ServerCapabilities } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Designs } from './designs';
import { ErrorLog } from './error-log';
import { allFeatures } from './features.generated';
import type { Server } from './feature';
import { Files } from './files';
import { watchFiles } from './watch-files';
import { SettingsStore } from './settings';

/**
 * Puts the server together on a connection and listens. `today` gives the ISO date; nothing else here reads a clock.
 */
export function serve(connection: Connection, today: () => string): void {
  const documents = new TextDocuments(TextDocument);
  const log = new ErrorLog((message) => connection.console.error(message));
  const settings = new SettingsStore(connection);
  const files = new Files(connection);
  const designs = new Designs({ connection, documents, files, settings, log, today });
  const server: Server = { connection, designs, files, settings, log };

  connection.onInitialize((params): InitializeResult => {
    settings.initialize(params);
    files.initialize(folderUris(params));
    return { capabilities: announced(), serverInfo: { name: 'Datawright' } };
  });
  connection.onInitialized(() => watchFiles(server));
  for (const feature of allFeatures) feature.register(server);
  documents.listen(connection);
  connection.listen();
}

const folderUris = ({ workspaceFolders, rootUri }: InitializeParams): readonly string[] =>
  workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);

const announced = (): ServerCapabilities =>
  Object.assign(
    { textDocumentSync: TextDocumentSyncKind.Incremental, workspace: { workspaceFolders: { supported: true } } },
    ...allFeatures.map(({ capabilities }) => capabilities),
  ) as ServerCapabilities;
