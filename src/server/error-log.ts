/** Says each exception once: one that comes at every keystroke would bury everything else. */
export class ErrorLog {
  readonly #said = new Set<string>();
  readonly #say: (message: string) => void;

  constructor(say: (message: string) => void) {
    this.#say = say;
  }

  exception(where: string, error: unknown): void {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const message = `${where}: ${text}`;
    if (this.#said.has(message)) return;
    this.#said.add(message);
    this.#say(message);
  }
}
