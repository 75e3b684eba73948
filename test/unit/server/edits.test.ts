import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CodeAction, TextEdit } from 'vscode-languageserver';
import { readDocument } from '../../../src/core/language/document';
import { applyEdits } from '../../../src/core/language/edits';
import { blockProse } from '../../../src/server/block-prose';
import { acceptance } from '../../../src/server/features/accept-finding';
import { noteAt } from '../../../src/server/features/add-note';
import { fixesFor } from '../../../src/server/findings/fixes';
import { offsetOf, rangeOf } from '../../../src/server/positions';
import { analysisOf, offsetIn, SHOP, URI } from './designs';

function apply(text: string, edits: readonly TextEdit[]): string {
  const document = readDocument(text);
  const spans = edits.map(({ range, newText }) => ({
    start: offsetOf(document, range.start),
    end: offsetOf(document, range.end),
    text: newText,
  }));
  return applyEdits(text, spans);
}

const rangeAt = (text: string, part: string) => {
  const start = offsetIn(text, part);
  return rangeOf(readDocument(text), { start, end: start + part.length });
};

describe('fixes', () => {
  const actions = (text: string, part: string): CodeAction[] => fixesFor(analysisOf(text), URI, rangeAt(text, part));

  test('a fix takes its finding away and touches nothing else', () => {
    const fix = actions(SHOP, 'shards: 2').find(({ title }) => title === 'Set shards to 5')!;
    expect(fix.isPreferred).toBe(true);
    expect(fix.diagnostics!.map(({ code }) => code)).toEqual(['DATA-007']);
    const fixed = apply(SHOP, fix.edit!.changes![URI]!);
    expect(fixed).toBe(SHOP.replace('shards: 2', 'shards: 5'));
    expect(analysisOf(fixed).findings.map(({ rule }) => rule)).not.toContain('DATA-007');
  });

  test('a fix keeps CRLF, emoji and comments', () => {
    const text = `# 🦊 é\r\n${SHOP.replaceAll('\n', '\r\n')}`;
    const fix = actions(text, 'shards: 2').find(({ title }) => title === 'Set shards to 5')!;
    expect(apply(text, fix.edit!.changes![URI]!)).toBe(text.replace('shards: 2', 'shards: 5'));
  });

  test('a finding of a rule can be accepted with a reason, one of the language cannot', () => {
    expect(actions(SHOP, 'shards: 2').at(-1)).toMatchObject({
      title: 'Accept DATA-007 for clicks, with a reason…',
      command: { command: 'datawright.acceptFinding', arguments: [URI, 'DATA-007', 'components.clicks.shards'] },
    });
    const broken = SHOP.replace('-> lake', '-> lke');
    expect(actions(broken, 'lke').some(({ command }) => command !== undefined)).toBe(false);
  });

  test('where nothing is wrong there is nothing to do', () => {
    expect(actions(SHOP, 'design: Shop')).toEqual([]);
  });

  test('an acceptance holds, and is written under ignore: in block form', () => {
    const analysis = analysisOf(SHOP);
    const text = apply(
      SHOP,
      acceptance(analysis, 'DATA-007', 'components.clicks.shards', 'It is a test: of two, words.'),
    );
    expect(text).toContain(
      'ignore:\n  - rule: DATA-007\n    of: clicks\n    because: >-\n      It is a test: of two, words.\n',
    );
    const after = analysisOf(text).findings.filter(({ rule }) => rule === 'DATA-007');
    expect(after.length).toBeGreaterThan(0);
    expect(after.every(({ ignored }) => ignored?.because === 'It is a test: of two, words.')).toBe(true);
  });
});

describe('notes', () => {
  const noteOn = (text: string, part: string, words: string, about: 'iam' | 'network' = 'iam') => {
    const note = noteAt(analysisOf(text), offsetIn(text, part, 1), about, words);
    if (!note) throw new Error('no note');
    return { ...note, text: apply(text, note.edits) };
  };

  test('a note joins those that are there, in block form, about what the cursor stands on', () => {
    const { text, caret } = noteOn(SHOP, 'clicks: {', 'Only the shop writes.', 'network');
    expect(text.startsWith(SHOP.trimEnd())).toBe(true);
    expect(text).toContain('  - of: clicks\n    about: network\n    text: >-\n      Only the shop writes.\n');
    expect(text.split('\n')[caret.line]!.slice(0, caret.character)).toMatch(/Only the shop writes\.$/);
    expect(analysisOf(text).findings.filter(({ rule }) => rule.startsWith('LANG'))).toEqual([]);
  });

  test('on a flow it is about both ends; elsewhere about nothing by name', () => {
    expect(noteOn(SHOP, '-> job', 'x').text).toContain('of: [ lake, job ]');
    expect(noteOn(SHOP, 'design: Shop', 'x').text).toContain('- about: iam\n');
  });

  test('a name that is used counts as the part itself', () => {
    expect(noteOn(SHOP, 'clicks -> lake', 'x').text).toContain('- of: clicks\n');
  });

  test('the first note makes its section', () => {
    const small = 'components: { lake: { kind: s3-bucket } }\n';
    const { text } = noteOn(small, 'lake', 'Read only.');
    expect(analysisOf(text).notes.filter(({ origin }) => origin === 'written')).toMatchObject([
      { about: 'iam', of: ['lake'], text: 'Read only.', origin: 'written' },
    ]);
  });

  test('an empty note has the caret between its quotes', () => {
    const { text, caret } = noteOn(SHOP, 'lake:', '');
    const line = text.split('\n')[caret.line]!;
    expect(line.slice(0, caret.character)).toMatch(/text: "$/);
    expect(line.slice(caret.character)).toBe('"');
  });

  test('a file without a design has no place for a note', () => {
    expect(noteAt(analysisOf(''), 0, 'iam', 'x')).toBeNull();
  });

  test('whatever is noted is read back word for word', () => {
    const words = fc
      .array(
        fc
          .string({ minLength: 1, maxLength: 30, unit: 'grapheme' })
          .filter((word) => /^\S+$/u.test(word) && !/[\p{C}\u2028\u2029]/u.test(word)),
        { minLength: 1, maxLength: 60 },
      )
      .map((list) => list.join(' '));
    fc.assert(
      fc.property(words, (note) => {
        const block = blockProse('text', note);
        const value = readDocument(`${block}\n`).find('text')?.value;
        expect(value?.is === 'scalar' ? value.text : undefined).toBe(note.trim());
      }),
      { numRuns: 300 },
    );
  });

  test('paragraphs stay paragraphs', () => {
    const value = readDocument(`${blockProse('text', 'One.\n\nTwo\nlines.')}\n`).find('text')?.value;
    expect(value?.is === 'scalar' && value.text).toBe('One.\nTwo lines.');
  });
});
