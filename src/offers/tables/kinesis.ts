import type { OfferTable } from '../offer-table';

export const kinesis: OfferTable = {
  offer: 'AmazonKinesis',
  service: 'Kinesis Data Streams',
  rows: [
    { usage: 'Storage-ShardHour', sku: 'kinesis.shard-hour', unit: 'shard-hour' },
    { usage: 'PutRequestPayloadUnits', sku: 'kinesis.put-payload-unit', unit: 'PUT payload unit (25 KB)' },
    { usage: 'Extended-ShardHour', sku: 'kinesis.extended-retention-shard-hour', unit: 'shard-hour (24h-7d extended)' },
    { usage: 'LongTermRetention-ByteHrs', sku: 'kinesis.long-term-retention-gb', unit: 'GB-month (7d+)' },
    { usage: 'LongTermRetention-ReadBytes', sku: 'kinesis.long-term-retrieval-gb', unit: 'GB' },
    { usage: 'EnhancedFanoutHour', sku: 'kinesis.efo-consumer-shard-hour', unit: 'consumer-shard-hour' },
    {
      usage: 'ReadBytes',
      where: { operation: 'EnhancedFanoutDataRetrieval' },
      sku: 'kinesis.efo-provisioned-gb',
      unit: 'GB',
    },
    { usage: 'OnDemand-StreamHour', sku: 'kinesis.on-demand.stream-hour', unit: 'stream-hour' },
    { usage: 'OnDemand-BilledIncomingBytes', sku: 'kinesis.on-demand.gb-in', unit: 'GB' },
    { usage: 'OnDemand-BilledOutgoingBytes', sku: 'kinesis.on-demand.gb-out', unit: 'GB' },
    { usage: 'OnDemand-BilledOutgoingEFOBytes', sku: 'kinesis.on-demand.efo-gb', unit: 'GB' },
    {
      usage: 'OnDemand-ExtendedRetention-ByteHrs',
      sku: 'kinesis.on-demand.extended-retention-gb',
      unit: 'GB-month (24h-7d)',
    },
    {
      usage: 'OnDemand-LongTermRetention-ByteHrs',
      sku: 'kinesis.on-demand.long-term-retention-gb',
      unit: 'GB-month (7d+)',
    },
  ],
};
