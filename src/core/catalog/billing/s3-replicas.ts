import { fact } from '../../quantity/compute';
import { within } from '../../quantity/range';
import { bytesWritten } from '../accesses';
import { eventsAMonth, gigabytesAMonth } from '../amounts';
import { copiesOf } from '../copies';
import type { BillLine } from '../kind';
import type { Member } from '../member';
import { CLASSES } from './s3-classes';
import { puts } from './s3-requests';
import { storageLines, versionLines } from './s3-storage';
import { classOf } from '../sizing/s3-ages';

/** The price book has no such key; the published rate of the largest Regions, with room for the others. */
const TIME_CONTROL = fact(within(0.015, 0.25), 'USD/GB', 'https://aws.amazon.com/s3/pricing/', { status: 'recalled' });

/** A copy in another Region: its storage and PUTs there, the way, and the promise of fifteen minutes unless left out. */
export const replicaLines = (bucket: Member): readonly BillLine[] =>
  copiesOf(bucket).flatMap(({ region, by }): readonly BillLine[] => {
    const copied = gigabytesAMonth(`GB copied to ${region}`, bytesWritten(bucket), bucket);
    return [
      ...storageLines(bucket, region),
      ...versionLines(bucket, region),
      {
        item: `replica PUTs in ${region}`,
        sku: `${CLASSES[classOf(bucket)].sku}.tier1-request`,
        class: 'usage',
        region,
        quantity: eventsAMonth('PUTs into the replica', puts(bucket), bucket),
      },
      ...(region === bucket.place.region
        ? []
        : [
            {
              item: `transfer to ${region}`,
              sku: `transfer.inter-region-out-gb.to-${region}`,
              class: 'usage' as const,
              quantity: copied,
            },
          ]),
      ...(by === 'crr'
        ? []
        : [
            {
              item: `replication time control to ${region}`,
              sku: 's3.replication-time-control-gb',
              class: 'usage' as const,
              quantity: copied,
              price: TIME_CONTROL,
            },
          ]),
    ];
  });
