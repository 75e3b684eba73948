import { isRecord } from '../../peer-group';
import { NotExpressible } from '../../inputs';
import type { Inputs } from '../../inputs';
import type { CostService } from '../service';

interface Fleet {
  readonly type: string;
  readonly count: number;
}

/** Nodes by their part, and volumes that share what is billed. */
export const opensearch: CostService = {
  service: 'OpenSearch',
  put: ({ params }) => {
    const data = fleetOf(params, 'data');
    const [masters, warm] = [fleetOf(params, 'master'), fleetOf(params, 'ultrawarm')];
    if (!data) throw new NotExpressible('a domain without data nodes');
    const volumes = params.number('gp2GBBilled', 0);
    const settings = [
      `nodes: ${nodes(data)}`,
      ...(masters ? [`masters: ${nodes(masters)}`] : []),
      ...(warm ? [`warm: ${nodes(warm)}`] : []),
      ...(volumes > 0 ? [`volume-type: gp2, volume: ${volumes / data.count} GiB`] : ['volume-type: none']),
    ];
    return {
      designs: [
        { text: `components:\n  search: { kind: opensearch-domain, ${settings.join(', ')} }\n`, of: ['search'] },
      ],
    };
  },
};

const nodes = ({ type, count }: Fleet): string => `${count} x ${type}.search`;

/** `3 x r5.large`, `r5.large x3`, or an object that says type and count; undefined where a part is left out. */
function fleetOf(params: Inputs, part: string): Fleet | undefined {
  const [given] = params.list(part);
  if (given === undefined) return undefined;
  const words = isRecord(given) ? Object.values(given).join(' ') : typeof given === 'string' ? given : '';
  const [type] = /[a-z][a-z0-9]*\.[a-z0-9]+/.exec(words) ?? [];
  const [, count] = /(?:^|[\sx×*])(\d+)(?=$|[\sx×*])/.exec(words) ?? [];
  if (type === undefined || count === undefined) throw new NotExpressible(`no nodes in ${JSON.stringify(given)}`);
  return { type, count: Number(count) };
}
