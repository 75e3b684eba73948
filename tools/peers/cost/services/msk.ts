import { mskExpress } from '../../sizing/rows/msk-express';
import { mskStandard } from '../../sizing/rows/msk-standard';
import { NotExpressible } from '../../inputs';
import { bareLine } from '../bare-line';
import { byRow } from '../by-row';
import type { CostInputs, CostPut, CostService } from '../service';

/** Throughput is a workload, whose brokers are sized; brokers with their volumes are bare. */
export const msk: CostService = {
  service: 'MSK',
  put: (one) => (one.usage.has('avgInMiBps') ? workload(one) : bare(one)),
};

function bare({ params, hours }: CostInputs): CostPut {
  const brokers = params.number('brokers');
  return {
    lines: [
      ...bareLine(`msk.broker-hour.${params.text('brokerType')}`, brokers * hours),
      ...bareLine('msk.storage-gb', brokers * params.number('storageGBPerBroker', 0)),
    ],
  };
}

/** Consumers read from their own zone: only what is produced crosses. The brokers expected are the bill's own. */
function workload({ params, usage }: CostInputs): CostPut {
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
