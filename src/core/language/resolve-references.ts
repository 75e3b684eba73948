import type { Fix } from '../design/finding';
import { describeNamespaces } from './describe-type';
import type { Name } from './names';
import { nearest } from './nearest';
import { isFull, label, mistake, writeInstead } from './reading';
import type { PendingReference, Reading } from './reading';

/** Looks up every name that was referred to, notes where it stands, and tells what refers to nothing or to two things. */
export function resolveReferences(reading: Reading): void {
  for (const reference of reading.references) {
    const found = reading.names.lookUp(reference.to, reference.name, reference.scope);
    if (found.length > 0) {
      reading.names.refer(found[0]!, reference.span);
      if (found.length > 1 && !reference.soft) tellTwo(reading, reference, found);
    } else if (!reference.soft && !isFull(reading)) tellNothing(reading, reference);
  }
}

function tellTwo(reading: Reading, { path, part, span, name }: PendingReference, found: readonly Name[]): void {
  const things = found.map(
    (each) => `${describeNamespaces([each.namespace])}${each.scope === undefined ? '' : ` of ${each.scope}`}`,
  );
  const related = found.flatMap((each) =>
    each.definition && each.path !== undefined
      ? [{ at: { path: each.path, part: 'key' as const, span: each.definition }, message: `${name} is defined here` }]
      : [],
  );
  const message = `"${name}" is ${things.join(' and ')}; which of them is meant?`;
  mistake(reading, 'ambiguous', { path, part, span }, message, 'Rename one of them.', { related });
}

function tellNothing(reading: Reading, reference: PendingReference): void {
  const { path, part, span, name, to } = reference;
  const isKind = to.length === 1 && to[0] === 'kind';
  const candidates = [...reading.names.namesIn(to), ...(reference.words ?? [])];
  const near = nearest(name, candidates);
  const owner = path.split('.').slice(0, -1).join('.');
  const what = isKind
    ? `${label(owner)}: there is no kind "${name}"`
    : `${label(path)}: "${name}" is not the name of ${describeNamespaces(to)}`;
  if (near === undefined) {
    const listed = candidates.length > 0 && candidates.length <= 10 ? `There is ${candidates.join(', ')}.` : '';
    const define = isKind
      ? 'Take a kind of the catalogue, or define it under kinds.'
      : `Define it, or take another. ${listed}`;
    mistake(reading, isKind ? 'unknownKind' : 'reference', { path, part, span }, what, define.trim());
    return;
  }
  const fix: Fix =
    part === 'value' && spansValue(reading, reference) ? writeInstead({ path }, near) : replace(reference, near);
  mistake(
    reading,
    isKind ? 'unknownKind' : 'reference',
    { path, part, span },
    `${what}; did you mean "${near}"?`,
    `Write ${near}.`,
    {
      fixes: [{ ...fix, title: `Change to "${near}"`, preferred: true }],
    },
  );
}

/** Whether a name is the whole value at its path, and not part of a longer text. */
function spansValue(reading: Reading, { path, span }: PendingReference): boolean {
  const value = reading.document.find(path)?.value;
  return value?.is === 'scalar' && value.start === span.start && value.end === span.end;
}

const replace = ({ span }: PendingReference, text: string): Fix => ({
  title: `Write ${text}`,
  edits: [{ do: 'replace', ...span, text }],
});
