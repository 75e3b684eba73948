import { expect, it } from 'vitest';
import { analysisOf, examples } from './examples';

/** What a month of an example costs: its total, and single lines by their place and item, in its currency. */
export function billOf(name: string) {
  const { cost } = analysisOf(examples.get(`${name}.datawright.yaml`)!).figures;
  return {
    total: cost.monthly.likely,
    complete: !cost.atLeast,
    /** `of` is a component, a flow, or the path of a network. */
    line(of: string, item: string): number {
      const bill = cost.components.get(of) ?? cost.flows.get(of);
      return bill?.lines.find((each) => each.item === item)?.monthly.likely ?? NaN;
    },
  };
}

type Bill = ReturnType<typeof billOf>;

/** Holds lines against what they come to by hand, to half a cent. */
export const testLines = (bill: Bill, lines: readonly (readonly [of: string, item: string, byHand: number])[]): void =>
  it.each(lines)('%s: %s', (of, item, byHand) => expect(bill.line(of, item)).toBeCloseTo(byHand, 2));

/** Holds the total against the sum of what its parts come to by hand, to 0.1 %. */
export const testTotal = ({ total, complete }: Bill, byHand: readonly number[]): void =>
  it('adds up to what the lines come to by hand, with nothing unpriced', () => {
    const sum = byHand.reduce((all, each) => all + each, 0);
    expect(Math.abs(total / sum - 1)).toBeLessThan(0.001);
    expect(complete).toBe(true);
  });
