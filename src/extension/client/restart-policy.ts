import { l10n } from 'vscode';
// The values of vscode-languageclient's enums, which must not be loaded before there is a design.
import type { CloseAction, CloseHandlerResult, ErrorAction, ErrorHandler } from 'vscode-languageclient';

const CONTINUE = 1 as ErrorAction.Continue;
const DO_NOT_RESTART = 1 as CloseAction.DoNotRestart;
const RESTART = 2 as CloseAction.Restart;

export const MOST_RESTARTS = 5;
const WITHIN_MS = 3 * 60_000;

/**
 * A server that ends by itself is started again without a word, since nothing is lost by it; one that keeps ending is
 * left alone, and that is said. `now` gives milliseconds.
 */
export function restartPolicy(now: () => number): ErrorHandler {
  let ends: number[] = [];
  return {
    error: () => ({ action: CONTINUE, handled: true }),
    closed(): CloseHandlerResult {
      const at = now();
      ends = [...ends.filter((end) => at - end < WITHIN_MS), at];
      if (ends.length <= MOST_RESTARTS) return { action: RESTART, handled: true };
      ends = [];
      return {
        action: DO_NOT_RESTART,
        message: l10n.t(
          'The Datawright server ended {0} times within three minutes. Run "Datawright: Restart Server" to try again; its output says more.',
          MOST_RESTARTS + 1,
        ),
      };
    },
  };
}
