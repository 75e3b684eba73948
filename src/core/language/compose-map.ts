import type { CST } from 'yaml';
import { colonOf, entryOf, lineEndOf, lineStartOf, report, reportTab, sayQuote, shorten } from './composer';
import type { Composer } from './composer';
import { composeScalar } from './compose-scalar';
import type { Entry, MapNode, ScalarNode, SyntaxNode } from './syntax';

type MapItem = CST.BlockMap['items'][number];

/** A map in block form. Entries whose indent is off are told and kept. */
export function composeBlockMap(composer: Composer, token: CST.BlockMap, inBraces: boolean): MapNode {
  const entries: Entry[] = [];
  let column: number | undefined;
  for (const item of token.items) {
    const added = composeItem(composer, item, inBraces);
    const first = added[0];
    if (!first) continue;
    const own = columnOf(composer.text, first.start);
    if (own !== undefined && column !== undefined && own !== column) misplaced(composer, first.key, column - own);
    column ??= own ?? token.offset - lineStartOf(composer.text, token.offset);
    if (own !== undefined) reportTab(composer, first.start);
    for (const entry of added) entries.push(entry);
  }
  const start = entries[0]?.start ?? token.offset;
  return { is: 'map', braces: false, start, end: Math.max(start, entries.at(-1)?.end ?? start), entries };
}

function composeItem(composer: Composer, item: MapItem, inBraces: boolean): readonly Entry[] {
  const colon = colonOf(item.sep);
  if (item.start.some((prop) => prop.type === 'explicit-key-ind')) {
    const at = item.start.find((prop) => prop.type === 'explicit-key-ind')!.offset;
    const span = { start: at, end: at + 1 };
    report(
      composer,
      'syntax',
      span,
      'keys that begin with ? are not supported',
      'Write the key, a colon and the value.',
    );
  }
  if (item.key === undefined && !item.sep) {
    composer.node(undefined, item.start, inBraces);
    return [];
  }
  const keys = composeKeys(composer, item, colon, inBraces);
  const key = keys.pop();
  const alone = keys.map((each) => entryOf({ key: each }));
  if (!key) {
    composer.node(item.value, [], inBraces);
    return alone;
  }
  if (key.text === '<<' && colon !== undefined) {
    report(composer, 'merge', key, 'merge keys (<<) are not supported', 'Write the keys out where they are needed.');
    return alone;
  }
  if (colon === undefined) reportNoColon(composer, key);
  const close = /^([A-Za-z][\w-]*):[{["'&*]/.exec(key.text);
  if (close && key.style === 'plain') return [...alone, reportClose(composer, key, close[1]!)];
  return [...alone, ...composeValue(composer, item, key, colon, inBraces)];
}

/** The keys of one item: usually one; lines without a colon above it are keys that are still being typed. */
function composeKeys(composer: Composer, item: MapItem, colon: number | undefined, inBraces: boolean): ScalarNode[] {
  const { key } = item;
  if (!key) {
    const at = colon ?? item.start[0]?.offset ?? 0;
    const span = { start: at, end: at + 1 };
    report(
      composer,
      'syntax',
      span,
      'there is no key before this colon',
      'Write a key, or quote the text that the colon belongs to.',
    );
    return [];
  }
  const prop = item.start.find((each) => each.type === 'anchor' || each.type === 'tag');
  if (prop) {
    const message = `${shorten(prop.source)} before a key is not supported`;
    report(composer, 'anchor', { start: prop.offset, end: prop.offset + prop.source.length }, message, 'Take it away.');
  }
  if (key.type === 'scalar' && key.source.includes('\n')) return linesOf(composer, key);
  if (key.type === 'scalar' || key.type === 'single-quoted-scalar' || key.type === 'double-quoted-scalar') {
    return [composeScalar(composer, key, inBraces)];
  }
  const end = colon ?? key.offset + 1;
  const span = { start: key.offset, end: Math.max(key.offset + 1, end) };
  sayQuote(composer, span, 'YAML does not take it for a key as it stands');
  return [{ is: 'scalar', ...span, text: composer.text.slice(span.start, span.end), style: 'plain' }];
}

/** Plain text over several lines, as one node for each line. */
function linesOf(composer: Composer, token: CST.FlowScalar): ScalarNode[] {
  const nodes: ScalarNode[] = [];
  let at = token.offset;
  for (const line of token.source.split('\n')) {
    const text = line.trim();
    const start = at + line.length - line.trimStart().length;
    if (text !== '') nodes.push({ is: 'scalar', start, end: start + text.length, text, style: 'plain' });
    at += line.length + 1;
  }
  for (const node of nodes.slice(0, -1)) reportNoColon(composer, node);
  return nodes;
}

function composeValue(
  composer: Composer,
  item: MapItem,
  key: ScalarNode,
  colon: number | undefined,
  inBraces: boolean,
): readonly Entry[] {
  const { value } = item;
  const props = item.sep ?? [];
  const sameLine = !props.some((prop) => prop.type === 'newline');
  if (value?.type === 'block-map' && sameLine && colon !== undefined)
    return composeSameLine(composer, value, key, colon);
  if (value?.type === 'error') {
    const raw = composer.node(value, props, inBraces);
    return [entryOf({ key, colon, value: raw })];
  }
  return [entryOf({ key, colon, value: composer.node(value, props.filter(isProperty), inBraces) })];
}

const isProperty = (token: CST.SourceToken): boolean => token.type === 'anchor' || token.type === 'tag';

/**
 * `a: b: c`, or a value with a key under it that is indented too far. The first is a text to quote; of the second the
 * value is the first line, and the keys are read as if they stood beside it.
 */
function composeSameLine(composer: Composer, map: CST.BlockMap, key: ScalarNode, colon: number): readonly Entry[] {
  const [first, ...rest] = map.items;
  const inner = first?.key;
  if (first && inner?.type === 'scalar' && inner.source.includes('\n')) {
    const lines = linesOf({ ...composer, problems: [] }, inner);
    const stray = lines.pop()!;
    const value = joined(lines);
    misplaced(composer, stray, columnOf(composer.text, key.start, true)! - columnOf(composer.text, stray.start, true)!);
    const moved: CST.FlowScalar = { ...inner, offset: stray.start, source: stray.text };
    const items = [{ ...first, key: moved }, ...rest] as CST.BlockMap['items'];
    const others = composeBlockMap(composer, { ...map, offset: stray.start, items }, false);
    return [entryOf({ key, colon, value }), ...others.entries];
  }
  const quiet = composeBlockMap({ ...composer, problems: [] }, { ...map, items: first ? [first] : [] }, false);
  const start = Math.min(quiet.start, map.offset);
  const end = Math.max(quiet.end, start + 1);
  sayQuote(composer, { start, end }, 'it has a colon followed by a space, which YAML takes for a key');
  const value: ScalarNode = { is: 'scalar', start, end, text: composer.text.slice(start, end), style: 'plain' };
  return [entryOf({ key, colon, value })];
}

function joined(lines: readonly ScalarNode[]): SyntaxNode | undefined {
  const [first] = lines;
  if (!first) return undefined;
  const text = lines.map((line) => line.text).join(' ');
  return { is: 'scalar', style: 'plain', text, start: first.start, end: lines.at(-1)!.end };
}

/** The column a key begins at where it is the first thing of its line; `anyway` also where it is not. */
function columnOf(text: string, offset: number, anyway = false): number | undefined {
  const start = lineStartOf(text, offset);
  return anyway ||
    text
      .slice(start, offset)
      .trim()
      .replace(/^\uFEFF/, '') === ''
    ? offset - start
    : undefined;
}

/** `lake:{ kind: s3-bucket }`: a key that has no space behind its colon, so that YAML reads on. */
function reportClose(composer: Composer, key: ScalarNode, name: string): Entry {
  const colon = key.start + name.length;
  const span = { start: key.start, end: lineEndOf(composer.text, key.start) };
  report(composer, 'syntax', span, `"${name}" has no space after its colon`, 'Put a space after the colon.', [
    {
      title: 'Put a space after the colon',
      preferred: true,
      edits: [{ do: 'replace', start: colon + 1, end: colon + 1, text: ' ' }],
    },
  ]);
  return entryOf({ key: { ...key, text: name, end: colon }, colon });
}

function reportNoColon(composer: Composer, key: ScalarNode): void {
  const close = /^([\w-]+):(?=\S)/.exec(key.text);
  if (close) {
    const at = key.start + close[0].length;
    report(
      composer,
      'syntax',
      key,
      `"${shorten(key.text)}" has no space after its colon`,
      'Put a space after the colon.',
      [
        {
          title: 'Put a space after the colon',
          preferred: true,
          edits: [{ do: 'replace', start: at, end: at, text: ' ' }],
        },
      ],
    );
    return;
  }
  report(
    composer,
    'syntax',
    key,
    `"${shorten(key.text)}" stands where a key is wanted, and has no colon`,
    'Write a colon and a value after it.',
  );
}

function misplaced(composer: Composer, key: ScalarNode, by: number): void {
  const start = lineStartOf(composer.text, key.start);
  const text = ' '.repeat(Math.max(0, key.start - start + by));
  const message = `"${shorten(key.text)}" is indented ${by < 0 ? 'further' : 'less'} than the keys it stands among`;
  report(
    composer,
    'indent',
    key,
    message,
    'Indent it like the keys beside it, or further under the key it belongs to.',
    [
      {
        title: `Indent "${shorten(key.text)}" like the keys beside it`,
        edits: [{ do: 'replace', start, end: key.start, text }],
      },
    ],
  );
}
