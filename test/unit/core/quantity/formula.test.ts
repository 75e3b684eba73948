import fc from 'fast-check';
import { all, create } from 'mathjs';
import { describe, expect, it } from 'vitest';
import { evaluate, parseFormula } from '../../../../src/core/quantity/formula';
import { between, exactly } from '../../../../src/core/quantity/range';
import type { Range } from '../../../../src/core/quantity/range';

const math = create(all ?? {});
math.import({ ln: Math.log }, {});

/** Formulas over a, b, c that stay finite and positive on positive inputs. */
const formula: fc.Arbitrary<string> = fc.letrec<{ term: string }>((tie) => ({
  term: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom('a', 'b', 'c', '2', '0.5'),
    fc.tuple(tie('term'), fc.constantFrom('+', '*', '/'), tie('term')).map(([x, op, y]) => `(${x} ${op} ${y})`),
    fc.tuple(fc.constantFrom('min', 'max'), tie('term'), tie('term')).map(([f, x, y]) => `${f}(${x}, ${y})`),
    tie('term').map((x) => `(1 + ${x}) ^ 0.5`),
  ),
})).term;

const positive = fc.double({ min: 0.01, max: 100, noNaN: true });
const range: fc.Arbitrary<Range> = fc.tuple(positive, positive, positive).map(([a, b, c]) => {
  const [low, likely, high] = [a, b, c].sort((x, y) => x - y);
  return between(low!, high!, likely!);
});

describe('formulas', () => {
  it('agree with an independent evaluator at the likely values', () => {
    fc.assert(
      fc.property(formula, range, range, range, (text, a, b, c) => {
        const ours = evaluate(parseFormula(text), { a, b, c }).likely;
        const theirs = math.evaluate(text, { a: a.likely, b: b.likely, c: c.likely }) as number;
        expect(ours).toBeCloseTo(theirs, 6);
      }),
    );
  });

  it('never give bounds that a value within the inputs escapes', () => {
    const within = (of: Range, share: number): Range => exactly(of.low + share * (of.high - of.low));
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(formula, range, range, range, share, share, share, (text, a, b, c, x, y, z) => {
        const bounds = evaluate(parseFormula(text), { a, b, c });
        const inside = evaluate(parseFormula(text), { a: within(a, x), b: within(b, y), c: within(c, z) }).likely;
        const slack = 1e-9 * Math.max(1, Math.abs(inside));
        expect(inside).toBeGreaterThanOrEqual(bounds.low - slack);
        expect(inside).toBeLessThanOrEqual(bounds.high + slack);
      }),
    );
  });

  it('binds powers before products before sums, and subtracts from the left', () => {
    expect(evaluate(parseFormula('10 - 2 - 3 + 2 * 3 ^ 2'), {}).likely).toBe(23);
    expect(evaluate(parseFormula('-2 * 3'), {}).likely).toBe(-6);
  });

  it('forgives the last bits of a product before rounding up', () => {
    expect(evaluate(parseFormula('ceil(a * 10)'), { a: exactly(0.3) }).likely).toBe(3);
    expect(evaluate(parseFormula('ceil(a * 3)'), { a: exactly(1.1) }).likely).toBe(4);
  });

  it.each(['', 'a +', '(a', 'a b', 'min(a', '3 $ 4'])('refuses the malformed "%s"', (text) => {
    expect(() => parseFormula(text)).toThrow(/malformed/);
  });
});

describe('long formulas', () => {
  it('a sum of a hundred thousand terms is worked out', () => {
    const names = Array.from({ length: 100_000 }, (_, index) => `part_${index}`);
    const inputs = Object.fromEntries(names.map((name) => [name, { low: 0, likely: 1, high: 2 }]));
    expect(evaluate(parseFormula(names.join(' + ')), inputs)).toEqual({ low: 0, likely: 100_000, high: 200_000 });
  });
});
