import { kinesisOnDemand } from '../../sizing/rows/kinesis-on-demand';
import { kinesisProvisioned } from '../../sizing/rows/kinesis-provisioned';
import { bareLine } from '../bare-line';
import { byRow } from '../by-row';
import { isAbout, onDemandRetention, provisionedRetention, wholeReaders } from '../stream-use';
import type { Kept } from '../stream-use';
import type { CostInputs, CostPut, CostService } from '../service';

const KIB_A_GB = 2 ** 20;
const ROUNDED_KIB = 1;

/**
 * A stream with what is put into it. What is read and kept follows from consumers and a retention where some of them
 * come to the quantities of a case, and is bare where none does.
 */
export const kinesisDataStreams: CostService = {
  service: 'Kinesis Data Streams',
  put: (one) => (one.params.text('mode').toLowerCase() === 'provisioned' ? provisioned(one) : onDemand(one)),
};

/** What is put: records of a size, so many in the month. */
interface Put {
  readonly records: number;
  readonly kib: number;
}

const gigabytes = ({ records, kib }: Put): number => (records * kib) / KIB_A_GB;

const perSecond = ({ records }: Put, { hours }: CostInputs): number => records / (hours * 3600);

/** Records of so many seconds; undefined where a case says none. */
function records({ params, usage, hours }: CostInputs): Put | undefined {
  const kib = params.number('recordKB', ROUNDED_KIB);
  const seconds = usage.number('days', hours / 24) * 86_400;
  return usage.has('recordsPerSecond') ? { records: usage.number('recordsPerSecond') * seconds, kib } : undefined;
}

function provisioned(one: CostInputs): CostPut {
  const { params, usage, hours } = one;
  const shards = params.number('shards');
  // A payload unit is a record of up to 25 KiB.
  const units = usage.number('putPayloadUnits', 0);
  const put = records(one) ?? { records: units, kib: ROUNDED_KIB };
  const kept = provisionedRetention({
    shardHours: shards * hours,
    gigabytesAnHour: gigabytes(put) / hours,
    extended: usage.number('extendedRetentionUnits', 0),
    longTerm: usage.number('longTermRetentionGB', usage.number('longTermGBMonth', 0)),
  });
  const [consumers, read] = [usage.number('efoConsumerShardHours', 0), usage.number('efoGB', 0)];
  const fanned = wholeReaders(consumers, shards * hours);
  const isFanned = fanned > 0 && isAbout(read, fanned * gigabytes(put));
  return {
    designs: [
      byRow(kinesisProvisioned, {
        'capacity-mode': 'provisioned',
        shards,
        'records-per-second-mean': perSecond(put, one),
        'record-kib': put.kib,
        'retention-hours': kept.hours,
        'enhanced-fan-out-consumers': isFanned ? fanned : 0,
      }),
    ],
    lines: [
      ...bareLine('kinesis.extended-retention-shard-hour', kept.extended),
      ...bareLine('kinesis.long-term-retention-gb', kept.longTerm),
      ...bareLine('kinesis.long-term-retrieval-gb', usage.number('longTermRetrievalGB', 0)),
      ...bareLine('kinesis.efo-provisioned-gb', isFanned ? 0 : read),
      ...bareLine('kinesis.efo-consumer-shard-hour', isFanned ? 0 : consumers),
    ],
  };
}

function onDemand(one: CostInputs): CostPut {
  const { usage, hours } = one;
  const put = ingested(one);
  const [shared, fanned] = [usage.number('egressGB', 0), usage.number('efoGB', 0)];
  const [readers, fannedReaders] = [wholeReaders(shared, gigabytes(put)), wholeReaders(fanned, gigabytes(put))];
  const kept: Kept = onDemandRetention({
    gigabytesAnHour: gigabytes(put) / hours,
    extended: usage.number('extendedRetentionGBMonth', 0),
    longTerm: usage.number('longTermGBMonth', usage.number('longTermRetentionGB', 0)),
  });
  return {
    designs: [
      byRow(kinesisOnDemand, {
        'capacity-mode': 'on-demand',
        'records-per-second-mean': perSecond(put, one),
        'record-kib': put.kib,
        'retention-hours': kept.hours,
        'polling-consumers': readers,
        'enhanced-fan-out-consumers': fannedReaders,
      }),
    ],
    lines: [
      ...bareLine('kinesis.on-demand.gb-out', readers > 0 ? 0 : shared),
      ...bareLine('kinesis.on-demand.efo-gb', fannedReaders > 0 ? 0 : fanned),
      ...bareLine('kinesis.on-demand.extended-retention-gb', kept.extended),
      ...bareLine('kinesis.on-demand.long-term-retention-gb', kept.longTerm),
      ...bareLine('kinesis.long-term-retrieval-gb', usage.number('longTermRetrievalGB', 0)),
    ],
  };
}

/** Records, where they come to the gigabytes that a case may say too; else these, which are billed as they are. */
function ingested(one: CostInputs): Put {
  const said = records(one);
  if (!one.usage.has('ingestGB')) return said ?? { records: 0, kib: ROUNDED_KIB };
  const ingest = one.usage.number('ingestGB');
  if (said && isAbout(gigabytes({ ...said, kib: Math.ceil(said.kib) }), ingest)) return said;
  return { records: ingest * KIB_A_GB, kib: ROUNDED_KIB };
}
