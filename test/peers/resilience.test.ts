import { describe, expect, it } from 'vitest';
import { group } from '../../tools/peers/groups/resilience';
import type { PeerFile } from '../../tools/peers/peer-group';
import published from './resilience.json';

const file: PeerFile = published;

/** Published examples of redundancy, fault trees, queues, capacity and catching up, each with its source. */
describe('published resilience cases', () => {
  const expressible = file.cases.filter(
    (one) =>
      !('model' in (one as unknown as { inputs: object }).inputs) ||
      'structure' in (one as unknown as { inputs: object }).inputs,
  );

  it.each(expressible)('$id $title', (one) => {
    expect(group(one)).toEqual({ is: 'pass' });
  });

  it('says of a model that is not in the file that it cannot be put', () => {
    const chinese = file.cases.find((one) => one.id === 'ft-09')!;
    expect(group(chinese).is).toBe('not expressible');
  });

  it('must not agree with an answer that is wrong in print', () => {
    const one = published.cases.find(({ id }) => id === 'av-10')!;
    const misprinted = { ...one, checks: { r: { match: false } } };
    expect(group(misprinted as never).is).toBe('fail');
    expect(group({ ...misprinted, published: { r: 0.9999 } } as never).is).toBe('pass');
  });
});
