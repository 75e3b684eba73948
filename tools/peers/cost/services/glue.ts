import { findInstance } from '../../../../src/core/catalog/data/instances';
import { NotExpressible } from '../../inputs';
import { bareLine } from '../bare-line';
import type { CostInputs, CostService } from '../service';

/** Jobs by DPU-hour, crawlers, and the catalogue above what is free. */
export const glue: CostService = {
  service: 'Glue',
  put: (one) => {
    const { params, usage } = one;
    const kind = params.text('kind', 'job');
    const sku = kind === 'crawler' ? 'glue.crawler-dpu-hour' : 'glue.dpu-hour';
    return {
      lines: [
        ...bareLine(sku, dpuHours(one)),
        ...bareLine('glue.catalog-object-month', usage.number('objectsAboveFree', 0)),
        ...bareLine('glue.catalog-request', usage.number('requestsAboveFree', 0)),
      ],
    };
  },
};

function dpuHours({ params, usage }: CostInputs): number {
  if (usage.has('dpuHours')) return usage.number('dpuHours');
  const dpus = params.has('workers')
    ? params.number('workers') * dpusOf(params.text('workerType', 'G.1X'))
    : params.number('dpus', 0);
  return dpus * (usage.has('minutes') ? usage.number('minutes') / 60 : usage.number('jobHours', 0));
}

function dpusOf(type: string): number {
  const dpus = findInstance(type)?.dpu;
  if (dpus === undefined) throw new NotExpressible(`there is no worker ${type}`);
  return dpus;
}
