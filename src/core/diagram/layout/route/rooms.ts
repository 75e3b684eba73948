/** Room in one slot of a channel, in px: before its tracks, after them, and in all. */
export interface SlotRoom {
  before: number;
  after: number;
  middle: number;
  /** Whether words stand over one of its tracks. */
  labelled: boolean;
}

/** Room that words and titles ask for beyond what cards and tracks take. What is asked for only grows. */
export class Rooms {
  readonly #slots = new Map<string, SlotRoom>();
  readonly #columns = new Map<number, number>();
  readonly #rows = new Map<number, number>();

  slot(line: string, slot: number): Readonly<SlotRoom> {
    return this.#slots.get(`${line} ${slot}`) ?? { before: 0, after: 0, middle: 0, labelled: false };
  }

  ask(line: string, slot: number, part: 'before' | 'after' | 'middle', size: number): void {
    const room = this.#own(line, slot);
    room[part] = Math.max(room[part], Math.ceil(size));
  }

  label(line: string, slot: number): void {
    this.#own(line, slot).labelled = true;
  }

  /** Least width of a column of cells, and height of a row. */
  column(column: number): number {
    return this.#columns.get(column) ?? 0;
  }

  row(row: number): number {
    return this.#rows.get(row) ?? 0;
  }

  widen(column: number, width: number): void {
    this.#columns.set(column, Math.max(this.column(column), Math.ceil(width)));
  }

  heighten(row: number, height: number): void {
    this.#rows.set(row, Math.max(this.row(row), Math.ceil(height)));
  }

  #own(line: string, slot: number): SlotRoom {
    const key = `${line} ${slot}`;
    const room = this.#slots.get(key) ?? { before: 0, after: 0, middle: 0, labelled: false };
    this.#slots.set(key, room);
    return room;
  }
}
