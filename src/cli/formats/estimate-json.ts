import type { Analysis, Bill } from '../../core/index';
import { variantsJson } from './variants-json';
import { figureWriter } from './figure-json';
import type { FigureJson } from './figure-json';

type Write = ReturnType<typeof figureWriter>;

/** Every figure of a design, as `estimate --format json` prints it. Sorted by id; the same input gives the same bytes. */
export function estimateJson(analysis: Analysis, scenario?: string): Readonly<Record<string, unknown>> {
  const { design, document, figures } = analysis;
  const write = figureWriter(document);
  const { cost } = figures;
  return {
    version: 1,
    design: design.name ?? analysis.request.main,
    region: design.region,
    prices: cost.prices,
    cost: {
      monthly: write(cost.monthly),
      atLeast: cost.atLeast,
      unpriced: cost.unpriced.map(({ component, item, why }) => ({ component, item, why })),
      fixedShare: 'unknown' in cost.fixedShare ? null : cost.fixedShare.likely,
      components: bills(cost.components, write),
      flows: bills(cost.flows, write),
      ...variantsJson(analysis, write),
    },
    recovery: recoveries(analysis, write, scenario),
    availability: sorted(figures.availability, (entry) => entry.of).map((entry) => ({
      of: entry.of,
      accept: write(entry.accept),
      serve: write(entry.serve),
      fresh: write(entry.fresh),
      weakest: entry.weakest.map(({ component, importance }) => ({ component, importance })),
    })),
    durability: [],
    freshness: sorted(figures.freshness, (entry) => entry.of).map(({ of, mean, worst }) => ({
      of,
      mean: write(mean),
      worst: write(worst),
    })),
    capacity: sorted(figures.capacity, (entry) => `${entry.component} ${entry.limit}`).map((entry) => ({
      component: entry.component,
      limit: entry.limit,
      need: write(entry.need),
      has: write(entry.has),
      headroom: 'unknown' in entry.headroom ? null : entry.headroom.likely,
    })),
    requirements: requirements(analysis, write),
  };
}

const sorted = <T>(list: readonly T[], by: (entry: T) => string): readonly T[] =>
  [...list].sort((a, b) => (by(a) < by(b) ? -1 : by(a) > by(b) ? 1 : 0));

const bills = (of: ReadonlyMap<string, Bill>, write: Write): readonly unknown[] =>
  sorted([...of.values()], (bill) => bill.id).map((bill) => ({
    id: bill.id,
    ...(bill.kind !== undefined && { kind: bill.kind }),
    monthly: write(bill.monthly),
    lines: [
      ...bill.lines.map((line) => ({
        item: line.item,
        sku: line.sku,
        quantity: write(line.quantity),
        unit: line.unit,
        price: line.price.usd,
        region: line.price.region,
        source: line.price.source,
        asOf: line.price.asOf,
        ...(line.price.borrowedFrom !== undefined && { borrowedFrom: line.price.borrowedFrom }),
        ...(line.discount && { discount: line.discount.likely }),
        ...(line.free && { freeTier: line.free.likely }),
        ...(line.committed && { committed: line.committed.likely }),
        class: line.class,
        monthly: write(line.monthly),
      })),
    ],
    free: bill.free,
  }));

const recoveries = ({ figures }: Analysis, write: Write, scenario: string | undefined): readonly unknown[] =>
  sorted(
    figures.recovery.recoveries.filter((entry) => scenario === undefined || entry.scenario === scenario),
    (entry) => `${entry.of} ${entry.scenario}`,
  ).map((entry) => ({
    of: entry.of,
    scenario: entry.scenario,
    restored: write(entry.restored),
    fresh: write(entry.fresh),
    rpo: write(entry.rpo),
    lostWhileDown: write(entry.lostWhileDown),
    from: entry.from ?? null,
    binds: entry.binds,
    steps: entry.steps.map((step) => ({
      name: step.of === undefined ? step.name : `${step.name} ${step.of}`,
      takes: write(step.takes),
    })),
  }));

const requirements = ({ figures }: Analysis, write: Write): readonly FigureRow[] =>
  sorted(figures.verdicts, (verdict) => `${verdict.path} ${verdict.of ?? ''} ${verdict.scenario ?? ''}`).map(
    (verdict) => ({
      id: verdict.requirement,
      measure: verdict.measure,
      ...(verdict.of !== undefined && { of: verdict.of }),
      ...(verdict.scenario !== undefined && { scenario: verdict.scenario }),
      met: verdict.met,
      figure: write(verdict.figure),
      target: verdict.target,
      statistic: verdict.statistic,
      by: verdict.says,
      causes: verdict.causes,
    }),
  );

interface FigureRow {
  readonly id: string;
  readonly met: boolean | null;
  readonly figure: FigureJson;
  readonly target: number;
}
