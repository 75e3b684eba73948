import { DidChangeWatchedFilesNotification } from 'vscode-languageserver';
import type { Server } from './feature';

/** Designs, the kinds and the prices of a workspace, and whatever else an open design points to. */
const ALWAYS = ['**/.datawright/{kinds.yaml,prices.json}', '**/*.datawright.{yaml,yml}'];

/** Has the editor say when a file changes that an open design depends on. */
export function watchFiles({ connection, designs, files }: Server): void {
  connection.onDidChangeWatchedFiles(({ changes }) => files.changed(changes.map(({ uri }) => uri)));
  connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) =>
    files.changeFolders(
      added.map(({ uri }) => uri),
      removed.map(({ uri }) => uri),
    ),
  );
  const register = (globs: readonly string[]): Promise<{ dispose(): void } | undefined> =>
    connection.client
      .register(DidChangeWatchedFilesNotification.type, {
        watchers: globs.map((globPattern) => ({ globPattern })),
      })
      .catch(() => undefined);

  void register(ALWAYS);
  let watched = '';
  let registration: Promise<{ dispose(): void } | undefined> = Promise.resolve(undefined);
  designs.onDidChangeFiles((uris) => {
    const globs = [...new Set(uris.map(globOf))].sort();
    if (globs.join('\n') === watched) return;
    watched = globs.join('\n');
    registration = registration.then((before) => {
      before?.dispose();
      return globs.length > 0 ? register(globs) : undefined;
    });
  });
}

/** By name in any folder: a glob over whole addresses would have to know the file system. */
const globOf = (uri: string): string =>
  `**/${decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1)).replaceAll(/[[\]{}*?]/g, '?')}`;
