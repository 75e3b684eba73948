import { describe, expect, it } from 'vitest';
import { builtInKinds } from '../../../../src/core/catalog/catalog';
import { evaluate, parseFormula } from '../../../../src/core/quantity/formula';
import { goldenBill, goldenNames } from '../../../../tools/docs/golden-bill';
import { goldenDesign, kindOf } from '../../../../tools/docs/golden-design';
import { likely } from './support';

const names = goldenNames();

/** Quantities are written as the arithmetic that leads to them. */
const worked = (arithmetic: string | number): number => evaluate(parseFormula(String(arithmetic)), {}).likely;

const near = (value: number, wanted: number, within: number): boolean => Math.abs(value - wanted) <= within;

/** Equal but for the last bits of a product. */
const same = (value: number, wanted: number): boolean => near(value, wanted, Math.abs(wanted) * 1e-6);

describe('golden bills', () => {
  it('are there for every kind of the catalogue, each with its design', () => {
    const kinds = new Set(names.map(kindOf));
    expect([...builtInKinds.keys()].filter((kind) => !kinds.has(kind))).toEqual([]);
    expect(names.filter((name) => !builtInKinds.has(kindOf(name)))).toEqual([]);
  });

  describe.each(names)('%s', (name) => {
    const golden = goldenBill(name);
    const { analysis, component } = goldenDesign(name);
    const bill = analysis.figures.cost.components.get(component)!;
    const member = analysis.load.members.get(component)!;
    const kind = builtInKinds.get(kindOf(name))!;

    it('is of a design without mistakes of the language', () => {
      expect(analysis.languageFindings.map(({ message }) => message)).toEqual([]);
    });

    it('sizes what is left out by the workload', () => {
      const left = Object.keys(kind.sizes ?? {}).filter((setting) => !member.written(setting));
      const sized = golden.sized ?? {};
      expect(Object.keys(sized).sort()).toEqual(left.sort());
      for (const [setting, arithmetic] of Object.entries(sized)) {
        const estimate = kind.sizes![setting]!(member);
        if (arithmetic === 'unknown') expect(estimate, setting).toHaveProperty('unknown');
        else expect(likely(estimate), setting).toBeCloseTo(worked(arithmetic), 6);
        expect(kind.settings[setting]?.sizedFrom, setting).toBeTruthy();
      }
    });

    it('has just the lines that were worked out', () => {
      expect(bill.lines.map(({ item, sku }) => `${item}: ${sku}`).sort()).toEqual(
        Object.entries(golden.lines ?? {})
          .map(([item, { sku }]) => `${item}: ${sku}`)
          .sort(),
      );
      expect(Object.fromEntries(bill.free.map(({ item, free }) => [item, free]))).toEqual(golden.free ?? {});
      expect(Object.fromEntries(bill.unpriced.map(({ item, why }) => [item, why]))).toEqual(golden.unpriced ?? {});
    });

    it.each(Object.entries(golden.lines ?? {}))('bills %s', (item, { quantity, price, usd }) => {
      const line = bill.lines.find((one) => one.item === item);
      expect(line && same(line.price.usd, worked(price)), `${line?.price.usd}`).toBe(true);
      expect(line && same(line.quantity.likely, worked(quantity)), `${line?.quantity.likely}`).toBe(true);
      expect(line && near(line.monthly.likely, usd, Math.max(0.01, usd / 1000)), `${line?.monthly.likely}`).toBe(true);
    });

    it('adds up', () => {
      const lines = Object.values(golden.lines ?? {});
      const sum = lines.reduce((all, { usd }) => all + usd, 0);
      expect(near(sum, golden.total, 0.01 * Math.max(1, lines.length)), `the lines make ${sum}`).toBe(true);
      expect(near(bill.monthly.likely, golden.total, Math.max(0.01, golden.total / 1000))).toBe(true);
    });
  });
});
