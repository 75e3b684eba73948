import { kafkaCluster } from '../kafka-cluster';
import type { SizingRow } from '../row';

/** Express brokers always keep three copies and bill one. */
export const mskExpress: SizingRow = {
  row: 'msk-express',
  design: (inputs) =>
    kafkaCluster(inputs, { copies: 3, settings: '', limit: ['broker-ingress-limit-mibps', 'ingressMiBps'] }),
};
