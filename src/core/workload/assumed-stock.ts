import type { FlowLoad, Holding } from '../catalog/load';
import type { Component } from '../design/design';
import { compute } from '../quantity/compute';
import { isKnown } from '../quantity/figure';
import type { Input } from '../quantity/figure';
import { between } from '../quantity/range';
import { MONTH } from '../quantity/units';

const DAY = 86_400;

/**
 * What a store is assumed to hold that nothing flows into and of which nobody says how much: a month of what is read out
 * of it in bulk, in doubt from a day to a year. Nothing where no such flow has a rate.
 */
export function assumedStock({ id, path }: Component, outflows: readonly FlowLoad[]): readonly Holding[] {
  const age: Input = {
    ...between(DAY, 12 * MONTH, MONTH),
    unit: 's',
    from: 'default',
    at: `${path}.stored`,
    status: 'assumed',
    source: 'assumed age of what a store holds, where it does not say how much is `stored`',
  };
  return outflows.filter(isBulk).map((flow) => ({
    ...(flow.dataset !== undefined && { dataset: flow.dataset }),
    bytes: compute({
      says: `held in ${id} to be read by ${flow.flow.id}`,
      formula: 'bytes * age',
      unit: 'B',
      inputs: { bytes: flow.bytes.mean, age },
    }),
  }));
}

/** Answers to questions say nothing on how much there is to ask about. */
const isBulk = ({ mode, bytes }: FlowLoad): boolean =>
  mode !== 'request' && mode !== 'query' && mode !== 'trigger' && isKnown(bytes.mean);
