import { firehose } from '../../sizing/rows/firehose';
import { byRow } from '../by-row';
import type { CostInputs, CostService } from '../service';

const KIB_A_GB = 2 ** 20;
/** Records are billed in steps of so many KiB: those of just one are billed as they are. */
const STEP_KIB = 5;

/** Destinations with a price of their own. */
const DEARER = /iceberg|snowflake/i;

/** Records a second of a size; gigabytes are as many records of one step. */
export const dataFirehose: CostService = {
  service: 'Data Firehose',
  put: (one) => {
    const { params } = one;
    params.ignore('billedKB');
    const zones = params.number('vpcSubnets', 0);
    return {
      designs: [
        byRow(firehose, {
          source: /msk/i.test(params.text('source', 'direct-put')) ? 'msk' : 'direct-put',
          ...records(one),
          destination: DEARER.exec(params.text('destination', ''))?.[0].toLowerCase(),
          'format-conversion': params.flag('formatConversion'),
          'vpc-delivery-zones': zones > 0 ? zones : undefined,
        }),
      ],
    };
  },
};

function records({ params, usage, hours }: CostInputs) {
  if (usage.has('recordsPerSecond')) {
    const share = (usage.number('days', hours / 24) * 24) / hours;
    return {
      'record-kib': params.number('recordKB'),
      'records-per-second-mean': usage.number('recordsPerSecond') * share,
    };
  }
  const count = (usage.number('ingestGB') * KIB_A_GB) / STEP_KIB;
  return { 'record-kib': STEP_KIB, 'records-per-second-mean': count / (hours * 3600) };
}
