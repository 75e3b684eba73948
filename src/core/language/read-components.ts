import type { Component } from '../design/design';
import type { Fix } from '../design/finding';
import { keysOfKind } from './kind-keys';
import { NAME } from './name-form';
import { define, uniqueEntries } from './read-map';
import { readRecord } from './read-record';
import { mistake, spanOf, writeInstead } from './reading';
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
  const { key, value } = entry;
  const id = key.text;
  const path = `components.${id}`;
  define(reading, 'component', entry, path, undefined);
  if (value && value.is !== 'map') {
    tellForm(reading, key.text, path, value);
    return value.is === 'scalar' && NAME.test(value.text) ? { id, path, kind: value.text, settings: {} } : undefined;
  }
  const entries = value?.entries ?? [];
  const name = textIn(entries, 'kind');
  const kind = name === undefined ? undefined : kindNamed(reading.document, reading.kinds, name);
  const spot = { path, scope: textIn(entries, 'network') };
  const settings = readRecord(reading, keysOfKind(kind), entries, spot, key, {
    ...(name !== undefined && { whose: `${id} (${name})` }),
    open: kind === undefined,
  });
  return name === undefined ? undefined : { id, path, kind: name, settings: settings };
}

function textIn(entries: readonly Entry[], name: string): string | undefined {
  const value = entryIn(entries, name)?.value;
  return value?.is === 'scalar' ? value.text : undefined;
}

function tellForm(reading: Reading, id: string, path: string, value: SyntaxNode): void {
  const text = value.is === 'scalar' ? `{ kind: ${value.text} }` : undefined;
  const message = `${id} takes its kind and its settings in braces, not a ${value.is === 'list' ? 'list' : 'text'}`;
  const fix: Fix | undefined = text === undefined ? undefined : writeInstead({ path }, text);
  const at = { path, part: 'value', span: spanOf(value) } as const;
  mistake(reading, 'form', at, message, `Write ${id}: ${text ?? '{ kind: … }'}.`, { ...(fix && { fixes: [fix] }) });
}
