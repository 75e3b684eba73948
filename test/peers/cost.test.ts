import { describe, expect, it } from 'vitest';
import { group } from '../../tools/peers/groups/cost';
import type { PeerFile } from '../../tools/peers/peer-group';
import published from './cost.json';

const file = published as unknown as PeerFile;
const named = (id: string) => file.cases.find((one) => one.id === id)!;

/** What others have published as the monthly cost of a service, line by line. */
describe('published costs', () => {
  it.each(file.cases)('$id', (one) => {
    expect(group(one)).toMatchObject({ is: 'pass' });
  });

  it('does not pass a wrong total, a wrong line or a word that is not known', () => {
    const nat = named('ic-nat');
    expect(group({ ...nat, expected_monthly_usd: 40 } as never)).toMatchObject({
      is: 'fail',
      differences: ['total: 37.35, published 40'],
    });
    const [hours, data] = (nat as unknown as { components: object[] }).components;
    expect(group({ ...nat, components: [{ ...hours, quantity: 700 }, data] } as never)).toMatchObject({ is: 'fail' });
    expect(group({ ...nat, usage: { processedTB: 1 } } as never)).toMatchObject({ is: 'not expressible' });
  });
});
