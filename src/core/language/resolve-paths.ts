import type { Namespace } from '../design/schema';
import { designKeys } from '../design/keys/design-keys';
import { cuts, entryIn } from './find';
import { endsOf } from './flow-syntax';
import { nearest } from './nearest';
import { isFull, mistake } from './reading';
import type { PendingPath, Reading } from './reading';
import type { ScalarNode } from './syntax';
import { kindNamed, walk } from './type-at';
import type { KindOf, Step, Walk } from './type-at';

/**
 * Follows every path that the design writes (`alternatives.x.set`, `ignore.of`): notes the names in it, and tells where
 * it leads nowhere. Values of changes are read by the type of the place they change.
 */
export function resolvePaths(reading: Reading): void {
  for (const pending of reading.paths) {
    const [section] = cuts(pending.text).next().value!;
    if (Object.hasOwn(designKeys, section) && (pending.text.includes('.') || pending.names.length === 0))
      follow(reading, pending);
    else if (isFlow(reading, pending)) followFlow(reading, pending, { text: pending.text, start: 0, defines: 'flow' });
    else if (pending.names.length > 0) bareName(reading, pending);
    else tellLost(reading, pending, section, 0, Object.keys(designKeys));
  }
}

/** A flow goes by its id, which is `a -> b` where it says no other. */
const isFlow = (reading: Reading, { text, names }: PendingPath): boolean =>
  names.includes('flow') && text.includes('->') && reading.document.hops.some(({ id }) => id === text);

function bareName(reading: Reading, pending: PendingPath): void {
  const { text, path, part, span, names, start } = pending;
  const exact = start === undefined ? span : { start, end: start + text.length };
  reading.references.push({ to: names, name: text, path, part, span: exact, scope: undefined, soft: false });
}

function follow(reading: Reading, pending: PendingPath): void {
  const kindOf = kindsAfter(reading, pending);
  const walked = walk(pending.text, kindOf, reading.document);
  for (const step of walked.steps) if (step.defines) followName(reading, pending, step);
  if (walked.lost) {
    tellLost(reading, pending, walked.lost.text, walked.lost.start, Object.keys(walked.lost.keys));
    return;
  }
  readChange(reading, pending, walked);
}

/** The kinds that components have once the changes among which a path stands are made. */
function kindsAfter(reading: Reading, pending: PendingPath): KindOf {
  return (component) => {
    const set = pending.sets && entryIn(pending.sets.among, `components.${component}.kind`)?.value;
    const value = set ?? reading.document.find(`components.${component}.kind`)?.value;
    return value?.is === 'scalar' ? kindNamed(reading.document, reading.kinds, value.text) : undefined;
  };
}

function followName(reading: Reading, pending: PendingPath, step: Step): void {
  const { path, part, span } = pending;
  const at =
    pending.start === undefined
      ? span
      : { start: pending.start + step.start, end: pending.start + step.start + step.text.length };
  if (step.defines === 'flow') {
    followFlow(reading, pending, step);
    return;
  }
  const to: readonly Namespace[] = [step.defines!];
  const added = addsName(pending, pending.text.slice(0, step.start + step.text.length));
  reading.references.push({ to, name: step.text, path, part, span: at, scope: step.scope, soft: added });
}

/** Whether the changes among which a path stands add what it names: `components.mart: { kind: … }`. */
function addsName({ sets }: PendingPath, whole: string): boolean {
  if (!sets) return false;
  return entryIn(sets.among, whole)?.value?.is === 'map' || entryIn(sets.among, `${whole}.kind`) !== undefined;
}

function followFlow(reading: Reading, pending: PendingPath, step: Step): void {
  const { path, part, span, start } = pending;
  const found = reading.document.find(`flows.${step.text}`);
  if (!found && !pending.sets) {
    const ids = reading.document.hops.map((hop) => hop.id);
    tellLost(reading, pending, step.text, step.start, ids);
    return;
  }
  if (reading.names.lookUp(['flow'], step.text, undefined).length > 0) {
    const at = start === undefined ? span : { start: start + step.start, end: start + step.start + step.text.length };
    reading.references.push({ to: ['flow'], name: step.text, path, part, span: at, scope: undefined, soft: true });
    return;
  }
  if (start === undefined || !step.text.includes('->')) return;
  const header: ScalarNode = {
    is: 'scalar',
    style: 'plain',
    text: step.text,
    start: start + step.start,
    end: start + step.start + step.text.length,
  };
  for (const end of endsOf(header, reading.document.text)) {
    reading.references.push({
      to: ['component'],
      name: end.name,
      path,
      part,
      span: { start: end.start, end: end.end },
      scope: undefined,
      soft: addsName(pending, `components.${end.name}`),
    });
  }
}

function readChange(reading: Reading, pending: PendingPath, { at }: Walk): void {
  const value = pending.sets?.entry.value;
  if (!at || !value || (value.is === 'scalar' && value.text === 'none') || at.defines) return;
  reading.value(at.type, value, { path: pending.path, scope: undefined });
}

function tellLost(
  reading: Reading,
  pending: PendingPath,
  text: string,
  offset: number,
  right: readonly string[],
): void {
  if (isFull(reading)) return;
  const { path, part, start, span, names } = pending;
  const at = start === undefined ? span : { start: start + offset, end: start + offset + text.length };
  const near = nearest(text, right);
  const owner = offset === 0 ? 'the design' : pending.text.slice(0, offset - 1);
  const expected = names.length > 0 && offset === 0 ? `, and nothing of that name` : '';
  const message = `"${pending.text}" leads nowhere: there is no "${text}" in ${owner}${expected}`;
  if (near === undefined) {
    mistake(reading, 'path', { path, part, span: at }, message, 'Write a path such as components.clicks.shards.');
    return;
  }
  mistake(reading, 'path', { path, part, span: at }, `${message}; did you mean "${near}"?`, `Write ${near}.`, {
    fixes: [{ title: `Change to "${near}"`, preferred: true, edits: [{ do: 'replace', ...at, text: near }] }],
  });
}
