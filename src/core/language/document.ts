import type { Place } from '../design/finding';
import type { Path } from '../quantity/figure';
import { composeParts } from './compose-parts';
import type { Parts } from './compose-parts';
import { findIn, parentPath } from './find';
import type { Found, Tree } from './find';
import { flowsIn, hopsOf } from './flow-syntax';
import type { FlowSyntax, Hop } from './flow-syntax';
import { LANGUAGE_RULES } from './language-rules';
import { lineStartsOf, offsetAt, positionAt } from './lines';
import { pathAt } from './path-at';
import type { PathAt } from './path-at';
import type { MapNode, Problem, Span, SyntaxNode } from './syntax';

/** Bytes of UTF-8 above which a file is not read. */
export const LARGEST = 1_000_000;

/** A design file with the range of every key and value, addressed by path. Offsets are UTF-16 units from 0. */
export interface Document {
  readonly text: string;
  /** Absent where the file is empty, too large, or not a map. */
  readonly root: MapNode | undefined;
  /** What YAML itself cannot read, in the order of the text. */
  readonly problems: readonly Problem[];
  readonly lineStarts: readonly number[];
  /** Items of `flows`, and the arrows in them. */
  readonly flows: readonly FlowSyntax[];
  readonly hops: readonly Hop[];
  /** What this document is composed of, for the next one. */
  readonly parts: Parts;
  /** Settings that are written by their longer CloudFormation name, by the path of the short one; readDesign fills it. */
  readonly aliases: Map<Path, Path>;
  /** Line and column from 0. */
  positionAt(offset: number): { line: number; column: number };
  offsetAt(line: number, column: number): number;
  /** What stands at a path exactly. */
  find(path: Path): Found | undefined;
  /** The range of a place; of what is not there, the key of the nearest part above it. Undefined where nothing is there. */
  rangeOf(place: Place): Span | undefined;
  /** The innermost part at an offset. */
  pathAt(offset: number): PathAt | undefined;
}

/**
 * Reads any text; what cannot be read is a problem, never an exception. Linear in the length of the text. Parts that
 * stand in an earlier document of the same file are taken from there; the result is the same without.
 */
export function readDocument(text: string, before?: Document): Document {
  const tooLarge = isTooLarge(text);
  const {
    root: top,
    problems,
    parts,
  } = tooLarge
    ? { root: undefined, problems: [largeProblem(text)], parts: new Map() as Parts }
    : composeParts(text, before?.parts);
  const root = top?.is === 'map' ? top : undefined;
  const lineStarts = lineStartsOf(text);
  const flows = flowsIn(root?.entries.find((entry) => entry.key.text === 'flows')?.value, text);
  const hops = hopsOf(flows);
  const aliases = new Map<Path, Path>();
  const flowsById = new Map(hops.filter((hop) => !hop.after).map((hop) => [hop.id, hop]));
  const tree: Tree = { root, flows, flowsById, aliases };
  return {
    text,
    root,
    problems: [...problems, ...wrongRoot(top)].sort((a, b) => a.start - b.start),
    lineStarts,
    flows,
    hops,
    parts,
    aliases,
    positionAt: (offset) => positionAt(lineStarts, text.length, offset),
    offsetAt: (line, column) => offsetAt(text, lineStarts, line, column),
    find: (path) => findIn(tree, path),
    rangeOf: (place) => rangeOf(tree, place),
    pathAt: (offset) => root && pathAt(text, root, hops, offset),
  };
}

function rangeOf(tree: Tree, place: Place): Span | undefined {
  if (place.span) return place.span;
  const found = findIn(tree, place.path);
  if (found && place.path !== '') return spanOf(found, place.part);
  for (let path = place.path; path !== '';) {
    path = parentPath(path);
    const above = path === '' ? undefined : findIn(tree, path);
    if (above) return spanOf(above, 'key');
  }
  const first = tree.root?.entries[0];
  return first && { start: first.key.start, end: first.key.end };
}

function spanOf(found: Found, part: Place['part']): Span {
  const { key = found.span, value = found.span } = found;
  const { start, end } = part === 'key' ? key : part === 'value' ? (found.value ? value : key) : found.span;
  return { start, end };
}

function isTooLarge(text: string): boolean {
  if (text.length * 3 <= LARGEST) return false;
  let bytes = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    bytes += unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 2 : 3;
    if (bytes > LARGEST) return true;
  }
  return false;
}

function largeProblem(text: string): Problem {
  return {
    rule: LANGUAGE_RULES.tooLarge.id,
    start: 0,
    end: Math.min(text.length, 80, (text.indexOf('\n') + text.length) % text.length),
    message: 'this file is larger than 1 MB, and is not read',
    advice: 'Divide the design into several files; one file is one design.',
  };
}

function wrongRoot(root: SyntaxNode | undefined): readonly Problem[] {
  if (!root || root.is === 'map') return [];
  return [
    {
      rule: LANGUAGE_RULES.form.id,
      start: root.start,
      end: root.end,
      message: `a design is a map of keys such as components, not a ${root.is === 'list' ? 'list' : 'text'}`,
      advice: 'Begin with components: and a component under it.',
    },
  ];
}
