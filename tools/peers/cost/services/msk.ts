import { mskExpress } from '../../sizing/rows/msk-express';
import { mskStandard } from '../../sizing/rows/msk-standard';
import type { PeerDesign } from '../../put-design';
import { bareLine } from '../bare-line';
import { byRow } from '../by-row';
import type { CostInputs, CostPut, CostService } from '../service';

const SECONDS = 3600;
const MIB_A_GB = 1024;

/** Throughput is a workload, whose brokers are sized where it does not say them; brokers with their volumes are a configuration. */
export const msk: CostService = {
  service: 'MSK',
  put: (one) => (one.usage.has('avgInMiBps') ? workload(one) : { designs: [brokers(one)] }),
};

/** A volume that is not said is none. */
const brokers = ({ params }: CostInputs): PeerDesign => {
  const settings = [
    `brokers: ${params.number('brokers')} x ${params.text('brokerType')}`,
    `storage: ${params.number('storageGBPerBroker', 0)} GiB`,
  ];
  return { text: `components:\n  log: { kind: msk-cluster, ${settings.join(', ')} }\n`, of: ['log'] };
};

/** Consumers read from their own zone: only what is produced crosses. */
function workload({ params, usage }: CostInputs): CostPut {
  usage.ignore('peakOutMiBps');
  const express = params.text('class') === 'express';
  const retention = usage.number('retentionHours', 24);
  // Express brokers have one storage.
  const local = express ? retention : Math.min(retention, usage.number('primaryHours', retention));
  usage.ignore('primaryHours');
  const mean = usage.number('avgInMiBps');
  const common = {
    'broker-type': params.text('type'),
    brokers: usage.has('expectedBrokers') ? usage.number('expectedBrokers') : undefined,
    zones: params.number('azs', 3),
    'ingress-mibps-mean': mean,
    'ingress-mibps-peak': usage.number('peakInMiBps', mean),
    'consumer-groups': Math.max(1, Math.round(usage.number('avgOutMiBps', mean) / mean)),
    'partition-replicas': usage.number('partitionsWithReplicas', 0),
    'retention-hours': local,
    'rack-aware-consumers': true,
  };
  const copies = params.number('replicationFactor', 3);
  return {
    designs: [express ? byRow(mskExpress, common) : byRow(mskStandard, { ...common, 'replication-factor': copies })],
    // The published bills count in the tier what is no longer on brokers: AWS counts all that is kept.
    lines: bareLine('msk.tiered-storage-gb', (mean * (retention - local) * SECONDS) / MIB_A_GB),
  };
}
