import { describe, expect, it } from 'vitest';
import { billOf } from '../../support/example-bill';
import { analysisOf, examples } from '../../support/examples';

// wikistream-lakehouse docs/cost.md, AWS price list of 2026-09: EMR Serverless 401.43, S3 6.53 + 5.39 + 0.39 USD.
describe('wikistream-lakehouse', () => {
  const { line, total } = billOf('wikistream-lakehouse');

  it('costs what its project publishes', () => {
    const { cost } = analysisOf(examples.get('wikistream-lakehouse.datawright.yaml')!).figures;
    expect(cost.components.get('stream')!.monthly.likely).toBeCloseTo(401.43, 1);
    expect(line('lake', 'PUT requests') / 6.53).toBeCloseTo(1, 2);
    expect(line('lake', 'GET requests') / 5.39).toBeCloseTo(1, 2);
    expect(line('lake', 'storage') / 0.39).toBeCloseTo(1, 1);
    expect(total / (401.43 + 6.53 + 5.39 + 0.39)).toBeCloseTo(1, 3);
  });
});
