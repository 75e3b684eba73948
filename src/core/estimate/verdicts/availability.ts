import type { Quantity } from '../../quantity/quantity';
import type { Figure } from '../../quantity/figure';
import { formatValue } from '../../quantity/format';
import { YEAR } from '../../quantity/units';
import type { Judged, Judgement } from './judgement';
import { statisticOf } from './statistic';

const MISSING = { unknown: 'there is no such figure', missing: [] } as const;

/** The likely availability must reach the target; what is asked of a log or an entry is that it accepts. */
export const availability: Judgement = {
  inScenarios: false,
  judge: ({ figures, of, target, statistic = 'likely' }) =>
    figures.availability
      .filter((entry) => of === undefined || entry.of === of)
      .map((entry): Judged => {
        const limit = (target as Quantity).high;
        const base = {
          target: limit,
          unit: 'availability',
          causes: entry.weakest.slice(0, 2).map(({ component }) => component),
        };
        const figure = 'unknown' in entry.serve ? entry.accept : entry.serve;
        if ('unknown' in figure)
          return { ...base, met: null, statistic, figure: figure ?? MISSING, says: `cannot tell: ${figure.unknown}` };
        const value = statistic === 'worst' ? figure.low : statisticOf(figure, statistic).value;
        const met = value >= limit - 1e-12;
        return {
          ...base,
          met,
          statistic,
          figure,
          says: met
            ? formatValue(value, 'availability')
            : `${formatValue(value, 'availability')}: ${over(figure, limit)}`,
        };
      }),
};

/** `10.5 min a month over` */
const over = (figure: Figure, limit: number): string =>
  `${formatValue(((limit - figure.likely) * YEAR) / 12, 's')} a month over`;
