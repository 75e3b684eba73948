import { compose } from './compose';
import type { Composed } from './compose';
import { composeSimple } from './compose-simple';
import { entryOf, lineEndOf, lineStartOf, shorten } from './composer';
import { LANGUAGE_RULES } from './language-rules';
import { shifted } from './shift';
import { split } from './split';
import type { Part, Section } from './split';
import type { Entry, Item, MapNode, Problem, SyntaxNode } from './syntax';

/** Parts of a text as they were composed, by the text of the part; with the offset that their spans count from. */
export type Parts = Map<string, Composed & { readonly base: number }>;

export interface ComposedParts extends Composed {
  readonly parts: Parts;
}

/**
 * A text's syntax, composed part by part: root keys, and the entries of their sections. A part whose text is among
 * `before` is not read again. A text of another form is composed as a whole.
 */
export function composeParts(text: string, before: Parts | undefined): ComposedParts {
  const cut = split(text);
  const parts: Parts = new Map();
  if (!cut) return { ...compose(text), parts };
  const problems: Problem[] = [];
  const compositor: Compositor = { text, before, parts, problems };
  const entries = cut.sections.flatMap((section) => composeSection(compositor, section));
  if (cut.second !== undefined) problems.push(secondProblem(text, cut.second));
  reportDirectives(compositor, cut.sections[0]?.start ?? text.length);
  const [first] = entries;
  const root: MapNode | undefined = first && {
    is: 'map',
    braces: false,
    start: first.start,
    end: entries.at(-1)!.end,
    entries,
  };
  return { root, problems: problems.slice(0, MOST_PROBLEMS), parts };
}

const MOST_PROBLEMS = 100;

interface Compositor {
  readonly text: string;
  readonly before: Parts | undefined;
  readonly parts: Parts;
  readonly problems: Problem[];
}

/** One part, from what was composed before where its text is the same. */
function composePart(
  { text, before, parts, problems }: Compositor,
  start: number,
  end: number,
): SyntaxNode | undefined {
  const own = text.slice(start, end);
  const known = parts.get(own) ?? before?.get(own);
  const composed = known ? shifted(known, start - known.base) : shifted(composeSimple(own) ?? compose(own), start);
  parts.set(own, { root: composed.root, problems: composed.problems, base: start });
  for (const problem of composed.problems) problems.push(problem);
  return composed.root;
}

function composeSection(compositor: Compositor, section: Section): readonly Entry[] {
  const parts = section.parts ?? [];
  const [first] = parts;
  const keys = entriesOf(compositor, composePart(compositor, section.start, first?.start ?? section.end));
  const key = keys.at(-1);
  if (!first || !key) return keys;
  const value = section.isList ? listOf(compositor, parts) : mapOf(compositor, parts);
  const { key: name, colon } = key;
  return [...keys.slice(0, -1), entryOf({ key: name, colon, value })];
}

function mapOf(compositor: Compositor, parts: readonly Part[]): MapNode {
  const entries: Entry[] = [];
  for (const part of parts) {
    const own = entriesOf(compositor, composePart(compositor, part.start, part.end));
    if (part.column !== undefined && own[0]) reportColumn(compositor, own[0], entries[0]);
    entries.push(...own);
  }
  const start = entries[0]?.start ?? parts[0]!.start;
  return { is: 'map', braces: false, start, end: entries.at(-1)?.end ?? start, entries };
}

function listOf(compositor: Compositor, parts: readonly Part[]): SyntaxNode {
  const items: Item[] = [];
  for (const part of parts) {
    const node = composePart(compositor, part.start, part.end);
    if (node?.is === 'list' && !node.braces) items.push(...node.items);
    else if (node) {
      reportDashless(compositor, node);
      items.push({ start: node.start, end: node.end, value: node });
    }
  }
  const start = items[0]?.start ?? parts[0]!.start;
  return { is: 'list', braces: false, start, end: items.at(-1)?.end ?? start, items };
}

/** The entries of a part; what has no colon yet is a key without one. */
function entriesOf(compositor: Compositor, node: SyntaxNode | undefined): readonly Entry[] {
  if (!node) return [];
  if (node.is === 'map') return node.entries;
  if (node.is === 'list') {
    reportForm(compositor, node);
    return [];
  }
  const key = { ...node, style: node.style === 'literal' || node.style === 'folded' ? ('plain' as const) : node.style };
  const span = { start: node.start, end: Math.min(node.end, lineEndOf(compositor.text, node.start)) };
  const close = node.style === 'plain' ? /^([\w-]+):(?=\S)/.exec(node.text) : null;
  if (close) {
    const at = node.start + close[0].length;
    add(
      compositor,
      'syntax',
      span,
      `"${shorten(node.text)}" has no space after its colon`,
      'Put a space after the colon.',
      {
        fixes: [
          {
            title: 'Put a space after the colon',
            preferred: true,
            edits: [{ do: 'replace', start: at, end: at, text: ' ' }],
          },
        ],
      },
    );
  } else {
    const message = `"${shorten(node.text)}" stands where a key is wanted, and has no colon`;
    add(compositor, 'syntax', span, message, 'Write a colon and a value after it.');
  }
  return [entryOf({ key })];
}

type Mistake = keyof typeof LANGUAGE_RULES;

function add(
  { problems }: Compositor,
  mistake: Mistake,
  { start, end }: { readonly start: number; readonly end: number },
  message: string,
  advice: string,
  more: Pick<Problem, 'fixes'> = {},
): void {
  problems.push({ rule: LANGUAGE_RULES[mistake].id, start, end, message, advice, ...more });
}

function reportColumn(compositor: Compositor, entry: Entry, beside: Entry | undefined): void {
  const { text } = compositor;
  const start = lineStartOf(text, entry.start);
  const wanted = beside ? text.slice(lineStartOf(text, beside.start), beside.start) : '  ';
  const name = shorten(entry.key.text);
  add(
    compositor,
    'indent',
    entry.key,
    `"${name}" is indented less than the keys it stands among`,
    'Indent it like the keys beside it.',
    {
      fixes: [
        {
          title: `Indent "${name}" like the keys beside it`,
          edits: [{ do: 'replace', start, end: entry.start, text: wanted }],
        },
      ],
    },
  );
}

function reportDashless(compositor: Compositor, node: SyntaxNode): void {
  const span = { start: node.start, end: lineEndOf(compositor.text, node.start) };
  const message = 'this stands among the items of a list without a dash';
  add(compositor, 'syntax', span, message, 'Write "- " before it, or indent it under what it belongs to.');
}

function reportForm(compositor: Compositor, node: SyntaxNode): void {
  const span = { start: node.start, end: lineEndOf(compositor.text, node.start) };
  add(compositor, 'form', span, 'a list stands here among keys', 'Indent it under the key it belongs to.');
}

function reportDirectives(compositor: Compositor, until: number): void {
  const { text } = compositor;
  for (const match of text.slice(0, until).matchAll(/^\uFEFF?(%[^\r\n]*)/gm)) {
    const start = match.index + match[0].length - match[1]!.length;
    const message = 'a line that begins with % is a directive of YAML, and is not read';
    add(
      compositor,
      'quote',
      { start, end: start + match[1]!.length },
      message,
      'Take it away, or quote it where it is text.',
    );
  }
}

const secondProblem = (text: string, at: number): Problem => ({
  rule: LANGUAGE_RULES.oneDesign.id,
  start: at,
  end: lineEndOf(text, at),
  message: 'a second document begins here, and is not read',
  advice: 'Move it to a file of its own.',
});
