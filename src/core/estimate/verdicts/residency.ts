import { findRegion, regionIsWithin } from '../../catalog/data/regions';
import { unknown } from '../../quantity/figure';
import type { Figure } from '../../quantity/figure';
import { exactly } from '../../quantity/range';
import type { Load } from '../../workload/load';
import { subjectNamed } from '../subjects';
import type { Judged, Judgement, Question } from './judgement';

interface Copy {
  readonly component: string;
  readonly region: string;
}

/** Every copy, replica and backup must lie in the part of the world that the requirement names. */
export const residency: Judgement = {
  inScenarios: false,
  judge: ({ load, of, target }: Question): readonly Judged[] => {
    const place = String(target);
    const holders = of === undefined ? [...load.design.components.keys()] : (subjectNamed(load, of)?.components ?? []);
    const copies = holders.flatMap((id) => copiesOf(load, id));
    const base = { target: 1, unit: '1', statistic: 'likely' as const };
    if (copies.length === 0) {
      const gap = unknown(
        `nothing says where ${of ?? 'the data'} rests`,
        of === undefined ? [] : [`data.${of}.stored-in`],
      );
      return [{ ...base, met: null, figure: gap, says: `cannot tell: ${gap.unknown}`, causes: [] }];
    }
    const outside = copies.filter(({ region }) => regionIsWithin(region, place) === false);
    const doubtful = copies.filter(({ region }) => regionIsWithin(region, place) === undefined);
    if (outside.length === 0 && doubtful.length > 0) {
      const gap = unknown(
        findRegion(doubtful[0]!.region)
          ? `"${place}" is no known part of the world`
          : `where ${doubtful[0]!.region} lies is not known`,
        [],
      );
      return [{ ...base, met: null, figure: gap, says: `cannot tell: ${gap.unknown}`, causes: [] }];
    }
    const says =
      outside.length === 0
        ? `all in ${[...new Set(copies.map(({ region }) => region))].join(', ')}`
        : outside.map(({ component, region }) => `${component} keeps a copy in ${region}`).join(', ');
    return [
      {
        ...base,
        met: outside.length === 0,
        figure: share(copies, outside, place),
        says,
        causes: outside.map(({ component }) => component),
      },
    ];
  },
};

function copiesOf({ design, members }: Load, id: string): readonly Copy[] {
  const settings = design.components.get(id)?.settings;
  const region = members.get(id)?.place.region ?? design.region;
  const regions = [
    region,
    settings?.replica,
    ...(settings?.replicas ?? []).map((replica) => (typeof replica === 'string' ? replica : replica.region)),
    typeof settings?.backup === 'object' ? settings.backup.region : undefined,
  ];
  return [...new Set(regions)].flatMap((each) => (each === undefined ? [] : [{ component: id, region: each }]));
}

/** Share of the copies that lie inside. */
const share = (copies: readonly Copy[], outside: readonly Copy[], place: string): Figure => ({
  ...exactly((copies.length - outside.length) / copies.length),
  unit: '1',
  derivation: {
    says: `share of the copies that lie in ${place}`,
    formula: 'inside / copies',
    inputs: {
      inside: {
        ...exactly(copies.length - outside.length),
        unit: '1',
        from: 'design',
        source: 'Regions of the components, their replicas and backups',
      },
      copies: {
        ...exactly(copies.length),
        unit: '1',
        from: 'design',
        source: copies.map(({ component, region }) => `${component} in ${region}`).join(', '),
      },
    },
  },
});
