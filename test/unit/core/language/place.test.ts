import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../../src/core/language/document';
import { placeAt } from '../../../../src/core/language/place';
import type { PlaceAt } from '../../../../src/core/language/place';
import { kinds } from './kinds';
import { sample } from './samples';

/** The place at the `¦` in a text. */
function at(marked: string): PlaceAt | undefined {
  const offset = marked.indexOf('¦');
  return placeAt(readDocument(marked.replace('¦', '')), offset, kinds);
}

/** What a completion would make of the text, written for the word `HERE`. */
function replaced(marked: string): string {
  const place = at(marked)!;
  const text = marked.replace('¦', '');
  return text.slice(0, place.replace.start) + 'HERE' + text.slice(place.replace.end);
}

const head = 'components:\n  shop: { kind: application }\n  clicks: { kind: kinesis-stream }\n';

describe('values', () => {
  it('wants a kind behind `kind: `', () => {
    const place = at('components:\n  a: { kind: ¦ }')!;
    expect(place).toMatchObject({ wants: 'value', path: 'components.a.kind', prefix: '', braces: true });
    expect(place.type?.shape).toMatchObject({ is: 'reference', to: ['kind'] });
  });

  it('replaces the whole word under the cursor', () => {
    expect(replaced('components:\n  a: { kind: kine¦sis, shards: 4 }')).toBe(
      'components:\n  a: { kind: HERE, shards: 4 }',
    );
    expect(at('components:\n  a: { kind: kine¦sis }')?.prefix).toBe('kine');
  });

  it('stays inside quotes', () => {
    expect(replaced('components:\n  a: { kind: "kine¦" }')).toBe('components:\n  a: { kind: "HERE" }');
  });

  it('works in braces that are not closed yet, and in block style', () => {
    expect(at('components:\n  a: { kind: ¦\n  b: { kind: s3-bucket }')).toMatchObject({
      wants: 'value',
      path: 'components.a.kind',
    });
    expect(at('components:\n  a:\n    kind: ¦\n    shards: 4\n')).toMatchObject({
      wants: 'value',
      path: 'components.a.kind',
    });
  });

  it('gives the type of a setting of the kind', () => {
    expect(at('components:\n  a: { kind: kinesis-stream, retention: ¦ }')?.type?.shape).toMatchObject({
      is: 'quantity',
      dimension: 'duration',
    });
    expect(at('components:\n  a: { kind: kinesis-stream, encryption: k¦ }')?.type?.shape).toMatchObject({
      is: 'choice',
    });
  });

  it('gives the type of an item of a list, with the items that are there', () => {
    const place = at('components:\n  a: { kind: glue-job, subnets: [ app-a, ¦ ] }')!;
    expect(place).toMatchObject({ wants: 'value', present: ['app-a'], path: 'components.a.subnets.1' });
    expect(place.type?.shape).toMatchObject({ is: 'reference', to: ['subnet'] });
  });

  it('knows the types of values in notes, requirements and routes', () => {
    expect(at('notes:\n  - of: a\n    about: ¦\n')?.type?.shape).toMatchObject({ is: 'choice' });
    expect(at('requirements:\n  fast:\n    latency: ¦')?.type?.shape).toMatchObject({ dimension: 'duration' });
    expect(at('network:\n  main:\n    subnets:\n      a: { routes: { 0.0.0.0/0: ¦ } }')?.type?.shape).toMatchObject({
      is: 'reference',
      to: ['nat', 'transit-gateway', 'network', 'component'],
    });
  });
});

describe('keys', () => {
  it('wants a setting of the kind in braces, knowing those that are there', () => {
    const place = at('components:\n  a: { kind: kinesis-stream, ¦ }')!;
    expect(place).toMatchObject({ wants: 'key', path: 'components.a', present: ['kind'], colon: false });
    expect(Object.keys(place.keys!)).toEqual(expect.arrayContaining(['shards', 'retention', 'owner']));
  });

  it('wants a setting on an indented empty line, before, between and after others', () => {
    for (const marked of [
      'components:\n  a:\n    ¦\n',
      'components:\n  a:\n    kind: kinesis-stream\n    ¦\n',
      'components:\n  a:\n    kind: kinesis-stream\n    ¦\n    shards: 4\n',
      'components:\n  a:\n    ¦\n    kind: kinesis-stream\nflows: []\n',
    ]) {
      expect(at(marked), marked).toMatchObject({ wants: 'key', path: 'components.a' });
    }
    const between = at('components:\n  a:\n    kind: kinesis-stream\n    sh¦\n    retention: 4 h\n')!;
    expect(between.present).toEqual(['kind', 'retention']);
    expect(between.prefix).toBe('sh');
    expect(Object.keys(between.keys!)).toContain('shards');
  });

  it('sees a colon that follows already', () => {
    expect(at('components:\n  a: { kind: kinesis-stream, sha¦: 4 }')?.colon).toBe(true);
  });

  it('wants a section at the first column, knowing those of the whole file', () => {
    const place = at(`${head}¦\nflows: []\n`)!;
    expect(place).toMatchObject({ wants: 'key', path: '' });
    expect(place.present).toEqual(['components', 'flows']);
    expect(Object.keys(place.keys!)).toContain('requirements');
    expect(at(`req¦\n${head}`)).toMatchObject({ wants: 'key', prefix: 'req', path: '' });
  });

  it('wants keys of an item that is just begun', () => {
    const place = at('notes:\n  - ¦')!;
    expect(place).toMatchObject({ wants: 'key', path: 'notes.0' });
    expect(Object.keys(place.keys!)).toContain('about');
    expect(at('notes:\n  - of: a\n    ¦\n')).toMatchObject({ wants: 'key', path: 'notes.0', present: ['of'] });
  });

  it('leaves names of the user to the user, and says where keys are names of something', () => {
    expect(at('components:\n  ¦\n')).toMatchObject({ wants: 'key', path: 'components' });
    expect(at('components:\n  ¦\n')?.keys).toBeUndefined();
    expect(at('recovery:\n  ¦\n')?.type?.shape).toMatchObject({ is: 'reference', to: ['scenario'] });
    expect(at('alternatives:\n  x:\n    set:\n      comp¦\n')?.type?.shape).toMatchObject({ is: 'path' });
  });

  it('knows settings of a kind that the design defines', () => {
    const text = 'kinds:\n  snow: { cost: { c: { price: 3 USD } } }\ncomponents:\n  a: { kind: snow, ¦ }';
    expect(Object.keys(at(text)!.keys!)).toContain('cost');
  });
});

describe('flows', () => {
  it('wants a component at each end of an arrow', () => {
    const place = at(`${head}flows:\n  - shop -> ¦\n`)!;
    expect(place).toMatchObject({ wants: 'flow', prefix: '', present: ['shop'] });
    expect(replaced(`${head}flows:\n  - shop -> cl¦i\n`)).toBe(`${head}flows:\n  - shop -> HERE\n`);
    expect(replaced(`${head}flows:\n  - sh¦ -> clicks: { rate: 5/s }\n`)).toBe(
      `${head}flows:\n  - HERE -> clicks: { rate: 5/s }\n`,
    );
    expect(replaced(`${head}flows:\n  - shop -> c¦ -> lake\n`)).toBe(`${head}flows:\n  - shop -> HERE -> lake\n`);
  });

  it('wants the beginning of a flow behind a dash and in brackets', () => {
    expect(at(`${head}flows:\n  - ¦\n`)).toMatchObject({ wants: 'flow', prefix: '' });
    expect(at(`${head}flows: [ shop -> clicks, ¦ ]`)).toMatchObject({ wants: 'flow', prefix: '' });
    expect(at(`${head}flows:\n  - shop -> clicks\n  - ¦\nnotes: []\n`)).toMatchObject({ wants: 'flow' });
  });

  it('wants keys and values of a flow', () => {
    const key = at(`${head}flows:\n  - shop -> clicks: { rate: 5/s, ¦ }\n`)!;
    expect(key).toMatchObject({ wants: 'key', path: 'flows.shop -> clicks', present: ['rate'] });
    expect(Object.keys(key.keys!)).toContain('peak');
    expect(at(`${head}flows:\n  - shop -> clicks:\n      ¦\n`)).toMatchObject({
      wants: 'key',
      path: 'flows.shop -> clicks',
    });
    expect(at(`${head}flows:\n  - shop -> clicks: { carries: ¦ }`)?.type?.shape).toMatchObject({ to: ['dataset'] });
    const chain = at(`${head}flows:\n  - shop -> clicks -> lake: { ¦ }`)!;
    expect(Object.keys(chain.keys!)).toEqual(['carries']);
  });
});

describe('anywhere else', () => {
  it('has nothing to say in a comment', () => {
    expect(at('components: # the ¦\n')).toBeUndefined();
    expect(at('# ¦\ncomponents: {}\n')).toBeUndefined();
    expect(at('components:\n  a: { kind: s3-bucket, name: "#¦" }')).toMatchObject({ wants: 'value' });
  });

  it('does not mind what is broken in another section', () => {
    const text = `summary: "never closed\ndata: { a: [\n${head}flows:\n  - shop -> clicks: { mode: ¦ }\n`;
    expect(at(text)?.type?.shape).toMatchObject({ is: 'choice' });
  });

  it('knows the place of every letter of a whole design', () => {
    const document = readDocument(sample('clickstream'));
    for (const name of ['shards: 16', 'encryption: kms', 'carries: click,', 'classification: pii']) {
      const offset = document.text.indexOf(name) + name.indexOf(':') + 3;
      const place = placeAt(document, offset, kinds)!;
      expect(place, name).toMatchObject({ wants: 'value' });
      expect(place.path.endsWith(name.split(':')[0]!)).toBe(true);
    }
  });
});
