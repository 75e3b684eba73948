import { asks } from '../catalog/accesses';
import type { ComponentLoad, FlowLoad, Holding } from '../catalog/load';
import type { Component, DataSettings, Design } from '../design/design';
import { compute, sum } from '../quantity/compute';
import { isKnown, unknown } from '../quantity/figure';
import type { Estimate, Input } from '../quantity/figure';
import { isQuantity } from '../quantity/quantity';
import { exactly } from '../quantity/range';
import { MONTH } from '../quantity/units';
import { assumedStock } from './assumed-stock';
import type { Conditions } from './conditions';
import { written } from './inputs';

/** Months after which a design is costed where nobody says otherwise. */
const YEAR = 12;

/** Bytes at rest after so many months: what is there now, and what each flow adds until its retention takes it away. */
export function storedIn(
  design: Design,
  component: Component,
  { inflows, outflows }: Pick<ComponentLoad, 'inflows' | 'outflows'>,
  { month: months = YEAR, on }: Conditions,
): Pick<ComponentLoad, 'stored' | 'holds'> {
  const holds: Holding[] = [];
  const held = component.settings['stored'];
  if (isQuantity(held))
    holds.push({ bytes: volume(`held in ${component.id}`, written(held, `${component.path}.stored`)) });
  for (const [id, dataset] of design.data) {
    if (dataset.stored && placesOf(dataset).includes(component.id))
      holds.push({ dataset: id, bytes: grown(id, dataset, months) });
  }
  for (const flow of inflows.filter((flow) => !asks(flow)))
    holds.push({
      ...(flow.dataset !== undefined && { dataset: flow.dataset }),
      bytes: added(design, component, flow, months, on),
    });
  if (holds.length === 0 && inflows.length === 0) holds.push(...assumedStock(component, outflows));
  if (holds.length === 0 && inflows.length === 0)
    return { holds, stored: unknown(`how much ${component.id} holds is not said`, [`${component.path}.stored`]) };
  const stored = sum(
    `stored in ${component.id} after ${months === 1 ? 'a month' : `${months} months`}`,
    'B',
    holds.map(({ bytes }) => bytes),
    `nothing is written into ${component.id}`,
  );
  return { holds, stored };
}

export const placesOf = (dataset: DataSettings): readonly string[] => {
  const places = dataset['stored-in'];
  return places === undefined ? [] : typeof places === 'string' ? [places] : places;
};

const volume = (says: string, stored: Input): Estimate =>
  compute({ says, formula: 'stored', unit: 'B', inputs: { stored } });

/** Growth compounds by the month, as `3 %/month` is meant. */
function grown(id: string, dataset: DataSettings, months: number): Estimate {
  const stored = written(dataset.stored!, `data.${id}.stored`);
  if (!dataset.growth) return volume(`stored of ${id}`, stored);
  return compute({
    says: `stored of ${id} after ${months} months of growth`,
    formula: 'stored * (1 + growth * month) ^ months',
    unit: 'B',
    inputs: {
      stored,
      growth: written(dataset.growth, `data.${id}.growth`),
      month: constant(MONTH, 's'),
      months: constant(months, '1'),
    },
  });
}

const constant = (value: number, unit: string): Input => ({
  ...exactly(value),
  unit,
  from: 'fact',
  source: 'by definition',
  status: 'derived',
});

function added(design: Design, component: Component, flow: FlowLoad, months: number, on: Conditions['on']): Estimate {
  const dataset = flow.dataset === undefined ? undefined : design.data.get(flow.dataset);
  const limit = retention(component, flow.dataset, dataset);
  const inputs: Record<string, Input> = {
    months: constant(months * MONTH, 's'),
    ...(limit && { retention: limit }),
    ...(on && { on }),
    ...(flow.newShare && { new_share: flow.newShare }),
  };
  const time = limit ? 'min(retention, months)' : 'months';
  const says = `added to ${component.id} by ${flow.flow.id}`;
  const gathered = compute({
    says,
    formula: ['bytes', time, ...['on', 'new_share'].filter((name) => name in inputs)].join(' * '),
    unit: 'B',
    inputs: { bytes: flow.bytes.mean, ...inputs },
  });
  const initial = flow.flow.settings['initial-load'];
  if (!initial) return gathered;
  const moved = volume(
    `moved once into ${component.id} on ${flow.flow.id}`,
    written(initial, `${flow.flow.path}.initial-load`),
  );
  // A flow that moves a volume once may have no rate beside it.
  return isKnown(gathered) ? sum(says, 'B', [moved, gathered], '') : moved;
}

function retention(component: Component, id: string | undefined, dataset: DataSettings | undefined): Input | undefined {
  const own = component.settings['retention'];
  if (isQuantity(own)) return written(own, `${component.path}.retention`);
  return dataset?.retention && id !== undefined ? written(dataset.retention, `data.${id}.retention`) : undefined;
}
