import type { Component } from '../design/design';
import { keysOfKind } from './kind-keys';
import { define, uniqueEntries } from './read-map';
import { readRecord } from './read-record';
import { label, mistake, spanOf } from './reading';
import type { Reading } from './reading';
import { kindNamed } from './type-at';
import { entryIn } from './find';
import type { Entry, SyntaxNode } from './syntax';

/** The components by id. What a component of an unknown kind says beyond the common keys is taken as it is written. */
export function readComponents(reading: Reading, section: SyntaxNode | undefined): ReadonlyMap<string, Component> {
  const components = new Map<string, Component>();
  if (!section) return components;
  if (section.is !== 'map') {
    const message = 'components are a map: each is its name, a colon, and its kind in braces';
    const at = { path: 'components', part: 'value', span: spanOf(section) } as const;
    mistake(reading, 'form', at, message, 'Write orders: { kind: rds-database }.');
    return components;
  }
  for (const entry of uniqueEntries(reading, section, { path: 'components', scope: undefined })) {
    const component = readComponent(reading, entry);
    if (component) components.set(component.id, component);
  }
  return components;
}

function readComponent(reading: Reading, entry: Entry): Component | undefined {
  const id = entry.key.text;
  const path = `components.${id}`;
  define(reading, 'component', entry, path, undefined);
  const entries = settingsOf(reading, entry, path);
  const written = entryIn(entries, 'kind')?.value;
  const name = written?.is === 'scalar' ? written.text : undefined;
  const kind = name === undefined ? undefined : kindNamed(reading.document, reading.kinds, name);
  const network = entryIn(entries, 'network')?.value;
  const scope = network?.is === 'scalar' ? network.text : undefined;
  const settings = readRecord(reading, keysOfKind(kind), entries, { path, scope }, entry.key, {
    ...(name !== undefined && { whose: `${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name}` }),
    open: kind === undefined,
  });
  return name === undefined ? undefined : { id, path, kind: name, settings: settings };
}

function settingsOf(reading: Reading, { key, value }: Entry, path: string): readonly Entry[] {
  if (!value) return [];
  if (value.is === 'map') return value.entries;
  const text = value.is === 'scalar' ? `{ kind: ${value.text} }` : undefined;
  const message = `${label(path)} takes its kind and its settings in braces, not a ${value.is === 'list' ? 'list' : 'text'}`;
  mistake(
    reading,
    'form',
    { path, part: 'value', span: spanOf(value) },
    message,
    `Write ${key.text}: ${text ?? '{ kind: … }'}.`,
    {
      ...(text !== undefined && {
        fixes: [{ title: `Write ${text}`, preferred: true, edits: [{ do: 'set', at: path, value: text }] }],
      }),
    },
  );
  return [];
}
