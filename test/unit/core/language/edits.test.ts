import { describe, expect, it } from 'vitest';
import type { DesignEdit } from '../../../../src/core/design/finding';
import { readDocument } from '../../../../src/core/language/document';
import { applyEdits, editText } from '../../../../src/core/language/edits';

const edited = (text: string, ...edits: readonly DesignEdit[]): string => {
  const changes = editText(readDocument(text), edits);
  return applyEdits(text, changes);
};
const set = (at: string, value: string): DesignEdit => ({ do: 'set', at, value });

describe('set', () => {
  it('replaces a value and nothing else', () => {
    const text = '# top\ncomponents:\n  a: { kind: kinesis-stream, shards: 4 } # why\n\n  b: { kind: s3-bucket }\n';
    expect(edited(text, set('components.a.shards', '15'))).toBe(text.replace('shards: 4', 'shards: 15'));
    const end = text.indexOf('4 }') + 1;
    expect(editText(readDocument(text), [set('components.a.shards', '45')])).toEqual([{ start: end, end, text: '5' }]);
  });

  it('keeps quotes, line ends and a byte-order mark', () => {
    expect(edited('\uFEFFregion: "us-east-1"\r\ncomponents: {}\r\n', set('region', 'eu-west-1'))).toBe(
      '\uFEFFregion: "eu-west-1"\r\ncomponents: {}\r\n',
    );
    expect(edited("name: 'it''s'\n", set('name', "he's"))).toBe("name: 'he''s'\n");
  });

  it('adds a key in braces, in an empty pair of braces, and over several lines', () => {
    expect(edited('components:\n  a: { kind: x }\n', set('components.a.shards', '4'))).toBe(
      'components:\n  a: { kind: x, shards: 4 }\n',
    );
    expect(edited('components:\n  a: {}\n', set('components.a.kind', 'x'))).toBe('components:\n  a: { kind: x }\n');
    expect(edited('components:\n  a: {kind: x,}\n', set('components.a.shards', '4'))).toBe(
      'components:\n  a: {kind: x, shards: 4,}\n',
    );
    expect(edited('components:\n  a: {\n    kind: x\n  }\n', set('components.a.shards', '4'))).toBe(
      'components:\n  a: {\n    kind: x,\n    shards: 4\n  }\n',
    );
  });

  it('adds a key in block form, in the indent of the others and before what follows', () => {
    const text = 'components:\n    a:\n        kind: x # this one\n\n    # b\n    b: { kind: y }\n';
    expect(edited(text, set('components.a.shards', '4'))).toBe(
      'components:\n    a:\n        kind: x # this one\n        shards: 4\n\n    # b\n    b: { kind: y }\n',
    );
  });

  it('adds what a path lies in', () => {
    expect(edited('components:\n  a: { kind: x }\n', set('components.a.backup.keep', '7 days'))).toBe(
      'components:\n  a: { kind: x, backup: { keep: 7 days } }\n',
    );
    expect(edited('components:\n  a:\n    kind: x\n', set('components.a.backup.keep', '7 days'))).toBe(
      'components:\n  a:\n    kind: x\n    backup:\n      keep: 7 days\n',
    );
    expect(edited('components: {}\n', set('data.click.size', '3 KiB'))).toBe(
      'data:\n  click:\n    size: 3 KiB\n\ncomponents: {}\n',
    );
  });

  it('gives settings to a flow that has none', () => {
    const flows = 'flows:\n  - a -> b\n  - b -> c -> d # chain\n  - c -> a:\n';
    expect(edited(flows, set('flows.a -> b.rate', '5/s'))).toBe(flows.replace('a -> b', 'a -> b: { rate: 5/s }'));
    expect(edited(flows, set('flows.c -> d.carries', 'x'))).toBe(flows.replace('c -> d', 'c -> d: { carries: x }'));
    expect(edited(flows, set('flows.c -> a.rate', '5/s'))).toBe(flows.replace('c -> a:', 'c -> a: { rate: 5/s }'));
    const settings = 'flows:\n  - a -> b:\n      rate: 5/s\n  - b -> c\n';
    expect(edited(settings, set('flows.a -> b.peak', '9/s'))).toBe(
      'flows:\n  - a -> b:\n      rate: 5/s\n      peak: 9/s\n  - b -> c\n',
    );
  });

  it('puts sections where the language has them, set off as the others are', () => {
    expect(edited('design: x\n\ncomponents: {}\n', set('region', 'eu-west-1'))).toBe(
      'design: x\nregion: eu-west-1\n\ncomponents: {}\n',
    );
    expect(edited('components: {}\n', set('region', 'eu-west-1'))).toBe('region: eu-west-1\ncomponents: {}\n');
    expect(edited('', set('region', 'eu-west-1'))).toBe('region: eu-west-1\n');
  });

  it('quotes what YAML would read as something else', () => {
    expect(edited('components:\n  a: { kind: x }\n', set('components.a.schedule', 'cron(0,30 * * * ? *)'))).toBe(
      'components:\n  a: { kind: x, schedule: "cron(0,30 * * * ? *)" }\n',
    );
    expect(edited('summary: x\n', set('design', 'One: two'))).toBe('design: "One: two"\nsummary: x\n');
  });

  it('writes prose in block form, in braces in quotes', () => {
    expect(edited('notes:\n  - of: a\n    about: iam\n', set('notes.0.text', 'One, two # three'))).toBe(
      'notes:\n  - of: a\n    about: iam\n    text: |-\n      One, two # three\n',
    );
    expect(edited('decisions:\n  a: { chose: x }\n', set('decisions.a.because', 'cheap, open'))).toBe(
      'decisions:\n  a: { chose: x, because: "cheap, open" }\n',
    );
    expect(edited('summary: old\ncomponents: {}\n', set('summary', 'One.\nTwo.'))).toBe(
      'summary: |-\n  One.\n  Two.\ncomponents: {}\n',
    );
  });

  it('makes several changes as one', () => {
    const text = 'components:\n  a: { kind: x }\n';
    expect(edited(text, set('components.a.backup.keep', '7 days'), set('components.a.backup.every', '1 day'))).toBe(
      'components:\n  a: { kind: x, backup: { keep: 7 days, every: 1 day } }\n',
    );
  });
});

describe('remove', () => {
  const remove = (at: string): DesignEdit => ({ do: 'remove', at });

  it('takes a key out of braces with one comma', () => {
    const text = 'a: { b: 1, c: 2, d: 3 }\n';
    expect(edited(text, remove('a.b'))).toBe('a: { c: 2, d: 3 }\n');
    expect(edited(text, remove('a.c'))).toBe('a: { b: 1, d: 3 }\n');
    expect(edited(text, remove('a.d'))).toBe('a: { b: 1, c: 2 }\n');
    expect(edited('a: { b: 1 }\n', remove('a.b'))).toBe('a: {}\n');
  });

  it('takes whole lines', () => {
    const text = 'components:\r\n  a:\r\n    kind: x\r\n    shards: 4\r\n  b: { kind: y } # b\r\nflows: []\r\n';
    expect(edited(text, remove('components.a'))).toBe('components:\r\n  b: { kind: y } # b\r\nflows: []\r\n');
    expect(edited(text, remove('components.b'))).toBe(
      'components:\r\n  a:\r\n    kind: x\r\n    shards: 4\r\nflows: []\r\n',
    );
    expect(edited(text, remove('components.a.shards'))).toBe(
      'components:\r\n  a:\r\n    kind: x\r\n  b: { kind: y } # b\r\nflows: []\r\n',
    );
    expect(edited('a: 1\nb: 2', remove('b'))).toBe('a: 1');
  });

  it('keeps the dash of an item whose first key goes, and takes the section with the last item', () => {
    expect(edited('notes:\n  - of: a\n    about: iam\n', remove('notes.0.of'))).toBe('notes:\n  - about: iam\n');
    expect(edited('components: {}\nignore:\n  - rule: REL-001\n    of: a\n', remove('ignore.0'))).toBe(
      'components: {}\n',
    );
  });

  it('takes flows by their id, and single hops out of chains', () => {
    expect(edited('flows:\n  - a -> b: { rate: 5/s }\n  - b -> c\n', remove('flows.a -> b'))).toBe(
      'flows:\n  - b -> c\n',
    );
    expect(edited('flows:\n  - a -> b -> c\n', remove('flows.b -> c'))).toBe('flows:\n  - a -> b\n');
    expect(edited('flows:\n  - a -> b -> c\n', remove('flows.a -> b'))).toBe('flows:\n  - b -> c\n');
    expect(edited('flows:\n  - a -> b -> c -> d\n', remove('flows.b -> c'))).toBe('flows:\n  - a -> b\n  - c -> d\n');
    expect(edited('flows: [ a -> b, b -> c ]\n', remove('flows.b -> c'))).toBe('flows: [ a -> b ]\n');
  });
});

describe('append', () => {
  const append = (at: string, value: string): DesignEdit => ({ do: 'append', at, value });
  const note = 'of: a\nabout: iam\ntext: |-\n  One.\n  Two.';

  it('adds an item to a list, in its indent', () => {
    expect(edited('notes:\n- of: b\n  about: iam\n  text: x\n\nregion: us-east-1\n', append('notes', note))).toBe(
      'notes:\n- of: b\n  about: iam\n  text: x\n- of: a\n  about: iam\n  text: |-\n    One.\n    Two.\n\nregion: us-east-1\n',
    );
  });

  it('makes the section where there is none', () => {
    expect(edited('components: {}\r\n', append('notes', note))).toBe(
      'components: {}\r\n\r\nnotes:\r\n  - of: a\r\n    about: iam\r\n    text: |-\r\n      One.\r\n      Two.\r\n',
    );
    expect(edited('notes:\n', append('notes', 'of: a'))).toBe('notes:\n  - of: a\n');
  });

  it('adds to brackets on one line, and to a list that a component does not have yet', () => {
    expect(edited('flows: [ a -> b ]\n', append('flows', 'b -> c'))).toBe('flows: [ a -> b, b -> c ]\n');
    expect(edited('flows: []\n', append('flows', 'b -> c: { rate: 5/s }'))).toBe('flows: [ b -> c: { rate: 5/s } ]\n');
    expect(edited('components:\n  a: { kind: x }\n', append('components.a.subnets', 'app-a'))).toBe(
      'components:\n  a: { kind: x, subnets: [ app-a ] }\n',
    );
  });
});

describe('rename-key and quote', () => {
  it('renames a key, in the quotes it has', () => {
    expect(edited('a: { shrads: 4 }\n', { do: 'rename-key', at: 'a.shrads', to: 'shards' })).toBe('a: { shards: 4 }\n');
    expect(edited('"a b": 1\n', { do: 'rename-key', at: 'a b', to: 'ab' })).toBe('"ab": 1\n');
  });

  it('quotes a value once', () => {
    const quote: DesignEdit = { do: 'quote', at: 'a.b' };
    expect(edited('a: { b: *c }\n', quote)).toBe('a: { b: "*c" }\n');
    expect(edited('a: { b: "c" }\n', quote)).toBe('a: { b: "c" }\n');
    expect(edited('a:\n  b: say "x"\n', quote)).toBe('a:\n  b: \'say "x"\'\n');
  });
});

describe('replace', () => {
  it('counts in the text as it was given, whatever was changed before it', () => {
    const text = 'a: 1\nb: 2\n';
    expect(edited(text, set('a', '12345'), { do: 'replace', start: 8, end: 9, text: '3' })).toBe('a: 12345\nb: 3\n');
  });
});
