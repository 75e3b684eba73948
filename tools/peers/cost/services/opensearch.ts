import { isNumber, isRecord } from '../../peer-group';
import { NotExpressible } from '../../inputs';
import { bareLine } from '../bare-line';
import type { CostService } from '../service';

/** Nodes by their part, and volumes. */
export const opensearch: CostService = {
  service: 'OpenSearch',
  put: ({ params, hours }) => ({
    lines: [
      ...['data', 'master', 'ultrawarm'].flatMap((part) =>
        params.list(part).flatMap((nodes) => {
          const { type, count } = fleet(nodes);
          return bareLine(`opensearch.${type}.search-hour`, count * hours);
        }),
      ),
      ...bareLine('opensearch.storage-gb.gp2', params.number('gp2GBBilled', 0)),
    ],
  }),
};

/** `3 x r5.large`, or an object that says type and count. */
function fleet(nodes: unknown): { readonly type: string; readonly count: number } {
  const words = typeof nodes === 'string' ? nodes.split(/[^a-z0-9.]+/i) : isRecord(nodes) ? Object.values(nodes) : [];
  const type = words.find((word) => typeof word === 'string' && /\..*[a-z]/.test(word));
  const count = words.map(Number).find((word) => isNumber(word) && Number.isFinite(word));
  if (typeof type !== 'string') throw new NotExpressible(`no nodes can be read in ${JSON.stringify(nodes)}`);
  return { type: type.replace(/\.(search|elasticsearch)$/, ''), count: count ?? 1 };
}
