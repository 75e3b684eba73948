import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analysisOf, examples } from '../../../support/examples';

const EXAMPLES = [...examples.values()].filter((text) => !text.includes('\npricing:'));

const inEuros = (text: string, rate: number) => analysisOf(`${text}\npricing: { currency: EUR at ${rate} }\n`);

describe('the currency of a design', () => {
  it('is what every amount is in, in proportion to its rate', () => {
    fc.assert(
      fc.property(fc.constantFrom(...EXAMPLES), fc.integer({ min: 1, max: 20_000 }), (text, rate) => {
        const [dollars, euros] = [analysisOf(text).figures.cost, inEuros(text, rate / 100).figures.cost];
        expect(euros.monthly.unit).toBe('EUR/month');
        expect(euros.monthly.likely / dollars.monthly.likely).toBeCloseTo(rate / 100, 9);
        for (const [id, bill] of euros.components) {
          expect(bill.monthly.likely).toBeCloseTo((dollars.components.get(id)!.monthly.likely * rate) / 100, 6);
        }
      }),
      { numRuns: 12 },
    );
  });

  it('changes no verdict on a budget, which is an amount of money whatever it is written in', () => {
    const text = (budget: string, pricing: string) => `
pricing: { ${pricing} }
requirements: { budget: { cost: ${budget} } }
components: { app: { kind: application }, web: { kind: ec2-instance, type: m5.large } }
flows: [ { app -> web: { mode: request, size: 1 KiB, rate: 1/s } } ]
`;
    const verdict = (budget: string, pricing: string) =>
      analysisOf(text(budget, pricing)).figures.verdicts.find(({ measure }) => measure === 'cost')!;
    const { met, target } = verdict('100 USD/month', '');
    for (const budget of ['100 USD/month', '50 EUR/month']) {
      const judged = verdict(budget, 'currency: EUR at 0.5');
      expect(judged).toMatchObject({ met, unit: 'EUR/month' });
      expect(judged.target).toBeCloseTo(target / 2, 9);
    }
  });
});
