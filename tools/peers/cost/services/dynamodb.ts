import { bareLine } from '../bare-line';
import type { CostInputs, CostService } from '../service';

/** Capacity or units, in the table's Region and replicated to others, and what is kept of the table. */
export const dynamodb: CostService = {
  service: 'DynamoDB',
  put: (one) => {
    const { params, usage } = one;
    params.ignore('mode', 'note');
    const writes = usage.number('writeUnits', 0);
    const replicas = params.list('replicaRegions').map(String);
    return {
      lines: [
        ...capacity(one, replicas),
        ...bareLine('dynamodb.wru', writes),
        ...replicas.flatMap((region) => bareLine('dynamodb.rwru', writes, region)),
        ...bareLine('dynamodb.rru', usage.number('readUnits', 0)),
        ...bareLine('dynamodb.storage-gb', usage.number('storageGB', 0)),
        ...bareLine('dynamodb.pitr-gb', usage.number('pitrGB', 0)),
        ...bareLine('dynamodb.backup-gb', usage.number('backupGB', 0)),
        ...bareLine('dynamodb.restore-gb', usage.number('restoredGB', 0)),
        ...bareLine('dynamodb.streams-read-unit', usage.number('streamReads', 0)),
      ],
    };
  },
};

function capacity({ params, hours }: CostInputs, replicas: readonly string[]) {
  const writes = params.number('wcu', 0) * hours;
  return [
    ...bareLine('dynamodb.wcu-hour', writes),
    ...bareLine('dynamodb.rcu-hour', params.number('rcu', 0) * hours),
    ...replicas.flatMap((region) => bareLine('dynamodb.rwcu-hour', writes, region)),
  ];
}
