import { describe, expect, it } from 'vitest';
import { group } from '../../tools/peers/groups/sizing';
import type { PeerFile } from '../../tools/peers/peer-group';
import published from './sizing.json';

const file = published as unknown as PeerFile;

/** Worked cases: a workload, the quantities that it is billed for, and the bill. All of them as designs. */
describe('worked sizings', () => {
  it.each(file.cases)('$id $title', (one) => {
    expect(group(one)).toEqual({ is: 'pass', via: 'design' });
  });

  it('does not pass a wrong answer or an input that is not known', () => {
    const [first] = published.cases;
    expect(group({ ...first, answers: { ...first!.answers, shards: 14 } } as never)).toMatchObject({
      is: 'fail',
      differences: ['shards: 15, published 14'],
    });
    expect(group({ ...first, inputs: { ...first!.inputs, colour: 'red' } } as never)).toMatchObject({
      is: 'not expressible',
    });
  });
});
