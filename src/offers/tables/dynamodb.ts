import type { OfferTable } from '../offer-table';

export const dynamodb: OfferTable = {
  offer: 'AmazonDynamoDB',
  service: 'DynamoDB',
  rows: [
    { usage: 'WriteCapacityUnit-Hrs', sku: 'dynamodb.wcu-hour', unit: 'WCU-hour' },
    { usage: 'ReadCapacityUnit-Hrs', sku: 'dynamodb.rcu-hour', unit: 'RCU-hour' },
    { usage: 'ReplWriteCapacityUnit-Hrs', sku: 'dynamodb.rwcu-hour', unit: 'rWCU-hour' },
    { usage: 'WriteRequestUnits', sku: 'dynamodb.wru', unit: 'write request unit (1 KB)' },
    { usage: 'ReadRequestUnits', sku: 'dynamodb.rru', unit: 'read request unit (4 KB)' },
    { usage: 'ReplWriteRequestUnits', sku: 'dynamodb.rwru', unit: 'replicated write request unit (global tables)' },
    { usage: 'IA-WriteRequestUnits', sku: 'dynamodb.standard-ia.wru', unit: 'write request unit (1 KB)' },
    { usage: 'IA-ReadRequestUnits', sku: 'dynamodb.standard-ia.rru', unit: 'read request unit (4 KB)' },
    { usage: 'TimedStorage-ByteHrs', sku: 'dynamodb.storage-gb', unit: 'GB-month (after first 25 GB free)' },
    { usage: 'IA-TimedStorage-ByteHrs', sku: 'dynamodb.standard-ia.storage-gb', unit: 'GB-month' },
    { usage: 'TimedBackupStorage-ByteHrs', sku: 'dynamodb.backup-gb', unit: 'GB-month' },
    { usage: 'TimedPITRStorage-ByteHrs', sku: 'dynamodb.pitr-gb', unit: 'GB-month' },
    { usage: 'RestoreDataSize-Bytes', sku: 'dynamodb.restore-gb', unit: 'GB' },
    {
      usage: 'ChangeDataCaptureUnits-Kinesis',
      sku: 'dynamodb.kinesis-cdc-unit',
      unit: 'change data capture unit (1 KB)',
    },
    {
      where: { group: 'DDB-StreamsReadRequests' },
      sku: 'dynamodb.streams-read-unit',
      unit: 'stream read request unit',
    },
    { usage: 'ExportDataSize-Bytes', sku: 'dynamodb.export-gb', unit: 'GB' },
    { usage: 'ImportDataSize-Bytes', sku: 'dynamodb.import-gb', unit: 'GB' },
  ],
};
