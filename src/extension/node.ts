import type { ExtensionContext } from 'vscode';
import { activateExtension } from './activate';
import type { ExtensionApi } from './api';
import { streamFile } from './prices/stream-file';

/** Entry on a desktop or a remote: the language server is a process of its own. */
export const activate = (context: ExtensionContext): ExtensionApi =>
  activateExtension(
    context,
    async (options) => {
      // Loaded when a design is open, not when the extension wakes.
      const { nodeClient } = await import('./client/node-client');
      return nodeClient(context.asAbsolutePath('dist/server.cjs'), options);
    },
    streamFile,
  );
