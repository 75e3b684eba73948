import { isNumber } from './peer-group';

/** Thrown where a case says what the language cannot; told as `not expressible`. */
export class NotExpressible extends Error {}

/**
 * The inputs of a case, read by name. What is not read in the end makes the case not expressible: an input that is
 * passed over would be an answer to another question.
 */
export class Inputs {
  readonly #values: Readonly<Record<string, unknown>>;
  readonly #read = new Set<string>();

  constructor(values: Readonly<Record<string, unknown>>) {
    this.#values = values;
  }

  has(name: string): boolean {
    return this.#values[name] !== undefined && this.#values[name] !== null;
  }

  /** A number; `fallback` where it is left out. */
  number(name: string, fallback?: number): number {
    const value = this.#take(name) ?? fallback;
    if (!isNumber(value)) throw new NotExpressible(`${name} is no number: ${JSON.stringify(value)}`);
    return value;
  }

  text(name: string, fallback?: string): string {
    const value = this.#take(name) ?? fallback;
    if (typeof value !== 'string') throw new NotExpressible(`${name} is no text: ${JSON.stringify(value)}`);
    return value;
  }

  flag(name: string, fallback = false): boolean {
    const value = this.#take(name) ?? fallback;
    if (typeof value !== 'boolean')
      throw new NotExpressible(`${name} is neither true nor false: ${JSON.stringify(value)}`);
    return value;
  }

  list(name: string): readonly unknown[] {
    const value = this.#take(name) ?? [];
    return Array.isArray(value) ? value : [value];
  }

  /** A fact of the catalogue that the case repeats: another value cannot be said. */
  same(name: string, fact: unknown): void {
    const value = this.#take(name) ?? fact;
    if (value !== fact) throw new NotExpressible(`${name} is ${JSON.stringify(fact)}, not ${JSON.stringify(value)}`);
  }

  /** Prose, or what another input already says. */
  ignore(...names: readonly string[]): void {
    for (const name of names) this.#read.add(name);
  }

  unread(): readonly string[] {
    return Object.keys(this.#values).filter((name) => !this.#read.has(name));
  }

  #take(name: string): unknown {
    this.#read.add(name);
    return this.#values[name];
  }
}

/** Throws NotExpressible where a case says more than was read. */
export function demandAllRead(inputs: Inputs): void {
  const unread = inputs.unread();
  if (unread.length > 0) throw new NotExpressible(`not known here: ${unread.join(', ')}`);
}
