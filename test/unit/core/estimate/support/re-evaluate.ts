import { expect } from 'vitest';
import type { Estimate, Figure } from '../../../../../src/core/quantity/figure';
import { evaluate, parseFormula } from '../../../../../src/core/quantity/formula';

/** Every step of a figure gives its value again from its inputs, down to the sources. Returns how many steps there are. */
export function expectReasons(estimate: Estimate): number {
  if ('unknown' in estimate) {
    expect(estimate.unknown).not.toBe('');
    return 0;
  }
  const seen = new Set<Figure>();
  const open = [estimate];
  for (let figure = open.pop(); figure; figure = open.pop()) {
    if (seen.has(figure)) continue;
    seen.add(figure);
    const { formula, inputs, says } = figure.derivation;
    const again = evaluate(parseFormula(formula), inputs).likely;
    expect(again, `${says}: ${formula}`).toBeCloseTo(figure.likely, 9);
    expect(figure.low).toBeLessThanOrEqual(figure.likely + 1e-9);
    expect(figure.high).toBeGreaterThanOrEqual(figure.likely - 1e-9);
    for (const input of Object.values(inputs)) {
      if (input.figure) open.push(input.figure);
      else expect(input.at ?? input.source, `an input of ${says}`).toBeTruthy();
    }
  }
  return seen.size;
}
