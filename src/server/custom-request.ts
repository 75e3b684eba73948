import type { CancellationToken } from 'vscode-languageserver';
import type { ServerRequests } from '../protocol';
import type { Server } from './feature';
import { guarded } from './guard';

/** Answers one of our own requests; null where the answer throws. */
export function onCustomRequest<M extends keyof ServerRequests>(
  { connection, log }: Server,
  method: M,
  answer: (
    params: ServerRequests[M]['params'],
    token: CancellationToken,
  ) => ServerRequests[M]['result'] | Promise<ServerRequests[M]['result']>,
): void {
  connection.onRequest(method, guarded(log, method, answer));
}
