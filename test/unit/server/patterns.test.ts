import { describe, expect, test } from 'vitest';
import { allViews } from '../../../src/core/diagram/views.generated';
import { allPatterns } from '../../../src/server/patterns.generated';
import { analysisOf } from './designs';

describe('patterns', () => {
  test('there is one for each way to begin, each with a place of its own', () => {
    expect([...allPatterns].sort((a, b) => a.order - b.order).map(({ id }) => id)).toEqual([
      'batch-elt',
      'nightly-warehouse',
      'streaming-analytics',
      'lambda',
      'kappa',
      'cdc-to-lake',
      'three-tier-web',
      'hybrid-migration',
      'blank',
    ]);
    expect(new Set(allPatterns.map(({ order }) => order)).size).toBe(allPatterns.length);
  });

  test.each(allPatterns.map((pattern) => [pattern.id, pattern] as const))(
    '%s is clean, priced and drawn',
    (_, { text }) => {
      const analysis = analysisOf(text);
      expect(analysis.findings.map(({ rule, message }) => `${rule} ${message}`)).toEqual([]);
      expect(analysis.figures.cost.monthly.likely).toBeGreaterThan(0);
      expect(analysis.figures.cost.unpriced).toEqual([]);
      expect(analysis.figures.verdicts.filter(({ met }) => met !== true)).toEqual([]);
      for (const view of allViews) {
        const picture = view.draw(analysis, { direction: 'LR' });
        const drawn = new Set(picture.boxes.map(({ path }) => path));
        for (const id of analysis.design.components.keys()) expect([...drawn], view.name).toContain(`components.${id}`);
      }
    },
  );
});
