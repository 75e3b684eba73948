import { Uri } from 'vscode';
import type { ExtensionContext } from 'vscode';
import { activateExtension } from './activate';
import type { ExtensionApi } from './api';
import { readWhole } from './prices/read-file';

/** Entry in a browser: the language server is a worker. */
export const activate = (context: ExtensionContext): ExtensionApi =>
  activateExtension(
    context,
    async (options) => {
      const { workerClient } = await import('./client/worker-client');
      return workerClient(Uri.joinPath(context.extensionUri, 'dist', 'server.worker.js'), options);
    },
    readWhole,
  );
