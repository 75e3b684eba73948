import { kinesisOnDemand } from '../../sizing/rows/kinesis-on-demand';
import { bareLine } from '../bare-line';
import { byRow } from '../by-row';
import type { CostInputs, CostService } from '../service';

const PUT_KIB = 25;
/** Words that give an amount and not what it comes from. */
const BARE = [
  'ingestGB',
  'egressGB',
  'efoGB',
  'extendedRetentionGBMonth',
  'longTermGBMonth',
  'longTermRetentionGB',
  'longTermRetrievalGB',
];

/** Shards and what passes through them; on demand, records a second are a workload and gigabytes are bare. */
export const kinesisDataStreams: CostService = {
  service: 'Kinesis Data Streams',
  put: (one) => {
    const { params, usage, hours } = one;
    if (params.text('mode') === 'provisioned') return { lines: provisioned(one) };
    if (usage.has('recordsPerSecond') && !BARE.some((word) => usage.has(word))) {
      return byRow(kinesisOnDemand, {
        'capacity-mode': 'on-demand',
        'records-per-second-mean': (usage.number('recordsPerSecond') * usage.number('days', hours / 24) * 24) / hours,
        'record-kib': params.number('recordKB'),
        'retention-hours': 24,
        'polling-consumers': 0,
        'enhanced-fan-out-consumers': 0,
      });
    }
    const seconds = usage.number('days', hours / 24) * 86_400;
    const put = (usage.number('recordsPerSecond', 0) * seconds * Math.ceil(params.number('recordKB', 1))) / 2 ** 20;
    return {
      lines: [
        ...bareLine('kinesis.on-demand.stream-hour', hours),
        ...bareLine('kinesis.on-demand.gb-in', usage.number('ingestGB', put)),
        ...bareLine('kinesis.on-demand.gb-out', usage.number('egressGB', 0)),
        ...bareLine('kinesis.on-demand.efo-gb', usage.number('efoGB', 0)),
        ...bareLine('kinesis.on-demand.extended-retention-gb', usage.number('extendedRetentionGBMonth', 0)),
        ...bareLine(
          'kinesis.on-demand.long-term-retention-gb',
          usage.number('longTermGBMonth', usage.number('longTermRetentionGB', 0)),
        ),
        ...bareLine('kinesis.long-term-retrieval-gb', usage.number('longTermRetrievalGB', 0)),
      ],
    };
  },
};

function provisioned({ params, usage, hours }: CostInputs) {
  const seconds = usage.number('days', hours / 24) * 86_400;
  const chunks = Math.ceil(params.number('recordKB', 1) / PUT_KIB);
  const units = usage.number('putPayloadUnits', usage.number('recordsPerSecond', 0) * seconds * chunks);
  return [
    ...bareLine('kinesis.shard-hour', params.number('shards') * hours),
    ...bareLine('kinesis.put-payload-unit', units),
    ...bareLine('kinesis.extended-retention-shard-hour', usage.number('extendedRetentionUnits', 0)),
    ...bareLine(
      'kinesis.long-term-retention-gb',
      usage.number('longTermRetentionGB', usage.number('longTermGBMonth', 0)),
    ),
    ...bareLine('kinesis.long-term-retrieval-gb', usage.number('longTermRetrievalGB', 0)),
    ...bareLine('kinesis.efo-provisioned-gb', usage.number('efoGB', 0)),
    ...bareLine('kinesis.efo-consumer-shard-hour', usage.number('efoConsumerShardHours', 0)),
  ];
}
