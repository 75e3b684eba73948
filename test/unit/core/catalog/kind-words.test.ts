import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import logos from '../../../../media/icons/logos.json';
import { builtInKinds } from '../../../../src/core/catalog/catalog';
import { evaluate, parseFormula } from '../../../../src/core/quantity/formula';
import { reasons } from '../../../../src/core/quantity/reason';
import { estimate, fed } from './support';

const kinds = [...builtInKinds.values()].map((kind) => [kind.name, kind] as const);
const ICONS = path.resolve(import.meta.dirname, '../../../../media/icons');
const PLACES = ['partition', 'region', 'account', 'name'];

describe.each(kinds)('%s', (name, kind) => {
  it('says what it is in a sentence, and what each setting is in a line', () => {
    expect(kind.help).toMatch(/^[A-Z].*\.$/);
    expect(kind.title).toMatch(/^\S.*\S$/);
    for (const [setting, { help }] of Object.entries(kind.settings)) expect(help, setting).toMatch(/^[^\n]{4,}[^.\n]$/);
  });

  it('has an icon', () => {
    const isDrawn = existsSync(path.join(ICONS, `${kind.icon}.svg`));
    expect(isDrawn || Object.hasOwn(logos, kind.icon)).toBe(true);
  });

  it('has an ARN of places that can be filled in', () => {
    const places = [...(kind.access.arn ?? '').matchAll(/\$\{([^}]*)\}/g)].map(([, place]) => place!);
    expect(places.filter((place) => !PLACES.includes(place))).toEqual([]);
  });

  it('gives reasons that come to the figures of its bill', () => {
    const { bill } = estimate(fed(name, '', 'rate: 40/s, peak: 90/s, size: 2 KiB'), 'it');
    for (const { formula, inputs, value } of reasons(bill.monthly)) {
      const given = inputs.map(({ name: input, value: at }) => [input, { low: at, likely: at, high: at }] as const);
      const again = evaluate(parseFormula(formula), Object.fromEntries(given)).likely;
      expect(Math.abs(again - value)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(value)));
    }
  });
});
