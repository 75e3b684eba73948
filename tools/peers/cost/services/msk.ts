import { mskExpress } from '../../sizing/rows/msk-express';
import { mskStandard } from '../../sizing/rows/msk-standard';
import { NotExpressible } from '../../inputs';
import type { PeerDesign } from '../../put-design';
import { byRow } from '../by-row';
import type { CostInputs, CostService } from '../service';

/** Throughput is a workload, whose brokers are sized; brokers with their volumes are a configuration. */
export const msk: CostService = {
  service: 'MSK',
  put: (one) => ({ designs: [one.usage.has('avgInMiBps') ? workload(one) : brokers(one)] }),
};

/** A volume that is not said is none. */
const brokers = ({ params }: CostInputs): PeerDesign => {
  const settings = [
    `brokers: ${params.number('brokers')} x ${params.text('brokerType')}`,
    `storage: ${params.number('storageGBPerBroker', 0)} GiB`,
  ];
  return { text: `components:\n  log: { kind: msk-cluster, ${settings.join(', ')} }\n`, of: ['log'] };
};

/** Consumers read from their own zone: only what is produced crosses. The brokers expected are the bill's own. */
function workload({ params, usage }: CostInputs): PeerDesign {
  usage.ignore('expectedBrokers', 'peakOutMiBps');
  const express = params.text('class') === 'express';
  const retention = usage.number('retentionHours', 24);
  // Express brokers have one storage; of others, tiered storage is not a setting of the kind.
  if (usage.number('primaryHours', retention) < retention && !express) throw new NotExpressible('tiered storage');
  const mean = usage.number('avgInMiBps');
  const common = {
    'broker-type': params.text('type'),
    zones: params.number('azs', 3),
    'ingress-mibps-mean': mean,
    'ingress-mibps-peak': usage.number('peakInMiBps', mean),
    'consumer-groups': Math.max(1, Math.round(usage.number('avgOutMiBps', mean) / mean)),
    'partition-replicas': usage.number('partitionsWithReplicas', 0),
    'retention-hours': retention,
    'rack-aware-consumers': true,
  };
  const copies = params.number('replicationFactor', 3);
  return express ? byRow(mskExpress, common) : byRow(mskStandard, { ...common, 'replication-factor': copies });
}
