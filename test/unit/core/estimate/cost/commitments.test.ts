import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInKinds } from '../../../../../src/core/catalog/catalog';
import { costOf } from '../../../../../src/core/estimate/cost/cost-of';
import { readDocument } from '../../../../../src/core/language/document';
import { readDesign } from '../../../../../src/core/language/read-design';
import { loadOf } from '../../../../../src/core/workload/load-of';

// 10 x m5.large at 0.096 USD an hour on demand in us-east-1, and a volume that no commitment covers.
const fleet = (commitments: string) => {
  const text = `
pricing: { commitments: [ ${commitments} ] }
components: { web: { kind: ec2-instance, type: m5.large, count: 10 }, disk: { kind: ebs-volume, size: 100 GiB } }
`;
  const { design, findings } = readDesign(readDocument(text), builtInKinds);
  expect(findings.map(({ message }) => message)).toEqual([]);
  return costOf(loadOf(design, builtInKinds));
};

const HOURS = 730;
const ON_DEMAND = 0.96 * HOURS;
const instances = (cost: ReturnType<typeof fleet>): number =>
  cost.components.get('web')!.lines.find(({ sku }) => sku === 'ec2.m5.large.linux-hour')!.monthly.likely;
const committed = (cost: ReturnType<typeof fleet>): number | undefined =>
  cost.components.get('pricing.commitments')?.monthly.likely;

describe('commitments', () => {
  it('cover usage at their discount as far as their rate reaches; the rest is on demand', () => {
    const cost = fleet('{ of: ec2, rate: 0.5 USD/h, discount: 28 % }');
    expect(committed(cost)).toBeCloseTo(0.5 * HOURS, 6);
    // 0.5 USD buy what costs 0.5 / 0.72 on demand.
    expect(instances(cost)).toBeCloseTo(ON_DEMAND - (0.5 / 0.72) * HOURS, 6);
  });

  it('are paid where they are not used', () => {
    const cost = fleet('{ of: ec2, rate: 5 USD/h, discount: 28 % }');
    expect(committed(cost)).toBeCloseTo(5 * HOURS, 6);
    expect(instances(cost)).toBeCloseTo(0, 6);
  });

  it('without a rate are of all they cover, and cost nothing beside it', () => {
    const cost = fleet('{ of: ec2.m5, type: reserved, discount: 40 % }');
    expect(committed(cost)).toBeUndefined();
    expect(instances(cost)).toBeCloseTo(0.6 * ON_DEMAND, 6);
  });

  it('leave other families and what is not time alone', () => {
    const [none, other] = [fleet(''), fleet('{ of: ec2.c5, discount: 40 % }')];
    expect(instances(other)).toBe(instances(none));
    const compute = fleet('{ discount: 28 % }');
    expect(compute.components.get('disk')!.monthly.likely).toBe(none.components.get('disk')!.monthly.likely);
    expect(instances(compute)).toBeCloseTo(0.72 * ON_DEMAND, 6);
  });

  it('one after the other cover of what is left', () => {
    const cost = fleet('{ of: ec2, rate: 0.36 USD/h, discount: 28 % }, { of: ec2.m5, discount: 10 % }');
    expect(instances(cost)).toBeCloseTo(0.9 * (ON_DEMAND - 0.5 * HOURS), 6);
  });

  it('at worst cost what was committed to more than without; at best what they promise', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 70 }), (cents, percent) => {
        const cost = fleet(`{ of: ec2, rate: ${cents / 100} USD/h, discount: ${percent} % }`);
        const paid = instances(cost) + committed(cost)!;
        const worth = cents / 100 / (1 - percent / 100);
        const expected = Math.max(cents / 100, 0.96 - Math.max(0, Math.min(worth, 0.96)) + cents / 100) * HOURS;
        expect(paid).toBeCloseTo(expected, 6);
        expect(paid).toBeGreaterThanOrEqual((1 - percent / 100) * ON_DEMAND - 1e-6);
      }),
      { numRuns: 40 },
    );
  });
});
