import { Lexer, Parser } from 'yaml';
import type { CST } from 'yaml';

/** Levels of nesting that are read; each takes one or two entries of the parser's stack. */
const DEEPEST = 120;
/** Tokens between two entries of one collection; more is a text made to be slow. */
const MOST_BETWEEN = 5000;
/** Tokens of one part of a design; ten times what the largest network has. */
const MOST = 250_000;

export interface Scan {
  readonly tokens: readonly CST.Token[];
  /** Offset where reading stopped because of depth, or of more tokens than a design has. */
  readonly stopped?: number;
}

/**
 * The concrete syntax of a text. Linear in its length: reading stops where nesting, or the number of tokens in front of
 * one entry, grows beyond what any design has, since the parser's work on those grows with their square, and where there
 * are more tokens than can be read within the time of a keystroke.
 */
export function scan(text: string): Scan {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let stopped: number | undefined;
  let count = 0;
  for (const lexeme of new Lexer().lex(text)) {
    drain(parser.next(lexeme), tokens);
    count++;
    if (count > MOST || parser.stack.length > DEEPEST || crowded(parser.stack.at(-1))) {
      stopped = parser.offset;
      break;
    }
  }
  drain(parser.end(), tokens);
  return { tokens, ...(stopped !== undefined && { stopped }) };
}

function drain(generator: Generator<CST.Token, void>, into: CST.Token[]): void {
  for (let next = generator.next(); !next.done; next = generator.next()) into.push(next.value);
}

function crowded(top: CST.Token | undefined): boolean {
  if (!top) return false;
  if ('end' in top && (top.end?.length ?? 0) > MOST_BETWEEN) return true;
  if (top.type === 'document') return top.start.length > MOST_BETWEEN;
  if (!('items' in top)) return false;
  const last = top.items.at(-1);
  return last !== undefined && (last.start.length > MOST_BETWEEN || (last.sep?.length ?? 0) > MOST_BETWEEN);
}
