import type { OfferTable } from '../offer-table';

export const eventbridge: OfferTable = {
  offer: 'AWSEvents',
  service: 'EventBridge',
  rows: [
    {
      usage: 'Event-64K-Chunks',
      where: { eventtype: 'Custom Event' },
      sku: 'eventbridge.custom-event',
      unit: 'event (64 KB chunk)',
    },
    {
      usage: 'Event-8K-Chunks',
      where: { eventtype: 'Discovery Event' },
      sku: 'eventbridge.schema-discovery-event',
      unit: 'event (8 KB chunk)',
    },
    { usage: 'ArchivedEvents-Bytes', sku: 'eventbridge.archive-processing-gb', unit: 'GB' },
    { usage: 'TimedStorage-ByteHrs', sku: 'eventbridge.archive-storage-gb', unit: 'GB-month' },
    { usage: 'ScheduledInvocation', sku: 'eventbridge.scheduler-invocation', unit: 'invocation (after 14M free)' },
  ],
};
