import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compose } from '../../../../src/core/language/compose';
import { composeSimple } from '../../../../src/core/language/compose-simple';
import { samples } from './samples';

const lines = samples.flatMap((text) => text.split('\n').filter((line) => line.trim() !== ''));

/** The quick reading of a text is that of the whole parser, or none. */
function agrees(text: string): boolean {
  const quick = composeSimple(text);
  if (!quick) return false;
  expect(quick, JSON.stringify(text)).toEqual(compose(text));
  return true;
}

describe('the quick reading of one line', () => {
  it('is what the whole parser reads, for every line of the samples, with every line end', () => {
    for (const end of ['', '\n', '\r\n', '\n\n', '  \n']) for (const line of lines) agrees(line + end);
  });

  it('does for most lines of a design', () => {
    const read = lines.filter((line) => composeSimple(line) !== undefined);
    expect(read.length / lines.length).toBeGreaterThan(0.6);
  });

  it('is what the whole parser reads, or none, for lines with anything put in', { timeout: 60_000 }, () => {
    const piece = fc.constantFrom(
      ...'{ } [ ] : , - ? & * ! | > # % @ ` " \' \\ ~ . ... --- -> a 1 \t \r \uFEFF \u2028 \u0000 🦆 <<'.split(' '),
      ' ',
      '  ',
      ': ',
      ', ',
      '- ',
      '\n',
    );
    const built = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));
    const changed = fc
      .tuple(fc.constantFrom(...lines), fc.array(fc.tuple(fc.nat(), fc.nat(3), piece), { maxLength: 3 }))
      .map(([line, steps]) =>
        steps.reduce((now, [at, length, put]) => {
          const start = at % (now.length + 1);
          return now.slice(0, start) + put + now.slice(start + length);
        }, line),
      );
    fc.assert(
      fc.property(fc.oneof(built, changed), (text) => {
        agrees(text);
      }),
      { numRuns: 5000 },
    );
  });
});
