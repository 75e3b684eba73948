import { designInput } from '../../catalog/parts';
import type { Design } from '../../design/design';
import { compute, fact, sum } from '../../quantity/compute';
import { unknown } from '../../quantity/figure';
import type { Estimate, Input } from '../../quantity/figure';
import { scale } from '../../quantity/range';
import { MONTH } from '../../quantity/units';
import { exchanged, moneyUnit } from './currency';

type Teams = NonNullable<Design['sections']['teams']>;
type Team = Teams extends ReadonlyMap<string, infer T> ? T : never;

/** What the people of a design cost by the month, in its currency: of each team its people, for the share of their time. */
export const peopleCost = ({ sections, currency }: Design): Estimate =>
  sum(
    'people a month',
    moneyUnit(currency),
    [...(sections.teams ?? [])].map(([id, team]) => exchanged(`${id} a month`, teamCost(id, team), currency)),
    'the design names no team',
  );

function teamCost(id: string, team: Team): Estimate {
  const path = `teams.${id}`;
  const { people, 'cost-per-person': each, share } = team;
  if (!people) return unknown(`how many people ${id} are is not said`, [`${path}.people`]);
  if (!each) return unknown(`what a person of ${id} costs is not said`, [`${path}.cost-per-person`]);
  const salary = designInput(each, `${path}.cost-per-person`);
  return compute({
    says: `${id} a month`,
    formula: 'people * each * share',
    unit: 'USD/month',
    inputs: {
      people: designInput(people, `${path}.people`),
      each: { ...salary, ...scale(salary, MONTH), unit: 'USD/month' },
      share: share ? designInput(share, `${path}.share`) : WHOLE,
    },
  });
}

const WHOLE: Input = { ...fact(1, '1', 'all of their time, where no share is given'), from: 'default' };
