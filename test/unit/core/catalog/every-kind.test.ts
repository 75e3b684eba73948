import { describe, expect, it } from 'vitest';
import { builtInKinds } from '../../../../src/core/catalog/catalog';
import type { Kind } from '../../../../src/core/catalog/kind';
import { costOf } from '../../../../src/core/estimate/cost/cost-of';
import { readDocument } from '../../../../src/core/language/document';
import { readDesign } from '../../../../src/core/language/read-design';
import { isKnown } from '../../../../src/core/quantity/figure';
import { parseQuantity } from '../../../../src/core/quantity/quantity';
import { loadOf } from '../../../../src/core/workload/load-of';

const kinds = [...builtInKinds.values()];

const alone = (kind: Kind): string => `components: { it: { kind: ${kind.name} } }`;

const between = (kind: Kind, rate: number): string => `
components:
  source: { kind: application }
  it: { kind: ${kind.name}, stored: 10 GiB }
  target: { kind: application }
flows:
  - source -> it: { rate: ${rate}/s, peak: ${rate * 3}/s, size: 4 KiB }
  - it -> target
`;

/** `stored` and the like are taken by some kinds only; a finding is no matter here. */
const loaded = (text: string) => loadOf(readDesign(readDocument(text), builtInKinds).design, builtInKinds);

const figures = (kind: Kind, text: string) => {
  const load = loaded(text);
  const member = load.members.get('it')!;
  const limits = kind.limits?.(member) ?? [];
  const { restart, zoneFailover, zoneLoss, interval, processing, retention } = kind.recovery(member);
  return {
    bill: costOf(load).components.get('it')!,
    inputs: [
      ...limits.flatMap(({ need, has, wants }) => [need, has, ...(wants ? [wants] : [])]),
      ...[restart, zoneFailover, zoneLoss, interval, processing, retention].flatMap((value) => value ?? []),
      ...Object.keys(kind.sizes ?? {}).map((setting) => member.value(setting)),
    ],
    availability: kind.availability(member),
  };
};

describe.each(kinds.map((kind) => [kind.name, kind] as const))('%s', (_, kind) => {
  it('has defaults that can be read by the types of its settings', () => {
    for (const [name, { type, default: fallback, sizedFrom }] of Object.entries(kind.settings)) {
      if (fallback === undefined || sizedFrom !== undefined) continue;
      const { shape } = type;
      if (shape.is === 'choice' && !fallback.includes(' ')) expect(shape.of, name).toContain(fallback);
      if (shape.is === 'flag' && !fallback.includes(' ')) expect(['true', 'false'], name).toContain(fallback);
      if (shape.is === 'quantity' && /^[\d.]/.test(fallback))
        expect(parseQuantity(fallback, shape.dimension), name).not.toHaveProperty('error');
      if (shape.is === 'fleet' && /^\d/.test(fallback)) expect(shape.types, name).toContain(fallback.split(' x ')[1]);
      if (shape.is === 'text' && shape.pattern) expect(fallback, name).toMatch(shape.pattern);
    }
  });

  it.each([
    ['alone', alone(kind)],
    ['idle', between(kind, 0)],
    ['busy', between(kind, 1000)],
  ])('has figures that make sense, %s', (_how, text) => {
    const { bill, inputs, availability } = figures(kind, text);
    expect(bill.lines.length + bill.free.length + bill.unpriced.length).toBeGreaterThan(0);
    const known = inputs.flatMap((input) => ('unknown' in input ? [] : [input]));
    for (const { low, likely, high } of [...known, ...bill.lines.map(({ quantity }) => quantity)]) {
      expect(low).toBeGreaterThanOrEqual(0);
      expect(likely).toBeGreaterThanOrEqual(low);
      expect(high).toBeGreaterThanOrEqual(likely);
    }
    for (const { monthly } of bill.lines) expect(Number.isFinite(monthly.likely)).toBe(true);
    if (availability) {
      expect(availability.value.likely).toBeGreaterThan(0.9);
      expect(availability.value.likely).toBeLessThanOrEqual(1);
    }
  });

  it('finds a price for every line of a component as it comes', () => {
    const { bill } = figures(kind, between(kind, 10));
    expect(bill.unpriced.filter(({ why }) => why.startsWith('no public price'))).toEqual([]);
  });

  it('never gets cheaper with more load', () => {
    const [small, large] = [10, 1000].map((rate) => figures(kind, between(kind, rate)).bill);
    expect(large!.monthly.likely).toBeGreaterThanOrEqual(small!.monthly.likely);
  });

  it('says where each setting with a size of its own gets it from', () => {
    for (const setting of Object.keys(kind.sizes ?? {})) expect(kind.settings[setting]?.sizedFrom).toBeTruthy();
    const member = loaded(alone(kind)).members.get('it')!;
    const missing = Object.keys(kind.sizes ?? {}).map((setting) => member.value(setting));
    for (const value of missing) if ('unknown' in value) expect(value.unknown).not.toContain('depends on itself');
    expect(isKnown(figures(kind, alone(kind)).bill.monthly)).toBe(true);
  });
});
