import type { CST } from 'yaml';
import type { Fix } from '../design/finding';
import { LANGUAGE_RULES } from './language-rules';
import type { LanguageMistake } from './language-rules';
import type { Entry, Problem, Span, SyntaxNode } from './syntax';

/** Mistakes of form beyond this many are not told one by one. */
const MOST_PROBLEMS = 100;

/** What is shared while a document is composed from its concrete syntax. */
export interface Composer {
  readonly text: string;
  readonly problems: Problem[];
  /** Set where reading stopped before the end, so that nothing is closed. */
  readonly stopped: boolean;
  /** The node that a token stands for; undefined for an empty one. */
  node(
    token: CST.Token | null | undefined,
    props: readonly CST.SourceToken[],
    inBraces: boolean,
  ): SyntaxNode | undefined;
}

export function report(
  composer: Composer,
  mistake: LanguageMistake,
  span: Span,
  message: string,
  advice: string,
  fixes?: readonly Fix[],
): void {
  if (composer.problems.length >= MOST_PROBLEMS) return;
  composer.problems.push({
    rule: LANGUAGE_RULES[mistake].id,
    start: Math.min(span.start, composer.text.length),
    end: Math.min(span.end, composer.text.length),
    message,
    advice,
    ...(fixes && { fixes }),
  });
}

/** Says "quote this" of a stretch of the text, with the fix that does. */
export function sayQuote(composer: Composer, span: Span, why: string): void {
  const raw = composer.text.slice(span.start, span.end);
  report(composer, 'quote', span, `quote this: ${why}`, `Write ${shorten(quoted(raw))}.`, [
    { title: `Quote ${shorten(raw)}`, preferred: true, edits: [{ do: 'replace', ...span, text: quoted(raw) }] },
  ]);
}

/** A text in quotes, on one line. */
export function quoted(text: string): string {
  const line = text.replace(/\s*\r?\n\s*/g, ' ');
  return /["\\]/.test(line) ? `'${line.replaceAll("'", "''")}'` : `"${line}"`;
}

/** A text as a message can hold it. */
export function shorten(text: string, most = 60): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= most ? line : `${line.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** The offset of the first character of the line that holds `offset`. */
export const lineStartOf = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;

/** The end of the line that holds `offset`, before its line break. */
export function lineEndOf(text: string, offset: number): number {
  const newline = text.indexOf('\n', offset);
  const end = newline < 0 ? text.length : newline;
  return end > offset && text[end - 1] === '\r' ? end - 1 : end;
}

/**
 * Where the text ends that a person meant to begin at `start`: in braces before the next comma or closing brace, else
 * at the end of the line or before its comment.
 */
export function restOf(text: string, start: number, inBraces: boolean): number {
  const line = text.slice(start, lineEndOf(text, start));
  const stop = inBraces ? line.search(/[,}\]]|\s#/) : line.search(/\s#/);
  return start + (stop < 0 ? line : line.slice(0, stop)).trimEnd().length;
}

/** Says what of the tokens after a value does not belong there. */
export function reportTrailing(composer: Composer, end: readonly CST.Token[] | undefined): void {
  for (const token of end ?? []) {
    if (['space', 'newline', 'comment', 'comma', 'flow-map-end', 'flow-seq-end', 'flow-error-end'].includes(token.type))
      continue;
    const source = 'source' in token ? token.source : '';
    if (source === '') continue;
    if (reportTab(composer, token.offset)) return;
    const span = { start: token.offset, end: token.offset + source.length };
    report(
      composer,
      'syntax',
      span,
      `"${shorten(source)}" follows a value that has already ended`,
      'Put the whole text in quotes, or a comma or a line break before what is a key of its own.',
    );
    return;
  }
}

/** Says where a line is indented with a tab; `offset` is what comes first in it. */
export function reportTab(composer: Composer, offset: number): boolean {
  const start = lineStartOf(composer.text, offset);
  const lead = composer.text.slice(start, offset);
  if (!lead.includes('\t') || lead.trim() !== '') return false;
  const span = { start, end: lineEndOf(composer.text, start) };
  const message = 'this line is indented with a tab, which YAML does not take';
  report(composer, 'indent', span, message, 'Indent with spaces.', [
    {
      title: 'Indent with spaces',
      preferred: true,
      edits: [{ do: 'replace', start, end: offset, text: lead.replaceAll('\t', '  ') }],
    },
  ]);
  return true;
}

export interface EntryDraft {
  readonly key: Entry['key'];
  readonly value?: SyntaxNode | undefined;
  readonly colon?: number | undefined;
}

/** An entry with the span of what it has. */
export function entryOf({ key, value, colon }: EntryDraft): Entry {
  return {
    key,
    start: key.start,
    end: value?.end ?? (colon === undefined ? key.end : colon + 1),
    ...(value && { value }),
    ...(colon !== undefined && { colon }),
  };
}

export const colonOf = (sep: readonly CST.SourceToken[] | undefined): number | undefined =>
  sep?.find((token) => token.type === 'map-value-ind')?.offset;
