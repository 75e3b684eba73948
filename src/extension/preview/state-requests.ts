import { CancellationTokenSource } from 'vscode';
import type { PreviewParams, PreviewState } from '../../protocol';
import type { ServerLink } from '../client/server-link';

export type StateAnswer = { readonly state: PreviewState | null } | { readonly failed: string };

/** Asks for states one at a time: while one is on its way only the newest question waits, and the rest are dropped. */
export class StateRequests {
  readonly #server: ServerLink;
  readonly #answer: (answer: StateAnswer) => void;
  #running: CancellationTokenSource | undefined;
  #next: PreviewParams | undefined;

  constructor(server: ServerLink, answer: (answer: StateAnswer) => void) {
    this.#server = server;
    this.#answer = answer;
  }

  ask(params: PreviewParams): void {
    this.#next = params;
    if (this.#running) this.#running.cancel();
    else void this.#run();
  }

  async #run(): Promise<void> {
    for (let params = this.#take(); params; params = this.#take()) {
      const source = (this.#running = new CancellationTokenSource());
      const answer = await this.#server.request('datawright/preview', params, source.token).then(
        (state): StateAnswer => ({ state }),
        (error: unknown): StateAnswer => ({ failed: String(error) }),
      );
      source.dispose();
      if (!this.#next) this.#answer(answer);
    }
    this.#running = undefined;
  }

  #take(): PreviewParams | undefined {
    const params = this.#next;
    this.#next = undefined;
    return params;
  }
}
