import type { TextEdit } from '../edits';

/** A stretch of the first text, or a text put in. */
type Piece = { readonly from: number; readonly to: number } | { readonly put: string };

const sizeOf = (piece: Piece): number => ('put' in piece ? piece.put.length : piece.to - piece.from);

/** A text that is edited step by step, and remembers what of it is still as it was at first. */
export class Pieces {
  private pieces: readonly Piece[];
  text: string;

  constructor(private readonly first: string) {
    this.text = first;
    this.pieces = [{ from: 0, to: first.length }];
  }

  /** Makes edits of the text as it is now; sorted, not overlapping. */
  apply(edits: readonly TextEdit[]): void {
    for (const edit of [...edits].sort((a, b) => b.start - a.start)) {
      const before = cut(this.pieces, 0, edit.start);
      const after = cut(this.pieces, edit.end, this.text.length);
      this.pieces = [...before, ...(edit.text === '' ? [] : [{ put: edit.text }]), ...after];
      this.text = this.text.slice(0, edit.start) + edit.text + this.text.slice(edit.end);
    }
  }

  /** Where an offset of the first text is now; of what was taken away, where it was. */
  nowAt(offset: number): number {
    let at = 0;
    for (const piece of this.pieces) {
      if (!('put' in piece)) {
        if (offset < piece.from) return at;
        if (offset <= piece.to) return at + offset - piece.from;
      }
      at += sizeOf(piece);
    }
    return at;
  }

  /** The edits of the first text that lead to this one, each as small as it can be. */
  edits(): readonly TextEdit[] {
    const edits: TextEdit[] = [];
    let at = 0;
    let put = '';
    const flush = (to: number): void => {
      const edit = trimmed(this.first, { start: at, end: to, text: put });
      if (edit.text !== '' || edit.end > edit.start) edits.push(edit);
      put = '';
    };
    for (const piece of this.pieces) {
      if ('put' in piece) put += piece.put;
      else {
        flush(piece.from);
        at = piece.to;
      }
    }
    flush(this.first.length);
    return edits;
  }
}

function cut(pieces: readonly Piece[], start: number, end: number): readonly Piece[] {
  const found: Piece[] = [];
  let at = 0;
  for (const piece of pieces) {
    const size = sizeOf(piece);
    const from = Math.max(0, start - at);
    const to = Math.min(size, end - at);
    if (from < to)
      found.push(
        'put' in piece ? { put: piece.put.slice(from, to) } : { from: piece.from + from, to: piece.from + to },
      );
    at += size;
  }
  return found;
}

/** Without what is the same at both ends; a pair of surrogates and a CR LF are kept whole. */
function trimmed(text: string, edit: TextEdit): TextEdit {
  const old = text.slice(edit.start, edit.end);
  let head = 0;
  while (head < old.length && head < edit.text.length && old[head] === edit.text[head]) head++;
  if (head > 0 && /[\uD800-\uDBFF\r]/.test(old[head - 1]!)) head--;
  let tail = 0;
  const most = Math.min(old.length, edit.text.length) - head;
  while (tail < most && old[old.length - 1 - tail] === edit.text[edit.text.length - 1 - tail]) tail++;
  if (tail > 0 && /[\uDC00-\uDFFF\n]/.test(old[old.length - tail]!)) tail--;
  return { start: edit.start + head, end: edit.end - tail, text: edit.text.slice(head, edit.text.length - tail) };
}
