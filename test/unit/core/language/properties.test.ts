import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DesignFinding } from '../../../../src/core/design/finding';
import { readDocument } from '../../../../src/core/language/document';
import type { Document } from '../../../../src/core/language/document';
import { placeAt } from '../../../../src/core/language/place';
import { readDesign } from '../../../../src/core/language/read-design';
import { kinds } from './kinds';
import { samples } from './samples';

const numRuns = 200;
const timeout = 60_000;

/** What designs are made of, and what breaks them. */
const token = fc.constantFrom(
  ...'{ } [ ] : , - ? & * ! | > # % @ ` " \' \\ ~ = \n \r\n \t \r \u0000 \uFEFF \uD83E 🦆 <<: --- ... -> => ::/0 1,000 |- >+ || ||: '.split(
    ' ',
  ),
  ' ',
  '  ',
  '    ',
  '\n  ',
  '\n    - ',
  ': ',
  ' #',
  'components:\n',
  'flows:\n',
  'kind: s3-bucket',
  'a -> b',
  'network: standard',
  '&a *a',
);

/** A sample with pieces put in, taken out, doubled or moved. */
const mutated = fc
  .record({
    text: fc.constantFrom(...samples),
    steps: fc.array(
      fc.record({
        at: fc.nat(),
        length: fc.nat(12),
        put: fc.oneof(token, fc.string({ unit: 'binary', maxLength: 4 })),
      }),
      { minLength: 1, maxLength: 8 },
    ),
  })
  .map(({ text, steps }) =>
    steps.reduce((now, { at, length, put }) => {
      const start = at % (now.length + 1);
      return now.slice(0, start) + put + now.slice(start + length);
    }, text),
  );

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.array(token, { maxLength: 60 }).map((tokens) => tokens.join('')),
  mutated,
);

const within = ({ text }: Document, span: { readonly start: number; readonly end: number } | undefined): boolean =>
  span !== undefined && span.start >= 0 && span.start <= span.end && span.end <= text.length;

function checkRanges(document: Document, findings: readonly DesignFinding[]): void {
  for (const finding of findings) {
    expect(within(document, document.rangeOf(finding.at)), finding.message).toBe(true);
    for (const { at } of finding.related ?? []) expect(within(document, document.rangeOf(at))).toBe(true);
  }
}

describe('any text', () => {
  it('is read without an exception, and every finding lies in it', { timeout }, () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const document = readDocument(text);
        const { findings, names } = readDesign(document, kinds);
        checkRanges(document, findings);
        for (const name of names.all) {
          for (const span of [...name.references, ...(name.definition ? [name.definition] : [])]) {
            expect(within(document, span)).toBe(true);
          }
        }
      }),
      { numRuns },
    );
  });

  it('gives the same when it is read again, and when an earlier document is at hand', { timeout }, () => {
    fc.assert(
      fc.property(anyText, mutated, (text, earlier) => {
        const cold = readDocument(text);
        const warm = readDocument(text, readDocument(earlier, readDocument(text)));
        expect(warm.root).toEqual(cold.root);
        expect(warm.problems).toEqual(cold.problems);
        expect(readDesign(warm, kinds).findings).toEqual(readDesign(cold, kinds).findings);
      }),
      { numRuns: 100 },
    );
  });

  it('knows what may be written at every offset without an exception, and replaces only there', { timeout }, () => {
    fc.assert(
      fc.property(mutated, fc.nat(), (text, at) => {
        const document = readDocument(text);
        const offset = at % (text.length + 1);
        const place = placeAt(document, offset, kinds);
        if (!place) return;
        expect(place.replace.start).toBeLessThanOrEqual(offset);
        expect(place.replace.end).toBeGreaterThanOrEqual(offset);
        expect(within(document, place.replace)).toBe(true);
        expect(text.slice(place.replace.start, offset)).toBe(place.prefix);
      }),
      { numRuns },
    );
  });

  it('has a path at every offset that leads back to where it is', { timeout }, () => {
    fc.assert(
      fc.property(fc.constantFrom(...samples), fc.nat(), (text, at) => {
        const document = readDocument(text);
        const found = document.pathAt(at % (text.length + 1));
        if (found) expect(document.find(found.path), found.path).toBeDefined();
      }),
      { numRuns },
    );
  });
});

describe('lines and columns', () => {
  it('come back to the same offset, except within a line break', { timeout }, () => {
    fc.assert(
      fc.property(anyText, fc.nat(), (text, at) => {
        const document = readDocument(text);
        const offset = at % (text.length + 1);
        const { line, column } = document.positionAt(offset);
        const isWithinBreak = text[offset] === '\n' && text[offset - 1] === '\r';
        expect(document.offsetAt(line, column)).toBe(isWithinBreak ? offset - 1 : offset);
      }),
      { numRuns },
    );
  });
});
