import type { DesignEdit, Fix } from '../design/finding';
import type { Composed } from './compose';
import type { Entry, Item, Problem, ScalarNode, Span, SyntaxNode } from './syntax';

/** What was composed of a part of the text, as it stands when the part begins `by` units further on. */
export function shifted(composed: Composed, by: number): Composed {
  if (by === 0) return composed;
  return {
    root: composed.root && shiftNode(composed.root, by),
    problems: composed.problems.map((problem) => shiftProblem(problem, by)),
  };
}

const moved = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

const shiftScalar = (node: ScalarNode, by: number): ScalarNode => ({
  is: 'scalar',
  start: node.start + by,
  end: node.end + by,
  text: node.text,
  style: node.style,
});

function shiftNode(node: SyntaxNode, by: number): SyntaxNode {
  if (node.is === 'scalar') return shiftScalar(node, by);
  const { braces } = node;
  if (node.is === 'map')
    return { is: 'map', ...moved(node, by), braces, entries: node.entries.map((entry) => shiftEntry(entry, by)) };
  return { is: 'list', ...moved(node, by), braces, items: node.items.map((item) => shiftItem(item, by)) };
}

function shiftEntry(entry: Entry, by: number): Entry {
  return {
    key: shiftScalar(entry.key, by),
    start: entry.start + by,
    end: entry.end + by,
    ...(entry.value && { value: shiftNode(entry.value, by) }),
    ...(entry.colon !== undefined && { colon: entry.colon + by }),
  };
}

const shiftItem = (item: Item, by: number): Item => ({
  ...moved(item, by),
  ...(item.value && { value: shiftNode(item.value, by) }),
});

const shiftProblem = (problem: Problem, by: number): Problem => ({
  ...problem,
  ...moved(problem, by),
  ...(problem.fixes && { fixes: problem.fixes.map((fix) => shiftFix(fix, by)) }),
});

const shiftFix = (fix: Fix, by: number): Fix => ({ ...fix, edits: fix.edits.map((edit) => shiftEdit(edit, by)) });

const shiftEdit = (edit: DesignEdit, by: number): DesignEdit =>
  edit.do === 'replace' ? { ...edit, start: edit.start + by, end: edit.end + by } : edit;
