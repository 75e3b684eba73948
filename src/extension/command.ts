import * as vscode from 'vscode';
import type { App } from './app';
import { allCommands } from './commands.generated';

/** One command. One file each in `commands/`. */
export interface CommandDefinition {
  readonly id: `datawright.${string}`;
  /** `args` are what a menu, a lens or a test gives: often the address of the design. */
  run(this: void, app: App, ...args: readonly unknown[]): unknown;
}

/** Registers every command; one that fails says so, in the log with its stack. */
export const registerCommands = (app: App): readonly vscode.Disposable[] =>
  allCommands.map(({ id, run }) =>
    vscode.commands.registerCommand(id, async (...args: unknown[]) => {
      try {
        return await run(app, ...args);
      } catch (error) {
        app.log.error(`${id}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
        const reason = error instanceof Error ? error.message : String(error);
        void vscode.window.showErrorMessage(vscode.l10n.t('Datawright could not do that: {0}', reason));
        return undefined;
      }
    }),
  );
