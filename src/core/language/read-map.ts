import type { Namespace, Shape, Type } from '../design/schema';
import { label, mistake, spanOf } from './reading';
import type { Reading, Spot } from './reading';
import { NAME } from './name-form';
import { readRecord, tellDouble } from './read-record';
import { readScalar } from './read-scalar';
import { formOf } from './raw-value';
import type { Entry, MapNode } from './syntax';
import { textStart } from './syntax';

type MapShape = Shape & { is: 'map' };

/** Entries under names of the user's. Names that are defined here are noted for those who refer to them. */
export function readMap(reading: Reading, shape: MapShape, node: MapNode, spot: Spot): ReadonlyMap<string, unknown> {
  const values = new Map<string, unknown>();
  for (const entry of uniqueEntries(reading, node, spot)) {
    const name = entry.key.text;
    const path = spot.path === '' ? name : `${spot.path}.${name}`;
    if (shape.defines) define(reading, shape.defines, entry, path, spot.scope);
    else readKey(reading, shape.keys, entry, path, spot, node.entries);
    const scope = shape.defines === 'network' ? name : spot.scope;
    const value = readMember(reading, shape.of, entry, { path, scope });
    if (value !== undefined) values.set(name, value);
  }
  return values;
}

/** The entries of a map, without those whose key is there already, which is told. */
export function uniqueEntries(reading: Reading, node: MapNode, spot: Spot): readonly Entry[] {
  const seen = new Map<string, Entry>();
  return node.entries.filter((entry) => {
    const before = seen.get(entry.key.text);
    if (before) tellDouble(reading, entry, before, spot);
    else seen.set(entry.key.text, entry);
    return !before;
  });
}

/** Notes a name as defined, and says where it is not a name. */
export function define(
  reading: Reading,
  namespace: Namespace,
  entry: Entry,
  path: string,
  scope: string | undefined,
): void {
  const { key } = entry;
  const start = textStart(key, reading.document.text);
  if (!NAME.test(key.text)) tellName(reading, entry, path);
  else if (start === undefined) {
    const message = `the name "${key.text}" is written with escapes or over several lines`;
    mistake(reading, 'escapedName', { path, part: 'key', span: spanOf(key) }, message, `Write ${key.text}.`, {
      fixes: [
        { title: `Write ${key.text}`, preferred: true, edits: [{ do: 'replace', ...spanOf(key), text: key.text }] },
      ],
    });
  }
  const definition = start === undefined ? spanOf(key) : { start, end: start + key.text.length };
  const own = SCOPED.has(namespace) ? scope : undefined;
  reading.names.define({ namespace, name: key.text, path, definition, ...(own !== undefined && { scope: own }) });
}

/** Names that each network has of its own. */
const SCOPED: ReadonlySet<Namespace> = new Set(['subnet', 'nat', 'security-group', 'acl', 'transit-gateway']);

function tellName(reading: Reading, { key }: Entry, path: string): void {
  const near = key.text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ß', 'ss')
    .replace(/[^A-Za-z0-9_-]+/g, '-')
    .replace(/^[^A-Za-z]+|-+$/g, '');
  const message = `"${key.text}" is not a name: a letter, then letters, digits, - or _`;
  mistake(
    reading,
    'name',
    { path, part: 'key', span: spanOf(key) },
    message,
    near === '' ? 'Rename it.' : `Write ${near}.`,
    {
      ...(near !== '' && {
        fixes: [{ title: `Rename to "${near}"`, edits: [{ do: 'rename-key', at: path, to: near }] }],
      }),
    },
  );
}

function readKey(reading: Reading, keys: Type, entry: Entry, path: string, spot: Spot, among: readonly Entry[]): void {
  const { shape } = keys;
  if (shape.is === 'text' && !shape.pattern) return;
  if (
    shape.is === 'list' ||
    shape.is === 'map' ||
    shape.is === 'record' ||
    shape.is === 'either' ||
    shape.is === 'anything'
  )
    return;
  if (shape.is === 'path') {
    const start = textStart(entry.key, reading.document.text);
    const sets = { entry, among };
    reading.paths.push({
      text: entry.key.text,
      path,
      part: 'key',
      start,
      span: spanOf(entry.key),
      names: shape.names,
      sets,
    });
    return;
  }
  readScalar(reading, shape, entry.key, { path, scope: spot.scope, part: 'key' });
}

function readMember(reading: Reading, type: Type, entry: Entry, spot: Spot): unknown {
  if (entry.value) return reading.value(type, entry.value, spot);
  if (type.shape.is === 'record') return readRecord(reading, type.shape.keys, [], spot, entry);
  if (formOf(type.shape) === 'scalar' && entry.colon !== undefined) {
    const at = { path: spot.path, part: 'key', span: spanOf(entry.key) } as const;
    mistake(reading, 'empty', at, `${label(spot.path)} has no value`, 'Write its value, or take the key away.');
  }
  return undefined;
}
