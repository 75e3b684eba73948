import { isRecord } from '../../peer-group';
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

/** `3 x r5.large`, `r5.large x3`, or an object that says type and count. */
function fleet(nodes: unknown): { readonly type: string; readonly count: number } {
  const words = isRecord(nodes) ? Object.values(nodes).join(' ') : typeof nodes === 'string' ? nodes : '';
  const [type] = /[a-z][a-z0-9]*\.[a-z0-9]+/.exec(words) ?? [];
  const [, count] = /(?:^|[\sx×*])(\d+)(?=$|[\sx×*])/.exec(words) ?? [];
  if (type === undefined || count === undefined) throw new NotExpressible(`no nodes in ${JSON.stringify(nodes)}`);
  return { type, count: Number(count) };
}
