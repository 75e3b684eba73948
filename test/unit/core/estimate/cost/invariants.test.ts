import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../../../../src/core/analysis';
import type { Cost, PricedLine } from '../../../../../src/core/estimate/cost/cost';
import { reasons } from '../../../../../src/core/quantity/reason';
import { whyZero } from '../../../../../src/core/quantity/why-zero';
import { analysisOf } from '../../../support/examples';
import { pricedDesigns } from '../../../support/priced-designs';
import { expectReasons } from '../support/re-evaluate';

const linesOf = ({ components, flows }: Cost): readonly PricedLine[] =>
  [...components.values(), ...flows.values()].flatMap(({ lines }) => lines);

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

describe.each([...pricedDesigns])('the bill of %s', (_, text) => {
  const { cost } = analysisOf(text).figures;

  it('is the sum of its lines', () => {
    const bills = [...cost.components.values(), ...cost.flows.values()];
    for (const { lines, monthly } of bills) {
      expect(monthly.likely).toBeCloseTo(sum(lines.map((line) => line.monthly.likely)), 6);
    }
    expect(cost.monthly.likely).toBeCloseTo(sum(bills.map(({ monthly }) => monthly.likely)), 6);
  });

  it('lies within its bounds, none of which is below nothing', () => {
    for (const { monthly } of [...linesOf(cost), cost]) {
      expect(monthly.low).toBeGreaterThanOrEqual(0);
      expect(monthly.low).toBeLessThanOrEqual(monthly.likely);
      expect(monthly.high).toBeGreaterThanOrEqual(monthly.likely);
    }
  });

  it('has no line that is zero without a word on why', () => {
    for (const { item, monthly, quantity, free, committed } of linesOf(cost)) {
      if (monthly.likely > 0 || free || committed) continue;
      const why = whyZero(quantity);
      expect(why, item).toBeDefined();
      if (quantity.high === 0) expect(why, item).not.toBe(`there are no ${quantity.derivation.says}`);
    }
  });

  it('says why: every reason gives its figure again, from inputs with a place or a source', () => {
    expectReasons(cost.monthly);
    for (const { inputs } of reasons(cost.monthly)) {
      for (const { reason, from, at, source } of inputs) {
        if (reason === undefined) expect(from === 'design' ? at : (source ?? at)).toBeTruthy();
      }
    }
  });
});

const withMonth = (text: string, hours: number): Analysis =>
  analysisOf(text.replace(/\npricing: .*\n/, '\n').concat(`\npricing: { month: ${hours} h }\n`));

describe('hours', () => {
  it('are what is due by the hour in proportion to', () => {
    const plain = [...pricedDesigns.values()].filter((text) => !/\npricing:\s*\n/.test(text));
    fc.assert(
      fc.property(fc.constantFrom(...plain), fc.integer({ min: 1, max: 743 }), (text, hours) => {
        const [whole, part] = [withMonth(text, 744), withMonth(text, hours)].map(({ figures }) =>
          linesOf(figures.cost),
        );
        for (const [at, { unit, class: sort, quantity }] of whole!.entries()) {
          if (sort !== 'fixed' || unit !== 'hour') continue;
          expect(part![at]!.quantity.likely).toBeCloseTo((quantity.likely * hours) / 744, 6);
        }
      }),
      { numRuns: 60 },
    );
  });
});
