import { describe, expect, it } from 'vitest';
import { estimate } from '../support';

describe('a Glue catalogue', () => {
  it('is free within the first million, and says so', () => {
    const { usd, bill } = estimate('components: { it: { kind: glue-catalog } }', 'it');
    expect(usd).toBe(0);
    expect(bill.free.map((line) => line.item)).toEqual(['objects', 'requests']);
  });

  it('bills what is beyond', () => {
    // 2 million objects x 0.00001 and 4 million requests x 0.000001 beyond the first million of each.
    const text = 'components: { it: { kind: glue-catalog, objects: 3000000, requests: 5 million/month } }';
    const { lines } = estimate(text, 'it');
    expect(lines['objects']!.usd).toBeCloseTo(20, 6);
    expect(lines['requests']!.usd).toBeCloseTo(4, 6);
  });
});
