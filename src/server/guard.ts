import type { CancellationToken } from 'vscode-languageserver';
import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { ErrorLog } from './error-log';

/** Answers null, and says why in the log, where a request throws: one broken feature must not take the others along. */
export const guarded =
  <P, R>(
    log: ErrorLog,
    name: string,
    answer: (params: P, token: CancellationToken) => R | Promise<R>,
  ): ((params: P, token: CancellationToken) => Promise<R | null | ResponseError>) =>
  async (params, token) => {
    try {
      const result = await answer(params, token);
      return token.isCancellationRequested ? new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled') : result;
    } catch (error) {
      log.exception(name, error);
      return null;
    }
  };
