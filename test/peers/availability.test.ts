import { describe, expect, it } from 'vitest';
import { group } from '../../tools/peers/groups/availability';
import type { PeerFile } from '../../tools/peers/peer-group';
import published from './availability.json';

const file: PeerFile = published;

/** Worked structures, exact by enumeration of all states. */
describe('published availability cases', () => {
  it.each(file.cases)('$id $title', (one) => {
    expect(group(one, file)).toEqual({ is: 'pass' });
  });

  it('does not pass an answer that leaves the zones out', () => {
    const [first] = published.cases;
    const wrong = { ...first!, answers: { availability: first!.known_wrong_answers!['zones ignored'] } };
    expect(group(wrong as never, file).is).toBe('fail');
  });
});
