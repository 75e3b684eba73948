import { describe, expect, test } from 'vitest';
import { DIMENSIONS } from '../../../src/core/quantity/dimension';
import type { Dimension } from '../../../src/core/quantity/dimension';
import { parseQuantity } from '../../../src/core/quantity/quantity';
import { quantityProposals, USUAL_UNITS } from '../../../src/server/completion/quantities';
import { completionsAt } from '../../../src/server/features/completion';
import { analysisOf, withCursor } from './designs';

const BASE = `components:
  shop:  { kind: application }
  lake:  { kind: s3-bucket }
  clicks: { kind: kinesis-stream }
`;

function at(marked: string): { label: string; text: string; sort: string }[] {
  const { text, offset } = withCursor(marked);
  return completionsAt(analysisOf(text), offset)
    .map(({ label, textEdit, sortText }) => ({ label, text: textEdit!.newText, sort: sortText! }))
    .sort((a, b) => (a.sort < b.sort ? -1 : 1));
}
const labels = (marked: string): string[] => at(marked).map(({ label }) => label);

describe('completion', () => {
  test('offers the sections that are not there, the required one first', () => {
    const found = labels('design: A\nregion: us-east-1\n|');
    expect(found[0]).toBe('components');
    expect(found).toContain('flows');
    expect(found).not.toContain('design');
    expect(found).not.toContain('region');
  });

  test('offers the settings of the kind before those of every component, without those that are there', () => {
    const found = labels(`${BASE}  x: { kind: kinesis-stream, shards: 2, | }\n`);
    expect(found).not.toContain('shards');
    expect(found).not.toContain('kind');
    expect(found.indexOf('retention')).toBeLessThan(found.indexOf('owner'));
    expect(found).toContain('enhanced-fan-out');
    expect(found).not.toContain('multi-az');
  });

  test('offers kinds with their titles', () => {
    const { text, offset } = withCursor(`${BASE}  x: { kind: kin| }\n`);
    const item = completionsAt(analysisOf(text), offset).find(({ label }) => label === 'kinesis-stream');
    expect(item).toMatchObject({ detail: 'Kinesis data stream' });
  });

  test('offers the kinds that the workspace defines', () => {
    const { text, offset } = withCursor(`${BASE}  x: { kind: | }\n`);
    const analysis = analysisOf(text, { '.datawright/kinds.yaml': 'snowflake: { role: warehouse }\n' });
    expect(completionsAt(analysis, offset).map(({ label }) => label)).toContain('snowflake');
  });

  test('offers units behind a number, and keeps the number', () => {
    const found = at(`${BASE}  x: { kind: kinesis-stream, retention: 7| }\n`);
    expect(found.map(({ text }) => text)).toContain('7 days');
    expect(found.map(({ text }) => text)).not.toContain('7 KiB');
  });

  test('offers the default of a quantity first', () => {
    expect(labels(`${BASE}  x: { kind: kinesis-stream, retention: | }\n`)[0]).toBe('24 h');
  });

  test('offers choices, and true and false', () => {
    expect(labels(`${BASE}flows:\n  - shop -> clicks: { mode: | }\n`)).toEqual(
      expect.arrayContaining(['stream', 'batch', 'request', 'cdc']),
    );
    expect(labels(`${BASE}  x: { kind: s3-bucket, versioning: | }\n`)).toEqual(
      expect.arrayContaining(['true', 'false']),
    );
  });

  test('offers the names that fit the place: components at arrows, datasets under carries, subnets under subnets', () => {
    expect(labels(`${BASE}flows:\n  - |\n`)).toEqual(['clicks', 'lake', 'shop']);
    expect(labels(`${BASE}flows:\n  - shop -> |\n`)).toEqual(['clicks', 'lake']);
    expect(labels(`${BASE}data:\n  order: { size: 1 KiB }\nflows:\n  - shop -> clicks: { carries: | }\n`)).toEqual([
      'order',
    ]);
    const network = 'network:\n  main: { subnets: { app-a: { zone: a }, app-b: { zone: b } } }\n';
    expect(labels(`${network}${BASE}  x: { kind: glue-job, subnets: [ app-a, | ] }\n`)).toEqual(['app-b']);
  });

  test('the first end of a flow brings its arrow', () => {
    expect(at(`${BASE}flows:\n  - sh|\n`).find(({ label }) => label === 'shop')!.text).toBe('shop -> ');
  });

  test('offers components that flows use and nobody has defined', () => {
    expect(labels('flows:\n  - shop -> lake\ncomponents:\n  lake: { kind: s3-bucket }\n  |\n')[0]).toBe('shop');
  });

  test('offers each word once where one or a list may stand', () => {
    const found = labels(`${BASE}requirements:\n  a: { of: | }\n`);
    expect(found).toEqual([...new Set(found)]);
    expect(found).toContain('lake');
  });

  test('offers a whole note behind a dash, and nothing of the kind in braces', () => {
    expect(labels(`${BASE}notes:\n  - |\n`)).toContain('IAM note …');
    expect(labels(`${BASE}notes: [ { | } ]\n`)).not.toContain('IAM note …');
  });

  test('offers nothing in a comment', () => {
    expect(labels(`${BASE}# a comment |\n`)).toEqual([]);
  });

  test('works in text that YAML cannot read', () => {
    expect(labels(`${BASE}flows:\n  - shop -> clicks: { ra|\n`)).toContain('rate');
  });

  test.each(Object.entries(USUAL_UNITS) as [Dimension, readonly string[]][])(
    'units of a %s can be read',
    (dimension, units) => {
      for (const unit of units) expect(parseQuantity(`3${unit}`, dimension), unit).not.toHaveProperty('error');
    },
  );

  test.each(Object.keys(DIMENSIONS) as Dimension[])('examples of a %s can be read', (dimension) => {
    for (const { label } of quantityProposals('', dimension)) {
      expect(parseQuantity(label, dimension), label).not.toHaveProperty('error');
    }
  });
});
