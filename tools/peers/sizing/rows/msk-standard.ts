import { kafkaCluster } from '../kafka-cluster';
import type { SizingRow } from '../row';

export const mskStandard: SizingRow = {
  row: 'msk-standard',
  design: (inputs) =>
    kafkaCluster(inputs, {
      copies: inputs.number('replication-factor', 3),
      settings: `    storage-headroom: ${inputs.number('storage-headroom', 2)}`,
      limit: ['broker-write-limit-mibps', 'ebsThroughputMiBps'],
    }),
};
