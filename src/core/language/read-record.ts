import type { Key, Keys } from '../design/schema';
import { aliasesOf, kebab, shortName } from './kind-keys';
import { NAME } from './name-form';
import { nearest } from './nearest';
import { isFull, label, mistake, spanOf } from './reading';
import type { Reading, Spot } from './reading';
import { formOf, rawValue } from './raw-value';
import type { Entry, SyntaxNode, Span } from './syntax';

export interface RecordOptions {
  /** What has the keys, in the words of a message: `clicks (kinesis-stream)`. */
  readonly whose?: string;
  /** Set where the keys are not all known: what is not known is taken as it is written. */
  readonly open?: boolean;
}

/** A map with known keys, as an object. Unknown, doubled, empty and missing keys are told. */
export function readRecord(
  reading: Reading,
  keys: Keys,
  entries: readonly Entry[],
  spot: Spot,
  whole: SyntaxNode | Span,
  options: RecordOptions = {},
): Readonly<Record<string, unknown>> {
  const values: Record<string, unknown> = {};
  const seen = new Map<string, Entry>();
  for (const entry of entries) {
    const written = entry.key.text;
    const name = shortName(keys, written);
    const before = seen.get(name ?? written);
    if (before) {
      tellDouble(reading, entry, before, spot);
      continue;
    }
    seen.set(name ?? written, entry);
    if (name === undefined) {
      if (options.open && entry.value && NAME.test(written)) values[written] = rawValue(entry.value);
      else if (!options.open) tellUnknown(reading, keys, entry, spot, options);
      continue;
    }
    const path = `${spot.path === '' ? '' : `${spot.path}.`}${name}`;
    if (name !== written) reading.document.aliases.set(path, `${spot.path}.${written}`);
    const value = readEntry(reading, keys[name]!, entry, { ...spot, path });
    if (value !== undefined) values[name] = value;
  }
  tellMissing(reading, keys, seen, spot, whole);
  return values;
}

function readEntry(reading: Reading, key: Key, entry: Entry, spot: Spot): unknown {
  if (entry.value) return reading.value(key.type, entry.value, spot);
  if (entry.colon !== undefined && formOf(key.type.shape) === 'scalar' && key.type.shape.is !== 'anything') {
    const advice = 'Write its value, or take the key away.';
    mistake(
      reading,
      'empty',
      { path: spot.path, part: 'key', span: spanOf(entry.key) },
      `${label(spot.path)} has no value`,
      advice,
    );
  }
  return undefined;
}

export function tellDouble(reading: Reading, entry: Entry, before: Entry, spot: Spot): void {
  const name = entry.key.text;
  const place = spot.path === '' ? 'the design' : label(spot.path);
  const at = { path: spot.path === '' ? name : `${spot.path}.${name}`, part: 'key', span: spanOf(entry.key) } as const;
  const first = { path: at.path, span: spanOf(before.key) };
  mistake(
    reading,
    'duplicateKey',
    at,
    `${place} has "${name}" twice; the first one counts`,
    'Take one of them away, or rename it.',
    {
      related: [{ at: first, message: 'it is here too' }],
    },
  );
}

function tellUnknown(reading: Reading, keys: Keys, entry: Entry, spot: Spot, options: RecordOptions): void {
  if (isFull(reading)) return;
  const written = entry.key.text;
  const names = Object.keys(keys);
  const near = shortName(keys, kebab(written)) ?? nearest(written, [...names, ...aliasesOf(keys).keys()]);
  const path = spot.path === '' ? written : `${spot.path}.${written}`;
  const takes = `${options.whose ?? label(spot.path)} takes no key "${written}"`;
  const at = { path, part: 'key', span: spanOf(entry.key) } as const;
  if (near === undefined && entry.colon === undefined) {
    const message = `${takes}, and it has no value`;
    mistake(
      reading,
      'unknownKey',
      at,
      message,
      'Quote the whole text where this is part of the text before the comma.',
    );
    return;
  }
  if (near === undefined) {
    const advice = names.length > 14 ? 'Take it away, or say it in a note.' : `It takes ${names.join(', ')}.`;
    mistake(reading, 'unknownKey', at, takes, advice);
    return;
  }
  mistake(reading, 'unknownKey', at, `${takes}; did you mean "${near}"?`, `Write ${near}.`, {
    fixes: [{ title: `Change to "${near}"`, preferred: true, edits: [{ do: 'rename-key', at: path, to: near }] }],
  });
}

const firstKey = (whole: SyntaxNode | Span): Span | undefined =>
  'is' in whole && whole.is === 'map' ? whole.entries[0]?.key : undefined;

function tellMissing(reading: Reading, keys: Keys, seen: ReadonlyMap<string, Entry>, spot: Spot, whole: Span): void {
  for (const name of requiredOf(keys)) {
    if (seen.has(name)) continue;
    const key = reading.document.find(spot.path)?.key ?? firstKey(whole);
    const at = { path: spot.path, part: 'key', span: key ?? { start: whole.start, end: whole.start + 1 } } as const;
    const help = keys[name]!.help;
    mistake(reading, 'missingKey', at, `${label(spot.path)} has no "${name}"`, `Add "${name}": ${help}.`);
  }
}

const requiredKeys = new WeakMap<Keys, readonly string[]>();

function requiredOf(keys: Keys): readonly string[] {
  let names = requiredKeys.get(keys);
  if (!names) {
    names = Object.keys(keys).filter((name) => keys[name]!.required);
    requiredKeys.set(keys, names);
  }
  return names;
}
