import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { labelText } from '../../../../src/core/diagram/label';

describe('a label between quotes', () => {
  test.each([
    ['orders-raw', 'orders-raw'],
    ['end', 'end'],
    ['R&D (EU), 3/s = x', 'R&D (EU), 3/s = x'],
    ['a "quoted" one', 'a ”quoted” one'],
    ['`code`', 'ˋcodeˋ'],
    ['<script>alert(1)</script>', '‹script›alert(1)‹/script›'],
    ['#35; &lt; &amp', '＃35; ＆lt; &amp'],
    ['back\\slash', 'back＼slash'],
    ['%%{init: {}}%%', '％％{init: {}}％％'],
    ['$$x$$ costs $5', '＄＄x＄＄ costs $5'],
    ['fa:fa-user', 'fa∶fa-user'],
    ['two\nlines\ttab', 'two lines tab'],
    ['left\u202eright', 'left right'],
    ['\ud800 alone', 'alone'],
    ['Größe 🎉 数据', 'Größe 🎉 数据'],
  ])('%j is written as %j', (given, written) => {
    expect(labelText(given)).toBe(written);
  });

  test('is cut off with an ellipsis, never inside a character', () => {
    expect(labelText('x'.repeat(41))).toBe(`${'x'.repeat(39)}…`);
    expect(labelText('🎉'.repeat(50), 10)).toBe(`${'🎉'.repeat(9)}…`);
    expect(labelText('🎉'.repeat(40))).toBe('🎉'.repeat(40));
  });

  const nasty = [
    '"',
    '`',
    '<b',
    '>',
    '#35;',
    '&lt;',
    '&',
    '#',
    '\\',
    '\\n',
    '\n',
    '%%',
    '%%{',
    '$$',
    '$',
    'fa:fa-x',
    ';',
    '\u202e',
    '\ud83c',
    '\u0000',
    '🎉',
    'end',
    '--',
    ']',
    '}',
    '|',
    ' ',
  ];

  test('holds nothing that ends a string, a line or begins a tag, an entity or a directive', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...nasty), fc.string({ maxLength: 3 })), { maxLength: 60 }),
        (parts) => {
          const label = labelText(parts.join(''));
          return !/["`<>\\#\n\r]|%%|\$\$|&#?\w+;|\p{Cc}|\p{Cs}/u.test(label) && [...label].length <= 40;
        },
      ),
      { numRuns: 1000 },
    );
  });
});
