import type { Size } from '../geometry';
import { LABEL_LINE, SPACING } from '../spacing';
import { BOARD } from './arrow-cost';
import type { Model } from './model';

/** Beyond this a picture is not enlarged; under the floor names come near to 11 px, and what is expected is not exact. */
const GREATEST_SCALE = 1.2;
const FLOOR = 11.7 / 13;
/** A picture keeps this much away from the edges of its panel. */
const MARGIN = 24;

const { columnGap, rowGap, groupPadding, groupGap, title, tail, head } = SPACING;

/** Costs of a foreign card in a group, and of two groups that overlap: never worth anything else. */
const FOREIGN = 60;
const OVERLAP = 80;

/** What groups, the size in the panel and sources cost; scratch arrays are kept, so that a search makes no garbage. */
export class FormCost {
  readonly #model: Model;
  readonly #panel: Size;
  readonly #columnWidth = new Float64Array(BOARD);
  readonly #rowHeight = new Float64Array(BOARD);
  readonly #columnGap = new Float64Array(BOARD + 1);
  readonly #rowGap = new Float64Array(BOARD + 1);
  readonly #range: Int16Array;
  /** The scale at which the last one that was judged fills the panel. */
  scale = 1;

  constructor(model: Model, panel: Size) {
    this.#model = model;
    this.#panel = panel;
    this.#range = new Int16Array(model.groups.length * 4);
  }

  of(row: Int16Array, column: Int16Array): number {
    return this.#groups(row, column) + this.#sources(row, column) + this.#size(row, column);
  }

  #groups(row: Int16Array, column: Int16Array): number {
    const { groups, keys } = this.#model;
    const range = this.#range;
    let cost = 0;
    for (let group = 0; group < groups.length; group++) {
      const { holds, size } = groups[group]!;
      let [top, left, bottom, right] = [BOARD, BOARD, -1, -1];
      for (let card = 0; card < keys.length; card++) {
        if (!holds[card]) continue;
        if (row[card]! < top) top = row[card]!;
        if (row[card]! > bottom) bottom = row[card]!;
        if (column[card]! < left) left = column[card]!;
        if (column[card]! > right) right = column[card]!;
      }
      range[group * 4] = top;
      range[group * 4 + 1] = left;
      range[group * 4 + 2] = bottom;
      range[group * 4 + 3] = right;
      if (size === 0) continue;
      for (let card = 0; card < keys.length; card++) {
        if (holds[card] || row[card]! < top || row[card]! > bottom) continue;
        if (column[card]! >= left && column[card]! <= right) cost += FOREIGN;
      }
      cost += 0.12 * ((bottom - top + 1) * (right - left + 1) - size);
      for (let other = 0; other < group; other++) {
        if (!groups[group]!.isApart[other] || range[other * 4 + 2]! < 0) continue;
        const apart =
          range[other * 4]! > bottom ||
          range[other * 4 + 2]! < top ||
          range[other * 4 + 1]! > right ||
          range[other * 4 + 3]! < left;
        if (!apart) cost += OVERLAP;
      }
    }
    return cost;
  }

  /** Sources stand left and above; what is linked to nothing stands at the foot. */
  #sources(row: Int16Array, column: Int16Array): number {
    const { isSource, isAlone, keys } = this.#model;
    let cost = 0;
    for (let card = 0; card < keys.length; card++) {
      if (isSource[card]) cost += 0.35 * column[card]! + 0.3 * row[card]!;
      else if (isAlone[card]) cost += 0.1 * column[card]! + 0.3 * Math.max(0, 4 - row[card]!);
    }
    return cost;
  }

  #size(row: Int16Array, column: Int16Array): number {
    this.#measure(row, column);
    const across = total(this.#columnWidth, this.#columnGap, columnGap);
    const down = total(this.#rowHeight, this.#rowGap, rowGap);
    const fits = Math.min((this.#panel.width - MARGIN) / across.size, (this.#panel.height - MARGIN) / down.size);
    this.scale = fits;
    const shown = Math.min(fits, GREATEST_SCALE);
    const small = fits < FLOOR ? 110 * (FLOOR / fits - 1) + 6 * (1 / FLOOR - 1) : fits < 1 ? 6 * (1 / fits - 1) : 0;
    return 9 / shown + small + 0.05 * across.count * down.count;
  }

  #measure(row: Int16Array, column: Int16Array): void {
    const { keys, widths, heights, arrows, groups } = this.#model;
    this.#columnWidth.fill(0);
    this.#rowHeight.fill(0);
    this.#columnGap.fill(columnGap);
    this.#rowGap.fill(rowGap);
    for (let card = 0; card < keys.length; card++) {
      if (widths[card]! > this.#columnWidth[column[card]!]!) this.#columnWidth[column[card]!] = widths[card]!;
      if (heights[card]! > this.#rowHeight[row[card]!]!) this.#rowHeight[row[card]!] = heights[card]!;
    }
    for (let at = 0; at < arrows.length; at++) {
      const { from, to, labelWidth, labelLines } = arrows[at]!;
      const columns = column[to]! - column[from]!;
      const rows = row[to]! - row[from]!;
      if (rows === 0 && Math.abs(columns) === 1) {
        widen(this.#columnGap, Math.max(column[from]!, column[to]!), labelWidth + tail + head);
      } else if (columns === 0 && Math.abs(rows) === 1) {
        widen(this.#rowGap, Math.max(row[from]!, row[to]!), labelLines * LABEL_LINE + tail + head);
      } else if (columns > 0 && rows !== 0) {
        widen(this.#columnGap, column[to]!, labelWidth > 0 ? labelWidth + 44 : 0);
      } else if (columns < 0) {
        widen(this.#rowGap, Math.max(row[from]!, row[to]!), 44);
      }
    }
    for (let group = 0; group < groups.length; group++) {
      if (groups[group]!.size === 0) continue;
      const at = group * 4;
      this.#columnGap[this.#range[at + 1]!]! += groupGap;
      this.#columnGap[this.#range[at + 3]! + 1]! += groupGap;
      this.#rowGap[this.#range[at]!]! += title + groupPadding.y - 6;
      this.#rowGap[this.#range[at + 2]! + 1]! += groupPadding.y;
    }
  }
}

function widen(gaps: Float64Array, at: number, size: number): void {
  if (size > gaps[at]!) gaps[at] = size;
}

/** Size of all that is used, and how many rows or columns that is; outermost gaps hold groups only. */
function total(
  sizes: Float64Array,
  gaps: Float64Array,
  gap: number,
): { readonly size: number; readonly count: number } {
  let [size, count] = [0, 0];
  let last = -1;
  for (let at = 0; at < BOARD; at++) {
    if (sizes[at] === 0) continue;
    size += sizes[at]! + gaps[at]! - (count === 0 ? gap : 0);
    count++;
    last = at;
  }
  return { size: size + Math.max(0, gaps[last + 1]! - gap), count };
}
