import fc from 'fast-check';
import { all, create } from 'mathjs';
import { describe, expect, it } from 'vitest';
import { reasons } from '../../../src/core/quantity/reason';
import { analysisOf, examples } from '../support/examples';
import { figuresIn } from '../support/figures';

const math = create(all ?? {});
// The two conventions of our formulas: rounding up forgives the last bits of a product, and nothing out of nothing is nothing.
const divide = (x: number, y: number): number => (x === 0 && y === 0 ? 0 : x / y);
math.import({ ln: Math.log, ceil: (x: number) => Math.ceil(x - Math.abs(x) * 1e-12), divide }, { override: true });

const names = [...examples.keys()];

describe.each(names)('%s', (name) => {
  const analysis = analysisOf(examples.get(name)!);

  it(name.startsWith('tour/') ? 'shows its planted faults' : 'is clean', () => {
    const open = analysis.findings.filter((finding) => !finding.ignored);
    if (name.startsWith('tour/'))
      expect(open.map((finding) => finding.rule)).toEqual(expect.arrayContaining(['DATA-007', 'REL-007']));
    else expect(open.map(({ rule, message }) => `${rule} ${message}`)).toEqual([]);
  });

  it('has figures whose reasons, re-evaluated by another evaluator, give their values', () => {
    const figures = figuresIn(analysis);
    expect(figures.size).toBeGreaterThan(20);
    for (const figure of figures) {
      for (const { formula, inputs, value } of reasons(figure)) {
        const scope = Object.fromEntries(inputs.map((input) => [input.name, input.value]));
        const again = math.evaluate(formula, scope) as number;
        if (Number.isFinite(value))
          expect(Math.abs(again - value), formula).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(value)));
        else expect(Number.isFinite(again), formula).toBe(false);
      }
    }
  });

  it('says of every input where it is from', () => {
    for (const figure of figuresIn(analysis)) {
      for (const { inputs } of reasons(figure)) {
        for (const input of inputs) expect(input.at ?? input.source ?? input.reason, input.name).toBeDefined();
      }
    }
  });

  it('keeps every figure when a comment changes', () => {
    const again = analysisOf(`# a comment\n${examples.get(name)!}`, analysis);
    expect(again.figures).toBe(analysis.figures);
  });
});

/** Milliseconds of the quickest of three tries: others may hold the machine for one of them. */
function quickest(work: () => unknown): number {
  let best = Infinity;
  for (let round = 0; round < 3 && best >= 1000; round++) {
    const start = performance.now();
    work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

describe('analysis', () => {
  const text = fc.constantFrom(...examples.values());
  const cut = fc.tuple(text, fc.nat(), fc.nat({ max: 40 }), fc.string({ unit: 'binary', maxLength: 12 }));
  const mutated = cut.map(([design, at, length, put]) => {
    const start = at % (design.length + 1);
    return design.slice(0, start) + put + design.slice(start + length);
  });

  it('never throws, ends in time, and places every finding in the text', () => {
    fc.assert(
      fc.property(fc.oneof(mutated, fc.string({ unit: 'binary', maxLength: 300 })), (design) => {
        const { findings } = analysisOf(design);
        expect(quickest(() => analysisOf(design))).toBeLessThan(1000);
        for (const { range } of findings) {
          expect(range.start).toBeGreaterThanOrEqual(0);
          expect(range.end).toBeLessThanOrEqual(design.length);
          expect(range.end).toBeGreaterThanOrEqual(range.start);
        }
      }),
      { numRuns: 100 },
    );
  }, 240_000);

  it('gives the same bytes for the same text', () => {
    for (const design of examples.values()) {
      const [one, other] = [analysisOf(design), analysisOf(design)];
      expect(JSON.stringify(other.findings)).toBe(JSON.stringify(one.findings));
      expect(JSON.stringify(other.figures.verdicts)).toBe(JSON.stringify(one.figures.verdicts));
    }
  });
});
