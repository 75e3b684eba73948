import { describe, expect, test } from 'vitest';
import { findReference, referenceIds } from '../../../../../src/core/catalog/data/references';
import { cell, factRows } from './facts';

describe('references of the rules', () => {
  test('every one that a rule names has a title, and a page on AWS’s site where it is AWS’s', () => {
    for (const row of factRows('rule-references.tsv')) {
      for (const id of cell(row, 'references').split('; ')) {
        const found = findReference(id);
        expect(found?.title.length, id).toBeGreaterThan(5);
        if (!id.startsWith('data-eng:'))
          expect(found?.address).toMatch(/^https:\/\/docs\.aws\.amazon\.com\/wellarchitected\//);
      }
    }
  });

  test('an id is found exactly', () => {
    expect(findReference('REL10-BP01')).toMatchObject({ title: 'Deploy the workload to multiple locations' });
    expect(findReference('rel10-bp01')).toBeUndefined();
    expect(findReference('constructor')).toBeUndefined();
    expect(referenceIds()).toContain('SEC03-BP02');
  });
});
