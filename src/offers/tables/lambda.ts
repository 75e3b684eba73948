import type { OfferTable } from '../offer-table';

export const lambda: OfferTable = {
  offer: 'AWSLambda',
  service: 'Lambda',
  rows: [
    { usage: 'Request', sku: 'lambda.request', unit: 'request' },
    { usage: 'Lambda-GB-Second', sku: 'lambda.gb-second.x86', unit: 'GB-second' },
    { usage: 'Lambda-GB-Second-ARM', sku: 'lambda.gb-second.arm', unit: 'GB-second' },
    { usage: 'Lambda-Provisioned-Concurrency', sku: 'lambda.provisioned-gb-second.x86', unit: 'GB-second configured' },
    {
      usage: 'Lambda-Provisioned-Concurrency-ARM',
      sku: 'lambda.provisioned-gb-second.arm',
      unit: 'GB-second configured',
    },
    { usage: 'Lambda-Provisioned-GB-Second', sku: 'lambda.provisioned-duration-gb-second.x86', unit: 'GB-second' },
    { usage: 'Lambda-Provisioned-GB-Second-ARM', sku: 'lambda.provisioned-duration-gb-second.arm', unit: 'GB-second' },
    { usage: 'Lambda-Storage-GB-Second', sku: 'lambda.ephemeral-gb-second', unit: 'GB-second above 512 MB' },
    {
      where: { group: 'AWS-Lambda-Processed-Bytes' },
      sku: 'lambda.response-stream-gb',
      unit: 'GB streamed beyond 6 MB per response',
    },
  ],
};
