import { firehose } from '../../sizing/rows/firehose';
import { bareLine } from '../bare-line';
import { byRow } from '../by-row';
import type { CostService } from '../service';

/** Records a second are a workload; gigabytes are bare, and then billed as they are. */
export const dataFirehose: CostService = {
  service: 'Data Firehose',
  put: ({ params, usage, hours }) => {
    params.ignore('destination', 'billedKB');
    const source = params.text('source', 'direct-put');
    const converts = params.flag('formatConversion');
    const zones = params.number('vpcSubnets', 0);
    if (usage.has('recordsPerSecond')) {
      return byRow(firehose, {
        source: /msk/i.test(source) ? 'msk' : 'direct-put',
        'record-kib': params.number('recordKB'),
        'records-per-second-mean': (usage.number('recordsPerSecond') * usage.number('days', hours / 24) * 24) / hours,
        'format-conversion': converts,
        'vpc-delivery-zones': zones > 0 ? zones : undefined,
      });
    }
    const gigabytes = usage.number('ingestGB');
    return {
      lines: [
        ...bareLine(/msk/i.test(source) ? 'firehose.msk-source-gb' : 'firehose.ingest-gb', gigabytes),
        ...bareLine('firehose.format-conversion-gb', converts ? gigabytes : 0),
        ...bareLine('firehose.vpc-az-hour', zones * hours),
        ...bareLine('firehose.vpc-gb', zones > 0 ? gigabytes : 0),
      ],
    };
  },
};
