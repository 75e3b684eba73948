import type { Quantity } from '../../quantity/quantity';
import { MONTH } from '../../quantity/units';
import { moneyUnit, perDollar } from '../cost/currency';
import type { Verdict } from '../verdict';
import { atMost } from './at-most';
import { availability } from './availability';
import type { Judgement, Judged, Question } from './judgement';
import { residency } from './residency';
import { retention } from './retention';
import { throughput } from './throughput';

const recovery = (pick: 'restored' | 'rpo', binding: 'rto' | 'rpo', usual: Verdict['statistic']): Judgement => ({
  inScenarios: true,
  judge: ({ figures, of, scenario, target, statistic = usual }) =>
    figures.recovery.recoveries
      .filter((entry) => (of === undefined || entry.of === of) && entry.scenario === scenario)
      .map((entry) =>
        atMost({
          figure: entry[pick],
          target: target as Quantity,
          unit: 's',
          statistic,
          binds: entry.binds[binding],
          causes: entry.lost.map(({ component }) => component),
        }),
      ),
});

const cost: Judgement = {
  inScenarios: false,
  judge: ({ load, figures, of, target, statistic = 'likely' }) => {
    const { currency } = load.design;
    const bill = of === undefined ? figures.cost : figures.cost.components.get(of);
    const judged = atMost({
      figure: bill?.monthly,
      target: target as Quantity,
      unit: moneyUnit(currency),
      statistic,
      factor: MONTH * perDollar(currency),
      causes: dearest(figures.cost),
    });
    const open = of === undefined ? figures.cost.unpriced : (figures.cost.components.get(of)?.unpriced ?? []);
    if (open.length === 0 || judged.met === false) return [judged];
    return [
      {
        ...judged,
        met: null,
        says: `at least ${judged.says}; unpriced: ${[...new Set(open.map(({ component }) => component))].join(', ')}`,
      },
    ];
  },
};

/** The three components that cost most. */
const dearest = ({ components }: Question['figures']['cost']): readonly string[] =>
  [...components.values()]
    .sort((a, b) => b.monthly.likely - a.monthly.likely || (a.id < b.id ? -1 : 1))
    .slice(0, 3)
    .map(({ id }) => id);

const freshness: Judgement = {
  inScenarios: false,
  judge: ({ load, figures, of, target, statistic = 'p95' }) => {
    const found = figures.freshness.find((entry) => entry.of === of);
    const figure =
      statistic === 'worst'
        ? found?.worst
        : statistic === 'mean' || statistic === 'likely'
          ? found?.mean
          : percentileOr(found);
    return [
      atMost({
        figure,
        target: target as Quantity,
        unit: 's',
        statistic,
        causes: of !== undefined && load.design.components.has(of) ? [of] : [],
      }),
    ];
  },
};

/** The figure that carries percentiles over a random moment of reading, else the worst case. */
const percentileOr = (found: Question['figures']['freshness'][number] | undefined) =>
  found &&
  (('p95' in found.mean && found.mean.p95 !== undefined) || 'unknown' in found.mean ? found.mean : found.worst);

/** What is read and kept, and of which nothing is computed yet. */
const notComputed = (what: string): Judgement => ({
  inScenarios: false,
  judge: ({ target }): readonly Judged[] => [
    {
      met: null,
      figure: { unknown: `${what} is not computed yet`, missing: [] },
      target: typeof target === 'object' && target !== null && 'likely' in target ? (target as Quantity).likely : NaN,
      unit: '1',
      statistic: 'likely',
      says: `cannot tell: ${what} is not computed yet`,
      causes: [],
    },
  ],
});

export const MEASURES: Readonly<Record<Verdict['measure'], Judgement>> = {
  rto: recovery('restored', 'rto', 'p95'),
  rpo: recovery('rpo', 'rpo', 'worst'),
  cost,
  freshness,
  availability,
  residency,
  retention,
  throughput,
  latency: notComputed('latency'),
  durability: notComputed('durability'),
  deadline: notComputed('a deadline'),
};
