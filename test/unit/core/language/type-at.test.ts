import { describe, expect, it } from 'vitest';
import type { Type } from '../../../../src/core/design/schema';
import { choice, count, duration, list, mention, path, reference } from '../../../../src/core/design/types';
import { describeType } from '../../../../src/core/language/describe-type';
import { readDocument } from '../../../../src/core/language/document';
import { typeAt } from '../../../../src/core/language/type-at';
import { kinds } from './kinds';
import { sample } from './samples';

const document = readDocument(sample('clickstream'));
const at = (where: string) => typeAt(document, where, kinds);

describe('what stands at a path', () => {
  it.each([
    ['components.clicks.shards', 'shards', 'quantity'],
    ['components.clicks.owner', 'owner', 'reference'],
    ['components.clicks.shard-count', 'shards', 'quantity'],
    ['flows.shop -> clicks.rate', 'rate', 'quantity'],
    ['network.main.subnets.app-a.routes.0.0.0.0/0', undefined, 'reference'],
    ['network.main.security-groups.etl.inbound.0', undefined, 'traffic-rule'],
    ['notes.0.text', 'text', 'text'],
    ['access.nightly-job.allow.0.actions.1', undefined, 'text'],
    ['requirements.budget.cost', 'cost', 'quantity'],
    ['region', 'region', 'region'],
  ])('%s is %s, a %s', (where, name, is) => {
    const found = at(where);
    expect(found?.name).toBe(name);
    expect(found?.type.shape.is).toBe(is);
  });

  it('has the keys that may be written there', () => {
    expect(Object.keys(at('components.clicks')!.keys!)).toEqual(expect.arrayContaining(['shards', 'owner']));
    expect(Object.keys(at('flows.lake -> nightly')!.keys!)).toEqual(['carries']);
    expect(Object.keys(at('notes.0')!.keys!)).toContain('about');
    expect(Object.keys(at('')!.keys!)).toContain('components');
  });

  it('is nothing where no design has anything', () => {
    for (const where of [
      'nothing',
      'components.clicks.nothing',
      'components.clicks.shards.more',
      'flows.shop -> clicks.nothing',
    ]) {
      expect(at(where), where).toBeUndefined();
    }
  });
});

describe('a type in words', () => {
  it.each<[Type, string]>([
    [duration, 'a duration such as 30 s, 5 min, 24 h, 7 days or 13 months'],
    [count, 'a whole number such as 4'],
    [choice('a', 'b', 'c'), 'one of a, b, c'],
    [reference('component', 'dataset'), 'the name of a component or a dataset'],
    [mention('team'), 'the name of a team or any text'],
    [list(reference('subnet')), 'a list of which each is the name of a subnet'],
    [path('component'), 'a path such as components.clicks or the name of a component'],
  ])('%#', (type, words) => {
    expect(describeType(type)).toBe(words);
  });
});
