import { CancellationTokenSource } from 'vscode';
import type { ServerRequests } from '../../protocol';
import type { ServerLink } from '../client/server-link';

type Params<M extends keyof ServerRequests> = ServerRequests[M]['params'];

export type Answer<M extends keyof ServerRequests> =
  { readonly result: ServerRequests[M]['result'] } | { readonly failed: string };

/** Asks the server one at a time: while one is on its way only the newest question waits, and the rest are dropped. */
export class NewestRequest<M extends keyof ServerRequests> {
  readonly #server: ServerLink;
  readonly #method: M;
  readonly #answer: (answer: Answer<M>) => void;
  #running: CancellationTokenSource | undefined;
  #next: Params<M> | undefined;

  constructor(server: ServerLink, method: M, answer: (answer: Answer<M>) => void) {
    this.#server = server;
    this.#method = method;
    this.#answer = answer;
  }

  ask(params: Params<M>): void {
    this.#next = params;
    if (this.#running) this.#running.cancel();
    else void this.#run();
  }

  async #run(): Promise<void> {
    for (let params = this.#take(); params; params = this.#take()) {
      const source = (this.#running = new CancellationTokenSource());
      const answer = await this.#server.request(this.#method, params, source.token).then(
        (result): Answer<M> => ({ result }),
        (error: unknown): Answer<M> => ({ failed: String(error) }),
      );
      source.dispose();
      if (!this.#next) this.#answer(answer);
    }
    this.#running = undefined;
  }

  #take(): Params<M> | undefined {
    const params = this.#next;
    this.#next = undefined;
    return params;
  }
}
