import { describe, expect, it } from 'vitest';
import { group } from '../../tools/peers/groups/recovery';
import type { PeerFile } from '../../tools/peers/peer-group';
import published from './recovery.json';

const file: PeerFile = published;

/** Worked cases: pipelines, what happens to them, and what is lost for how long. */
describe('published recovery cases', () => {
  it.each(file.cases)('$id $title', (one) => {
    expect(group(one)).toEqual({ is: 'pass' });
  });

  it('does not pass a wrong answer', () => {
    const [first] = published.cases;
    expect(group({ ...first!, answers: { ...first!.answers, rpo_worst_s: 900 } } as never)).toEqual({
      is: 'fail',
      differences: ['rpo_worst_s: 965, published 900'],
    });
  });
});
