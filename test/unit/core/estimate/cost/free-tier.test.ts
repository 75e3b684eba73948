import { describe, expect, it } from 'vitest';
import { builtInKinds } from '../../../../../src/core/catalog/catalog';
import { FREE_TIER } from '../../../../../src/core/catalog/data/free-tier';
import { skusWithPrefix } from '../../../../../src/core/catalog/data/price-book';
import { costOf } from '../../../../../src/core/estimate/cost/cost-of';
import { readDocument } from '../../../../../src/core/language/document';
import { readDesign } from '../../../../../src/core/language/read-design';
import { loadOf } from '../../../../../src/core/workload/load-of';

const cost = (calls: string, freeTier: boolean | string) => {
  const text = `
pricing: { free-tier: ${freeTier} }
components:
  app: { kind: application }
  one: { kind: lambda-function, memory: 1536 MiB, duration: 120 ms, architecture: x86 }
  two: { kind: lambda-function, memory: 1536 MiB, duration: 120 ms, architecture: arm }
flows:
  - app -> one: { size: 1 KiB, rate: ${calls} }
  - app -> two: { size: 1 KiB, rate: ${calls} }
`;
  return costOf(loadOf(readDesign(readDocument(text), builtInKinds).design, builtInKinds));
};

describe('the free tier', () => {
  it('is off unless it is asked for', () => {
    const line = cost('1 million/month', false).components.get('one')!.lines[0]!;
    expect(line.free).toBeUndefined();
    expect(line.monthly.likely).toBeCloseTo(0.2, 6);
  });

  it('is shared by all that the account uses, over architectures', () => {
    const { components } = cost('1.5 million/month', true);
    for (const id of ['one', 'two']) {
      const [requests, duration] = components.get(id)!.lines;
      // 3 million requests and 540,000 GB-seconds, of which 1 million and 400,000 are free.
      expect(requests!.monthly.likely).toBeCloseTo(1.5 * (2 / 3) * 0.2, 6);
      const price = id === 'one' ? 0.0000166667 : 0.0000133334;
      expect(duration!.monthly.likely).toBeCloseTo(270_000 * (140 / 540) * price, 4);
    }
  });

  it('is taken off what is named, by price or by service', () => {
    const dues = (freeTier: string) =>
      cost('100000/month', freeTier)
        .components.get('one')!
        .lines.map(({ monthly }) => Math.round(monthly.likely * 100) / 100);
    expect(dues('[ lambda.request ]')).toEqual([0, 0.3]);
    expect(dues('[ sqs ]')).toEqual([0.02, 0.3]);
    expect(dues('[ sqs, lambda ]')).toEqual([0, 0]);
  });

  it('leaves nothing to pay below it, and says so at each line', () => {
    const { components } = cost('100000/month', true);
    for (const { monthly, free } of components.get('one')!.lines) {
      expect(monthly.likely).toBeCloseTo(0, 9);
      expect(free).toMatchObject({ likely: 1 });
      expect(free!.derivation.says).toContain('free tier');
    }
  });

  it('names only what the price book has', () => {
    for (const { of } of FREE_TIER) {
      for (const sku of of) expect(skusWithPrefix(sku), sku).not.toHaveLength(0);
    }
  });
});
