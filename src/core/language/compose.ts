import type { CST } from 'yaml';
import { composeBraces } from './compose-braces';
import { composeBlockMap } from './compose-map';
import { asWritten, composeScalar } from './compose-scalar';
import { lineEndOf, report, reportTrailing, shorten } from './composer';
import type { Composer } from './composer';
import { scan } from './scan';
import type { Item, ListNode, Problem, SyntaxNode } from './syntax';

export interface Composed {
  readonly root: SyntaxNode | undefined;
  readonly problems: readonly Problem[];
}

/** A text's syntax with the range of every key and value, and what in it YAML cannot read. Never throws. */
export function compose(text: string): Composed {
  const { tokens, stopped } = scan(text);
  const composer: Composer = {
    text,
    problems: [],
    stopped: stopped !== undefined,
    node: (token, props, inBraces) => node(composer, token, props, inBraces),
  };
  if (stopped !== undefined) {
    const span = { start: Math.min(stopped, text.length), end: lineEndOf(text, stopped) };
    report(
      composer,
      'tooDeep',
      span,
      'reading stops here: this is nested more deeply, or has more parts, than can be read',
      'Take out levels of nesting, or divide it.',
    );
  }
  const bom = text.startsWith('\uFEFF') ? 1 : 0;
  let root: SyntaxNode | undefined;
  let documents = 0;
  for (const token of tokens) {
    if (token.type === 'error') root ??= node(composer, token, [], false);
    if (token.type === 'directive' && token.offset > bom) reportDirective(composer, token.offset);
    if (token.type !== 'document') continue;
    documents++;
    if (documents === 1) {
      root = node(
        composer,
        token.value,
        token.start.filter((each) => each.type === 'anchor' || each.type === 'tag'),
        false,
      );
      reportTrailing(composer, token.end);
    } else if (documents === 2) {
      const span = { start: token.offset, end: lineEndOf(text, token.offset) };
      report(
        composer,
        'oneDesign',
        span,
        'a second document begins here, and is not read',
        'Move it to a file of its own.',
      );
    }
  }
  return { root, problems: composer.problems };
}

function node(
  composer: Composer,
  token: CST.Token | null | undefined,
  props: readonly CST.SourceToken[],
  inBraces: boolean,
): SyntaxNode | undefined {
  const prop = props.find((each) => each.type === 'anchor' || each.type === 'tag');
  const isText = !token || 'source' in token;
  if (prop && isText) {
    return asWritten(composer, prop.offset, inBraces, `it begins with ${prop.source[0]}, which YAML keeps for itself`);
  }
  if (prop) {
    const span = { start: prop.offset, end: prop.offset + prop.source.length };
    report(
      composer,
      'anchor',
      span,
      `${shorten(prop.source)}: anchors and tags are not supported`,
      'Take it away, and write values out where they are used.',
    );
  }
  if (!token) return undefined;
  if (token.type === 'block-map') return composeBlockMap(composer, token, inBraces);
  if (token.type === 'block-seq') return composeBlockList(composer, token);
  if (token.type === 'flow-collection') return composeBraces(composer, token);
  if (isScalar(token)) return composeScalar(composer, token, inBraces);
  if (token.type === 'error') reportError(composer, token);
  return undefined;
}

const SCALARS: ReadonlySet<string> = new Set([
  'scalar',
  'alias',
  'single-quoted-scalar',
  'double-quoted-scalar',
  'block-scalar',
]);

const isScalar = (token: CST.Token): token is CST.FlowScalar | CST.BlockScalar => SCALARS.has(token.type);

function composeBlockList(composer: Composer, token: CST.BlockSequence): ListNode {
  const items: Item[] = [];
  for (const { start, value } of token.items) {
    const dash = start.find((each) => each.type === 'seq-item-ind');
    const props = start.filter((each) => each.type === 'anchor' || each.type === 'tag');
    if (!dash && !value && props.length === 0) continue;
    const read = node(composer, value, props, false);
    if (!dash && read) {
      const span = { start: read.start, end: lineEndOf(composer.text, read.start) };
      report(
        composer,
        'syntax',
        span,
        'this stands among the items of a list without a dash',
        'Write "- " before it, or indent it under what it belongs to.',
      );
    }
    const at = dash?.offset ?? read?.start ?? token.offset;
    items.push({ start: at, end: Math.max(read?.end ?? 0, at + 1), ...(read && { value: read }) });
  }
  return { is: 'list', braces: false, start: token.offset, end: items.at(-1)?.end ?? token.offset, items };
}

function reportError(composer: Composer, token: CST.ErrorToken): void {
  if (token.source === '') return;
  const span = { start: token.offset, end: Math.max(token.offset + 1, lineEndOf(composer.text, token.offset)) };
  if (token.source.startsWith('-')) {
    report(
      composer,
      'syntax',
      span,
      'a list cannot begin on the line of its key',
      'Put the first dash on a line of its own, or the list in brackets: [ a, b ].',
    );
    return;
  }
  report(
    composer,
    'syntax',
    span,
    `"${shorten(token.source)}" cannot be read here`,
    'Quote it where it is part of a text, or take it away.',
  );
}

function reportDirective(composer: Composer, offset: number): void {
  const span = { start: offset, end: lineEndOf(composer.text, offset) };
  report(
    composer,
    'quote',
    span,
    'a line that begins with % is a directive of YAML, and is not read',
    'Quote it where it is text, or take it away.',
  );
}
