import type { OfferTable } from '../offer-table';

export const msk: OfferTable = {
  offer: 'AmazonMSK',
  service: 'Managed Streaming for Apache Kafka',
  rows: [
    { usage: /^Kafka\.([a-z]\w*\.\w+)$/, sku: 'msk.broker-hour.kafka.$1', unit: 'broker-hour' },
    { usage: /^Express\.([a-z]\w*\.\w+)$/, sku: 'msk.broker-hour.express.$1', unit: 'broker-hour' },
    { usage: 'Kafka.Storage.GP2', sku: 'msk.storage-gb', unit: 'GB-month' },
    { usage: 'Kafka.Storage.Tiered', sku: 'msk.tiered-storage-gb', unit: 'GB-month' },
    { usage: 'Kafka.DataRetrieval.Tiered', sku: 'msk.tiered-retrieval-gb', unit: 'GB' },
    {
      usage: 'Kafka.PrivateConnectivityHours',
      sku: 'msk.private-connectivity-hour',
      unit: 'cluster-hour per authentication scheme',
    },
    { usage: 'KafkaServerless-ClusterHours', sku: 'msk.serverless.cluster-hour', unit: 'cluster-hour' },
    { usage: 'KafkaServerless-PartitionHours', sku: 'msk.serverless.partition-hour', unit: 'partition-hour' },
    { usage: 'KafkaServerless-In-Bytes', sku: 'msk.serverless.gb-in', unit: 'GB' },
    { usage: 'KafkaServerless-Out-Bytes', sku: 'msk.serverless.gb-out', unit: 'GB' },
  ],
};
