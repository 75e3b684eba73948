import { expect, test } from 'vitest';
import { allKinds } from '../../../src/core/catalog/kinds.generated';
import { iconPack } from '../../../src/core/diagram/drawing/icons.generated';

const icons: Readonly<Record<string, { readonly body: string }>> = iconPack.icons;

test('every kind has its icon', () => {
  const missing = allKinds.filter(({ icon }) => !icons[icon]).map(({ name, icon }) => `${name}: ${icon}`);
  expect(allKinds.length).toBeGreaterThan(0);
  expect(missing).toEqual([]);
});

test('every role has an icon for the kinds that a design defines itself', () => {
  const roles = [
    'source',
    'ingest',
    'stream',
    'queue',
    'compute',
    'orchestration',
    'storage',
    'lake',
    'warehouse',
  ].concat(['database', 'search', 'serving', 'dashboard', 'network', 'security', 'operations', 'unknown']);
  expect(roles.filter((role) => !icons[role])).toEqual([]);
});

test('an icon is self-contained: its ground has round corners, and it names nothing outside itself', () => {
  for (const [name, { body }] of Object.entries(icons)) {
    expect(body, name).toContain('rx="34"');
    expect(body, name).not.toMatch(/href|url\((?!#)|<script|<image|<foreignObject/i);
    for (const [, id = ''] of body.matchAll(/url\(#([^)]+)\)/g)) expect(body, name).toContain(`id="${id}"`);
  }
});
