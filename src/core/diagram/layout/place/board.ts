import type { Size } from '../geometry';
import type { Cells } from '../graph';
import { arrowCost, BOARD, doCross } from './arrow-cost';
import { FormCost } from './form-cost';
import type { Model } from './model';

const CROSSING = 3;
/** What it costs to move a card that stood somewhere. */
const MOVED = 2.5;

/** Cards on cells, with what that costs. A move is tried by its difference, and taken or undone. */
export class Board {
  readonly row: Int16Array;
  readonly column: Int16Array;
  readonly cells = new Int16Array(BOARD * BOARD).fill(-1);
  readonly #model: Model;
  readonly #form: FormCost;
  readonly #arrowCosts: Float64Array;
  readonly #oldRow: Int16Array;
  readonly #oldColumn: Int16Array;
  readonly #oldCosts: Float64Array;
  readonly #isTouched: Uint8Array;
  readonly #homeRow: Int16Array;
  readonly #homeColumn: Int16Array;
  #arrows = 0;
  #crossings = 0;
  #total = 0;

  constructor(model: Model, panel: Size, homes?: Cells) {
    const count = model.keys.length;
    this.#model = model;
    this.#form = new FormCost(model, panel);
    this.row = new Int16Array(count);
    this.column = new Int16Array(count);
    this.#oldRow = new Int16Array(count);
    this.#oldColumn = new Int16Array(count);
    this.#isTouched = new Uint8Array(count);
    this.#arrowCosts = new Float64Array(model.arrows.length);
    this.#oldCosts = new Float64Array(model.arrows.length);
    this.#homeRow = Int16Array.from(model.keys, (key) => homes?.get(key)?.row ?? -1);
    this.#homeColumn = Int16Array.from(model.keys, (key) => homes?.get(key)?.column ?? -1);
  }

  get cost(): number {
    return this.#total;
  }

  get scale(): number {
    return this.#form.scale;
  }

  /** Puts all cards anew; everything is computed from the start. */
  put(rows: ArrayLike<number>, columns: ArrayLike<number>): void {
    this.cells.fill(-1);
    this.row.set(rows);
    this.column.set(columns);
    for (let card = 0; card < this.row.length; card++) this.cells[this.#cell(card)] = card;
    this.#arrows = 0;
    this.#crossings = 0;
    const { arrows } = this.#model;
    for (let at = 0; at < arrows.length; at++) {
      this.#arrowCosts[at] = arrowCost(arrows[at]!, this.row, this.column, this.cells);
      this.#arrows += this.#arrowCosts[at]!;
      for (let other = 0; other < at; other++) {
        if (doCross(arrows[at]!, arrows[other]!, this.row, this.column)) this.#crossings++;
      }
    }
    this.#total = this.#sum();
    this.#remember();
  }

  /** Moves the cards that `change` moves; returns the difference of the cost, or undefined where two would share a cell. */
  try(change: () => boolean): number | undefined {
    this.#remember();
    const before = this.#total;
    if (!change() || !this.#settle()) {
      this.undo();
      return undefined;
    }
    this.#difference();
    this.#total = this.#sum();
    return this.#total - before;
  }

  /** Back to where things stood before the last `try`. */
  undo(): void {
    for (let card = 0; card < this.row.length; card++) {
      if (this.#moved(card) && this.cells[this.#cell(card)] === card) this.cells[this.#cell(card)] = -1;
    }
    this.row.set(this.#oldRow);
    this.column.set(this.#oldColumn);
    for (let card = 0; card < this.row.length; card++) this.cells[this.#cell(card)] = card;
    this.#arrowCosts.set(this.#oldCosts);
    [this.#arrows, this.#crossings, this.#total] = this.#old;
  }

  #old: [number, number, number] = [0, 0, 0];

  #remember(): void {
    this.#oldRow.set(this.row);
    this.#oldColumn.set(this.column);
    this.#oldCosts.set(this.#arrowCosts);
    this.#old = [this.#arrows, this.#crossings, this.#total];
  }

  #cell(card: number): number {
    return this.row[card]! * BOARD + this.column[card]!;
  }

  #moved(card: number): boolean {
    return this.row[card] !== this.#oldRow[card] || this.column[card] !== this.#oldColumn[card];
  }

  /** Writes the moved cards onto the board; false where they leave it or meet. */
  #settle(): boolean {
    for (let card = 0; card < this.row.length; card++) {
      const [row, column] = [this.row[card]!, this.column[card]!];
      if (row < 0 || column < 0 || row >= BOARD || column >= BOARD) return false;
      this.#isTouched[card] = this.#moved(card) ? 1 : 0;
      if (this.#isTouched[card]) this.cells[this.#oldRow[card]! * BOARD + this.#oldColumn[card]!] = -1;
    }
    for (let card = 0; card < this.row.length; card++) {
      if (!this.#isTouched[card]) continue;
      if (this.cells[this.#cell(card)]! >= 0) return false;
      this.cells[this.#cell(card)] = card;
    }
    return true;
  }

  /** New costs of the arrows that moved or have something else in their way; crossings of those that moved. */
  #difference(): void {
    const { arrows } = this.#model;
    for (let at = 0; at < arrows.length; at++) {
      const arrow = arrows[at]!;
      const isMoved = this.#isTouched[arrow.from] === 1 || this.#isTouched[arrow.to] === 1;
      const isStraight =
        this.row[arrow.from] === this.row[arrow.to] || this.column[arrow.from] === this.column[arrow.to];
      if (!isMoved && !isStraight) continue;
      const cost = arrowCost(arrow, this.row, this.column, this.cells);
      this.#arrows += cost - this.#arrowCosts[at]!;
      this.#arrowCosts[at] = cost;
      if (!isMoved) continue;
      for (let other = 0; other < arrows.length; other++) {
        const against = arrows[other]!;
        // A pair of two that moved is counted once.
        const both = this.#isTouched[against.from] === 1 || this.#isTouched[against.to] === 1;
        if (other === at || (both && other < at)) continue;
        if (doCross(arrow, against, this.#oldRow, this.#oldColumn)) this.#crossings--;
        if (doCross(arrow, against, this.row, this.column)) this.#crossings++;
      }
    }
  }

  #sum(): number {
    let moves = 0;
    for (let card = 0; card < this.row.length; card++) {
      const home = this.#homeRow[card]!;
      if (home >= 0 && (home !== this.row[card] || this.#homeColumn[card] !== this.column[card])) moves++;
    }
    return this.#arrows + CROSSING * this.#crossings + MOVED * moves + this.#form.of(this.row, this.column);
  }
}
