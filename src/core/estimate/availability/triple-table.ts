const EMPTY = -1;

/**
 * A hash table from three whole numbers to a fourth. Keys are compared in full: packed into one JavaScript number,
 * they would run over 2^53 and two keys would look the same.
 */
export class TripleTable {
  #rows = new Int32Array(4 * 64).fill(EMPTY);
  #size = 0;

  /** The value kept for a key, or -1. All four numbers are from 0 up to 2^31 − 1. */
  get(a: number, b: number, c: number): number {
    return this.#rows[this.#slot(a, b, c) + 3]!;
  }

  set(a: number, b: number, c: number, value: number): void {
    if (this.#size * 8 >= this.#rows.length) this.#grow();
    const slot = this.#slot(a, b, c);
    if (this.#rows[slot + 3] === EMPTY) this.#size++;
    this.#rows[slot] = a;
    this.#rows[slot + 1] = b;
    this.#rows[slot + 2] = c;
    this.#rows[slot + 3] = value;
  }

  /** Where a key is, or where it would be put. */
  #slot(a: number, b: number, c: number): number {
    const rows = this.#rows;
    const mask = rows.length / 4 - 1;
    let hash = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca77) ^ Math.imul(c, 0xc2b2ae3d);
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    for (let at = (hash ^ (hash >>> 13)) & mask; ; at = (at + 1) & mask) {
      const slot = at * 4;
      if (rows[slot + 3] === EMPTY || (rows[slot] === a && rows[slot + 1] === b && rows[slot + 2] === c)) return slot;
    }
  }

  #grow(): void {
    const old = this.#rows;
    this.#rows = new Int32Array(old.length * 2).fill(EMPTY);
    this.#size = 0;
    for (let slot = 0; slot < old.length; slot += 4)
      if (old[slot + 3] !== EMPTY) this.set(old[slot]!, old[slot + 1]!, old[slot + 2]!, old[slot + 3]!);
  }
}
