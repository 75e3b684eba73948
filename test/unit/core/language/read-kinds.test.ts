import { expect, it } from 'vitest';
import { readDocument } from '../../../../src/core/language/document';
import { readKinds } from '../../../../src/core/language/read-kinds';

const own =
  'snowflake: { role: warehouse, availability: 99.9 %, cost: { credits: { quantity: 4/h, price: 3 USD } } }\n';

it.each([own, `kinds:\n  ${own}`])('reads the kinds of a workspace, at the top and below their key', (text) => {
  const { kinds, findings } = readKinds(readDocument(text));
  expect(findings).toEqual([]);
  expect(kinds.get('snowflake')).toMatchObject({ role: 'warehouse', availability: { likely: 0.999 } });
});

it('tells mistakes at their place', () => {
  const { findings } = readKinds(readDocument('snowflake: { rle: warehouse, availability: 3 GiB }\n'));
  expect(findings.map(({ rule, at }) => [rule, at.path])).toEqual([
    ['LANG-010', 'snowflake.rle'],
    ['LANG-014', 'snowflake.availability'],
  ]);
});
