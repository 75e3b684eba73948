import { Inputs } from '../../inputs';
import type { PeerDesign } from '../../put-design';
import { tableFlows } from '../../sizing/table-flows';
import { bareLine } from '../bare-line';
import type { CostInputs, CostService } from '../service';

/**
 * A table with its capacity, or with as many writes and reads of one unit each, replicated to other Regions. What is kept
 * of it is bare where it is not all of the table.
 */
export const dynamodb: CostService = {
  service: 'DynamoDB',
  put: (one) => {
    const { params, usage } = one;
    params.ignore('mode', 'note');
    const replicas = params.list('replicaRegions').map(String);
    const stored = usage.number('storageGB', 0);
    const recovered = usage.number('pitrGB', 0);
    // Published bills count what is stored once, whatever is replicated.
    const own = replicas.length === 0 ? stored : 0;
    const all = own > 0 && recovered === own;
    const settings = [
      ...capacity(one),
      'read-consistency: strong',
      `stored: ${own} GiB`,
      `pitr: ${all}`,
      `replicas: [ ${replicas.map((region) => `{ region: ${region}, by: global-table }`).join(', ')} ]`,
    ];
    const isTable = own > 0 || ['wcu', 'rcu'].some((word) => params.has(word)) || asked(one);
    return {
      ...(isTable && { designs: [table(one, settings)] }),
      lines: [
        ...bareLine('dynamodb.storage-gb', stored - own),
        ...bareLine('dynamodb.pitr-gb', all ? 0 : recovered),
        ...bareLine('dynamodb.backup-gb', usage.number('backupGB', 0)),
        ...bareLine('dynamodb.restore-gb', usage.number('restoredGB', 0)),
        ...bareLine('dynamodb.streams-read-unit', usage.number('streamReads', 0)),
      ],
    };
  },
};

const asked = ({ usage }: CostInputs): boolean => usage.number('writeUnits', 0) + usage.number('readUnits', 0) > 0;

const capacity = ({ params }: CostInputs): readonly string[] =>
  params.has('wcu') || params.has('rcu')
    ? ['mode: provisioned', `write-capacity: ${params.number('wcu', 0)}`, `read-capacity: ${params.number('rcu', 0)}`]
    : ['mode: on-demand'];

/** Items of a byte: one unit each, and next to nothing to send to other Regions. */
const table = ({ usage, hours }: CostInputs, settings: readonly string[]): PeerDesign => {
  const perSecond = (name: string): number => usage.number(name, 0) / (hours * 3600);
  const flows = {
    'write-item-kib': 1 / 1024,
    'writes-per-second-mean': perSecond('writeUnits'),
    'reads-per-second-mean': perSecond('readUnits'),
  };
  return {
    text: `
components:
  app: { kind: application }
  table: { kind: dynamodb-table, ${settings.join(', ')} }
${tableFlows(new Inputs(flows), 'mean')}
`,
    of: ['table'],
  };
};
