import type { Analysis } from './analysis';
import type { Figures } from './estimate/figures';
import type { Unrecoverable } from './estimate/recovery/recovery';
import type { Estimate } from './quantity/figure';

/** Finds a figure by its address: `cost`, `cost.clicks`, `rpo.lake.region-loss`, `availability.dashboard`, `capacity.clicks`. */
export function figureAt(
  { figures }: Pick<Analysis, 'figures'>,
  address: string,
): Estimate | Unrecoverable | undefined {
  const [measure, ...rest] = address.split('.');
  const name = rest.join('.');
  if (measure === undefined || !Object.hasOwn(LOOKUPS, measure)) return undefined;
  return LOOKUPS[measure as keyof typeof LOOKUPS](figures, name);
}

const recovery = (pick: 'restored' | 'fresh' | 'rpo' | 'lostWhileDown') => (figures: Figures, name: string) => {
  const at = name.lastIndexOf('.');
  const found = figures.recovery.recoveries.find(
    (entry) => entry.of === name.slice(0, at) && entry.scenario === name.slice(at + 1),
  );
  return found?.[pick];
};

const LOOKUPS = {
  cost: (figures: Figures, name: string) =>
    name === '' ? figures.cost.monthly : (figures.cost.components.get(name) ?? figures.cost.flows.get(name))?.monthly,
  rto: recovery('restored'),
  restored: recovery('restored'),
  fresh: recovery('fresh'),
  rpo: recovery('rpo'),
  lost: recovery('lostWhileDown'),
  availability: (figures: Figures, name: string) => figures.availability.find((entry) => entry.of === name)?.serve,
  freshness: (figures: Figures, name: string) => figures.freshness.find((entry) => entry.of === name)?.worst,
  capacity: (figures: Figures, name: string) => figures.capacity.find((entry) => entry.component === name)?.headroom,
};

/** The addresses that a design has figures for, sorted. */
export function figureAddresses({ figures }: Pick<Analysis, 'figures'>): readonly string[] {
  return [
    'cost',
    ...[...figures.cost.components.keys(), ...figures.cost.flows.keys()].map((id) => `cost.${id}`),
    ...figures.recovery.recoveries.flatMap(({ of, scenario }) =>
      ['rto', 'fresh', 'rpo', 'lost'].map((measure) => `${measure}.${of}.${scenario}`),
    ),
    ...figures.availability.map(({ of }) => `availability.${of}`),
    ...figures.freshness.map(({ of }) => `freshness.${of}`),
    ...new Set(figures.capacity.map(({ component }) => `capacity.${component}`)),
  ].sort();
}
