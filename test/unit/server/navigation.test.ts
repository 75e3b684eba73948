import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../../src/core/language/edits';
import { definitionAt } from '../../../src/server/features/definition';
import { highlightsAt } from '../../../src/server/features/document-highlight';
import { linksIn } from '../../../src/server/features/document-links';
import { outlineOf } from '../../../src/server/features/document-symbols';
import { foldingRanges } from '../../../src/server/features/folding';
import { referencesAt } from '../../../src/server/features/references';
import { renameableAt, renamedAt } from '../../../src/server/features/rename';
import { selectionRange } from '../../../src/server/features/selection-ranges';
import { tokensOf } from '../../../src/server/features/semantic-tokens';
import { symbolsIn } from '../../../src/server/features/workspace-symbols';
import { offsetOf, rangeOf } from '../../../src/server/positions';
import { analysisOf, offsetIn, SHOP, URI } from './designs';

const analysis = analysisOf(SHOP);
const { document } = analysis;
const textAt = (range: { start: Parameters<typeof offsetOf>[1]; end: Parameters<typeof offsetOf>[1] }): string =>
  SHOP.slice(offsetOf(document, range.start), offsetOf(document, range.end));
const uriOf = (name: string): string => `file:///work/${name}`;

describe('names', () => {
  test('a name leads to where it is defined', () => {
    const [link] = definitionAt(analysis, offsetIn(SHOP, '-> clicks', 4), uriOf);
    expect(link!.targetUri).toBe(URI);
    expect(textAt(link!.targetSelectionRange)).toBe('clicks');
    expect(link!.targetSelectionRange.start.line).toBe(document.positionAt(offsetIn(SHOP, 'clicks: {')).line);
    expect(textAt(link!.originSelectionRange!)).toBe('clicks');
  });

  test('a kind of the workspace leads to its file', () => {
    const kinds = '# bought\nkinds:\n  snowflake: { role: warehouse }\n';
    const text = 'components: { snow: { kind: snowflake } }\n';
    const bought = analysisOf(text, { '.datawright/kinds.yaml': kinds });
    const [link] = definitionAt(bought, offsetIn(text, 'snowflake', 2), uriOf);
    expect(link).toMatchObject({
      targetUri: 'file:///work/.datawright/kinds.yaml',
      targetRange: { start: { line: 2, character: 2 } },
    });
  });

  test('references name every place, with the definition where it is asked for', () => {
    const offset = offsetIn(SHOP, 'lake:');
    const uses = referencesAt(analysis, offset, false);
    expect(uses.map(textAt)).toEqual(['lake', 'lake', 'lake']);
    expect(referencesAt(analysis, offset, true)).toHaveLength(4);
    expect(highlightsAt(analysis, offset)).toHaveLength(4);
  });

  test('a rename changes the name everywhere and nothing else', () => {
    const renamed = renamedAt(analysis, offsetIn(SHOP, 'lake:'), 'raw-zone');
    if ('error' in renamed) throw new Error(renamed.error);
    const edits = renamed.edits.map(({ range, newText }) => ({
      start: offsetOf(document, range.start),
      end: offsetOf(document, range.end),
      text: newText,
    }));
    expect(applyEdits(SHOP, edits)).toBe(
      SHOP.replace('lake:  ', 'raw-zone:  ').replaceAll(/(-> |- |of: )lake/g, '$1raw-zone'),
    );
  });

  test.each([
    ['a kind of the catalogue', 'kinesis-stream', 'clicks-stream'],
    ['a word that is no name', 'finance', 'money'],
  ])('%s cannot be renamed, and that is said', (_, word, to) => {
    expect(renameableAt(analysis, offsetIn(SHOP, word, 1))).toHaveProperty('error');
    expect(renamedAt(analysis, offsetIn(SHOP, word, 1), to)).toHaveProperty('error');
  });

  test('a rename to a name that is taken, or that is none, is refused', () => {
    expect(renamedAt(analysis, offsetIn(SHOP, 'lake:'), 'clicks')).toHaveProperty('error');
    expect(renamedAt(analysis, offsetIn(SHOP, 'lake:'), '2 lakes')).toHaveProperty('error');
  });
});

describe('form', () => {
  test('the outline names sections and what stands in them, with its kind', () => {
    const outline = outlineOf(analysis);
    expect(outline.map(({ name }) => name)).toEqual(
      Object.keys({ design: 0, region: 0, requirements: 0, data: 0, components: 0, flows: 0, access: 0, notes: 0 }),
    );
    const components = outline.find(({ name }) => name === 'components')!;
    expect(components.children!.map(({ name, detail }) => [name, detail])).toEqual([
      ['app', 'application'],
      ['clicks', 'kinesis-stream'],
      ['lake', 's3-bucket'],
      ['job', 'glue-job'],
    ]);
    expect(outline.find(({ name }) => name === 'flows')!.children!.map(({ name }) => name)).toEqual([
      'app -> clicks',
      'clicks -> lake',
      'lake -> job',
    ]);
  });

  test('every selection range lies within the range of its symbol, as the protocol demands', () => {
    for (const symbol of outlineOf(analysis).flatMap((each) => [each, ...(each.children ?? [])])) {
      expect(offsetOf(document, symbol.selectionRange.start)).toBeGreaterThanOrEqual(
        offsetOf(document, symbol.range.start),
      );
      expect(offsetOf(document, symbol.selectionRange.end)).toBeLessThanOrEqual(offsetOf(document, symbol.range.end));
    }
  });

  test('parts of several lines fold, each from its key to its last line', () => {
    const ranges = foldingRanges(document);
    const line = (part: string): number => document.positionAt(offsetIn(SHOP, part)).line;
    expect(ranges).toContainEqual({ startLine: line('components:'), endLine: line('    role: nightly') });
    expect(ranges).toContainEqual({ startLine: line('  job:'), endLine: line('    role: nightly') });
    expect(ranges.every(({ startLine, endLine }) => startLine < endLine)).toBe(true);
  });

  test('comments of several lines fold as comments', () => {
    const text = '# one\n# two\ncomponents: { a: { kind: s3-bucket } }\n';
    expect(foldingRanges(analysisOf(text).document)).toContainEqual({ startLine: 0, endLine: 1, kind: 'comment' });
  });

  test('a selection grows from the word to the file, each step holding the one before', () => {
    const offset = offsetIn(SHOP, 'G.1X', 1);
    const steps: string[] = [];
    for (
      let range: ReturnType<typeof selectionRange> | undefined = selectionRange(document, offset);
      range;
      range = range.parent
    ) {
      steps.push(textAt(range.range));
    }
    expect(steps).toContain('4 x G.1X');
    expect(steps).toContain('workers: 4 x G.1X');
    expect(steps.at(-1)).toBe(SHOP);
    for (const [index, step] of steps.entries()) expect(steps[index + 1] ?? step).toContain(step);
  });

  test('names, kinds and arrows have tokens in the order of the text', () => {
    const { data } = tokensOf(analysis);
    const found: string[] = [];
    let line = 0;
    let character = 0;
    for (let at = 0; at < data.length; at += 5) {
      const [down, right, length, type] = data.slice(at, at + 4) as [number, number, number, number];
      line += down;
      character = down > 0 ? right : character + right;
      const start = document.offsetAt(line, character);
      found.push(`${['kind', 'definition', 'reference', 'arrow'][type]} ${SHOP.slice(start, start + length)}`);
    }
    expect(found).toEqual(
      expect.arrayContaining([
        'definition clicks',
        'kind kinesis-stream',
        'reference clicks',
        'arrow ->',
        'reference nightly',
      ]),
    );
    expect(found.filter((token) => token === 'arrow ->')).toHaveLength(3);
  });

  test('runbooks, addresses and ignored rules are links', () => {
    const text = `components: { lake: { kind: s3-bucket } }
alarms:
  late: { of: lake, metric: age, above: 10 min, runbook: docs/late.md }
  other: { of: lake, metric: age, above: 10 min, runbook: "https://example.org/runbook" }
  words: { of: lake, metric: age, above: 10 min, runbook: call the team on duty }
ignore:
  - { rule: REL-005, because: it is a test }
`;
    const targets = linksIn(analysisOf(text), uriOf).map(({ target }) => target);
    expect(targets).toContain('file:///work/docs/late.md');
    expect(targets).toContain('https://example.org/runbook');
    expect(targets.filter((target) => target!.startsWith('command:datawright.showRule'))).toHaveLength(1);
    expect(targets).toHaveLength(3);
  });

  test('symbols of the workspace match letters in their order', () => {
    expect(symbolsIn(analysis, URI, 'clk').map(({ name }) => name)).toEqual(['clicks', 'click']);
    expect(symbolsIn(analysis, URI, 'zzz')).toEqual([]);
    expect(symbolsIn(analysis, URI, '').map(({ name }) => name)).toEqual(
      expect.arrayContaining(['lake', 'budget', 'nightly']),
    );
    expect(rangeOf(document, { start: 0, end: 6 })).toEqual({
      start: { line: 0, character: 0 },
      end: { line: 0, character: 6 },
    });
  });
});
