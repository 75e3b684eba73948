import type { CST } from 'yaml';
import type { Fix } from '../design/finding';
import { colonOf, entryOf, lineEndOf, quoted, report, reportTrailing, sayQuote, shorten } from './composer';
import type { Composer } from './composer';
import { composeScalar } from './compose-scalar';
import type { Entry, Item, ListNode, MapNode, ScalarNode, Span, SyntaxNode } from './syntax';

type FlowItem = CST.FlowCollection['items'][number];

/** A map in braces or a list in brackets. What prose inside them breaks is told as "quote this". */
export function composeBraces(composer: Composer, token: CST.FlowCollection): MapNode | ListNode {
  const closing = token.end.find((each) => each.type === 'flow-map-end' || each.type === 'flow-seq-end');
  const isMap = token.start.type === 'flow-map-start';
  if (!closing && !composer.stopped) reportUnclosed(composer, token);
  else if (closing && (closing.type === 'flow-map-end') !== isMap) {
    const message = `this is closed by ${closing.source}, but was opened by ${token.start.source}`;
    report(
      composer,
      'syntax',
      { start: closing.offset, end: closing.offset + 1 },
      message,
      `Close it with ${isMap ? '}' : ']'}.`,
    );
  }
  reportTrailing(composer, token.end.slice(1));
  const content = isMap ? composeEntries(composer, token.items) : composeItems(composer, token.items);
  const last = content.at(-1);
  const end = closing ? closing.offset + 1 : Math.max(last?.end ?? 0, token.offset + 1);
  const span = { start: token.offset, end, braces: true };
  return isMap ? { is: 'map', ...span, entries: content as readonly Entry[] } : { is: 'list', ...span, items: content };
}

function composeEntries(composer: Composer, items: readonly FlowItem[]): readonly Entry[] {
  const entries: Entry[] = [];
  for (let at = 0; at < items.length; at++) {
    const item = items[at]!;
    const colon = colonOf(item.sep);
    if (!item.key && colon === undefined && !item.value) {
      composer.node(undefined, item.start, true);
      continue;
    }
    const key = keyOf(composer, item);
    if (!key) {
      reportKeyless(composer, colon, item, entries.at(-1));
      continue;
    }
    if (key.text === '<<' && colon !== undefined) {
      report(composer, 'merge', key, 'merge keys (<<) are not supported', 'Write the keys out where they are needed.');
      continue;
    }
    const loose = colon === undefined ? looseAfter(composer, items, at, entries.at(-1)) : 0;
    if (loose > 0) {
      at += loose - 1;
      continue;
    }
    if (key.style === 'plain' && key.text.startsWith(':')) {
      sayQuote(composer, key, 'many YAML readers do not take a key in braces that begins with a colon');
    }
    entries.push(entryOf({ key, colon, value: valueOf(composer, item) }));
  }
  return entries;
}

function keyOf(composer: Composer, item: FlowItem): ScalarNode | undefined {
  const { key } = item;
  if (!key) return undefined;
  if (key.type === 'scalar' || key.type === 'single-quoted-scalar' || key.type === 'double-quoted-scalar') {
    const prop = item.start.find((each) => each.type === 'anchor' || each.type === 'tag');
    if (prop) composer.node(undefined, [prop], true);
    return composeScalar(composer, key, true);
  }
  const node = composer.node(key, [], true);
  return (
    node && {
      is: 'scalar',
      style: 'plain',
      start: node.start,
      end: node.end,
      text: composer.text.slice(node.start, node.end),
    }
  );
}

function valueOf(composer: Composer, item: FlowItem): SyntaxNode | undefined {
  const { value } = item;
  if (value?.type !== 'block-map') return composer.node(value, propertiesOf(item.sep), true);
  return keyInText(composer, value);
}

const propertiesOf = (tokens: readonly CST.SourceToken[] = []): readonly CST.SourceToken[] =>
  tokens.filter((token) => token.type === 'anchor' || token.type === 'tag');

/** `{ text: one: two }`: a colon in prose, or a comma that is missing before a key. */
function keyInText(composer: Composer, map: CST.BlockMap): ScalarNode {
  const inner = map.items[0]?.key;
  const start = map.offset;
  const value = map.items.at(-1)?.value;
  const node = value && composer.node(value, [], true);
  const colon = colonOf(map.items[0]?.sep) ?? start;
  const end = Math.max(node?.end ?? 0, colon + 1);
  const span = { start, end };
  const before = inner && 'source' in inner ? /^([^]*\S)\s+([a-z][\w-]*)$/.exec(inner.source) : null;
  const raw = composer.text.slice(start, end);
  if (before) {
    const at = start + before[1]!.length;
    const message = `either a comma is missing before "${before[2]}", or this is a text with a colon in it`;
    const comma: Fix = {
      title: `Put a comma before "${before[2]}"`,
      edits: [{ do: 'replace', start: at, end: at, text: ',' }],
    };
    const quote: Fix = { title: `Quote ${shorten(raw)}`, edits: [{ do: 'replace', ...span, text: quoted(raw) }] };
    // Prose goes on in several words on both sides of its colon.
    const isProse =
      /\s/.test(before[1]!) ||
      raw
        .slice(colon + 1 - start)
        .trim()
        .split(/\s+/).length > 2;
    const [likely, other] = isProse ? [quote, comma] : [comma, quote];
    report(composer, 'quote', span, message, 'Put the comma, or quote the text.', [
      { ...likely, preferred: true },
      other,
    ]);
    if (isProse) return { is: 'scalar', style: 'plain', ...span, text: raw };
    return { is: 'scalar', style: 'plain', start, end: at, text: before[1]! };
  }
  sayQuote(composer, span, 'it has a colon followed by a space, which YAML takes for a key');
  return { is: 'scalar', style: 'plain', ...span, text: raw };
}

/**
 * `{ text: red, green and blue }`: text without a colon after a comma. Says so where it can be nothing but part of the
 * text before the comma: several in a row, or one that is no word a key could be.
 */
function looseAfter(composer: Composer, items: readonly FlowItem[], at: number, before: Entry | undefined): number {
  const text = before?.value?.is === 'scalar' && before.value.style === 'plain' ? before.value : undefined;
  if (!text) return 0;
  const loose: ScalarToken[] = [];
  for (const { key, sep } of items.slice(at)) {
    if (key?.type !== 'scalar' || colonOf(sep) !== undefined) break;
    loose.push(key);
  }
  const [first] = loose;
  const last = loose.at(-1);
  if (!first || !last) return 0;
  const span = { start: text.start, end: last.offset + last.source.length };
  if (/\d$/.test(text.text) && /^\d{3}\b/.test(first.source)) reportComma(composer, span);
  else if (loose.length === 1 && /^[a-z][\w-]*$/i.test(first.source)) return 0;
  else sayQuote(composer, span, 'a comma ends a text inside braces');
  return loose.length;
}

type ScalarToken = CST.FlowScalar;

function reportComma(composer: Composer, span: Span): void {
  const raw = composer.text.slice(span.start, span.end);
  const number = raw.replace(/,\s*/g, '');
  const message = `${shorten(raw)} has a comma in its number, which ends the value inside braces`;
  report(composer, 'quote', span, message, 'Write the number without a comma.', [
    { title: `Write ${number}`, preferred: true, edits: [{ do: 'replace', ...span, text: number }] },
  ]);
}

function reportKeyless(composer: Composer, colon: number | undefined, item: FlowItem, before: Entry | undefined): void {
  const value = item.value && composer.node(item.value, [], true);
  const at = colon ?? value?.start ?? item.start[0]?.offset ?? item.sep?.[0]?.offset;
  if (at === undefined) return;
  if (before?.value?.is === 'scalar' && before.value.style === 'plain') {
    const span = { start: before.value.start, end: Math.max(value?.end ?? 0, at + 1) };
    sayQuote(composer, span, 'it has a colon in it, which YAML takes for a key');
    return;
  }
  const span = { start: at, end: at + 1 };
  report(
    composer,
    'syntax',
    span,
    'there is no key before this colon',
    'Write a key, or put the comma that is missing.',
  );
}

function composeItems(composer: Composer, items: readonly FlowItem[]): readonly Item[] {
  const found: Item[] = [];
  for (const item of items) {
    const colon = colonOf(item.sep);
    if (colon === undefined) {
      const value = composer.node(item.value ?? item.key, propertiesOf(item.start), true);
      if (value) found.push({ start: value.start, end: value.end, value });
      continue;
    }
    const key = keyOf(composer, item);
    if (!key) {
      reportKeyless(composer, colon, item, undefined);
      continue;
    }
    const entry = entryOf({ key, colon, value: valueOf(composer, item) });
    const span = { start: entry.start, end: entry.end };
    found.push({ ...span, value: { is: 'map', braces: true, ...span, entries: [entry] } });
  }
  return found;
}

function reportUnclosed(composer: Composer, token: CST.FlowCollection): void {
  const { source } = token.start;
  const close = source === '{' ? '}' : ']';
  const comment = commentIn(token);
  if (comment) {
    const [value, hash] = comment;
    const tail = composer.text.slice(hash, lineEndOf(composer.text, hash));
    const text = tail.replace(/[\s}\]]+$/, '');
    const span = { start: value, end: hash + text.length };
    sayQuote(composer, span, `" #" begins a comment, which hides the ${close}`);
    return;
  }
  const end = lineEndOf(composer.text, token.offset);
  const at = composer.text.slice(token.offset, end).trimEnd().length + token.offset;
  report(
    composer,
    'syntax',
    { start: token.offset, end: token.offset + 1 },
    `this ${source} is never closed`,
    `Write ${close} at its end.`,
    [{ title: `Close with ${close}`, edits: [{ do: 'replace', start: at, end: at, text: ` ${close}` }] }],
  );
}

/** Offsets of a plain value and of the comment right behind it that holds what closes the braces. */
function commentIn(token: CST.FlowCollection): readonly [number, number] | undefined {
  const last = token.items.findLast((item) => item.value ?? item.key);
  const value = last?.value ?? last?.key;
  if (value?.type !== 'scalar') return undefined;
  const after = value.end ?? last?.sep ?? [];
  const comment = after.find((each) => each.type === 'comment');
  return comment && 'source' in comment && /[}\]]/.test(comment.source) ? [value.offset, comment.offset] : undefined;
}
