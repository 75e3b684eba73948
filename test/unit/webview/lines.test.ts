import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakLines, linesOf } from '../../../webview/overlay/lines';

describe('breaking a text into lines', () => {
  test('a text is broken evenly, and only where it is too long', () => {
    expect(breakLines('needs 15 shards', 26)).toEqual(['needs 15 shards']);
    expect(breakLines('accepts again in 1 h 55 min', 26)).toEqual(['accepts again', 'in 1 h 55 min']);
  });

  test('where a text is too long, its dots give way to line ends', () => {
    expect(breakLines('2/s · 400 KiB/s back', 17)).toEqual(['2/s', '400 KiB/s back']);
    expect(breakLines('2/s · 400 KiB/s back', 26)).toEqual(['2/s · 400 KiB/s back']);
  });

  test('no word is lost or cut, and no line is too long that could be shorter', () => {
    const word = fc.stringMatching(/^[a-z0-9]{1,12}$/);
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 20 }),
        fc.integer({ min: 5, max: 40 }),
        (words, longest) => {
          const lines = breakLines(words.join(' '), longest);
          expect(lines.join(' ')).toBe(words.join(' '));
          for (const line of lines) expect(line.length <= longest || !line.includes(' ')).toBe(true);
        },
      ),
    );
  });
});

test('what a scenario does stands first; only a missed figure stands out', () => {
  const lines = linesOf(
    {
      pills: [
        { on: 'n1', text: '$201', tone: 'plain' },
        { on: 'n1', text: 'needs 15', tone: 'bad' },
      ],
      badges: [],
      shades: [{ on: 'n1', state: 'survives', text: '18 min old' }],
    },
    () => 26,
  );
  expect(lines.get('n1')).toEqual([
    { text: '18 min old', tone: 'good', isPill: false },
    { text: '$201', tone: 'plain', isPill: false },
    { text: 'needs 15', tone: 'bad', isPill: true },
  ]);
});
