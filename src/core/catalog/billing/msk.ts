import { compute, fact } from '../../quantity/compute';
import type { Estimate, Input } from '../../quantity/figure';
import { GB, gigabytes, gigabytesAMonth, unitHours } from '../amounts';
import { counted, documented } from '../assumed';
import type { BillLine } from '../kind';
import type { Member } from '../member';
import { isExpress } from '../sizing/brokers';
import { keptBytes, partitionsOf } from '../sizing/kafka-topics';
import { publicAddresses } from './public-addresses';

const INCLUDED_THROUGHPUT = documented(250 * 2 ** 20, 'B/s', 'https://aws.amazon.com/msk/pricing/');
const MIB = fact(2 ** 20, 'B/s', 'by definition', { status: 'derived' });

/** What a provisioned cluster is billed: brokers, and storage by their sort. */
export function provisionedLines(cluster: Member, type: string, brokers: Estimate | Input): readonly BillLine[] {
  const hours: BillLine = {
    item: 'broker-hours',
    sku: `msk.broker-hour.${type}`,
    class: 'fixed',
    quantity: unitHours('broker-hours', brokers, cluster),
  };
  return [
    hours,
    ...(isExpress(type) ? express(cluster) : standard(cluster, brokers)),
    ...publicAddresses(cluster, unitHours('address-hours', brokers, cluster)),
    ...(cluster.flag('multi-vpc') ? privateConnectivity(cluster) : []),
  ];
}

/** Express brokers keep one billed copy and charge what is written. */
const express = (cluster: Member): readonly BillLine[] => [
  {
    item: 'data in',
    sku: 'msk.express-data-in-gb',
    class: 'usage',
    quantity: gigabytesAMonth('GB in', cluster.load.in.bytes.mean, cluster),
  },
  {
    item: 'storage',
    sku: 'msk.storage-gb',
    class: 'usage',
    quantity: gigabytes('GB kept, one copy', keptBytes(cluster, 'one')),
  },
];

function standard(cluster: Member, brokers: Estimate | Input): readonly BillLine[] {
  const tiered = cluster.flag('tiered-storage');
  const local = tiered ? cluster.value('local-retention') : undefined;
  return [
    { item: 'storage', sku: 'msk.storage-gb', class: 'usage', quantity: volumes(cluster, brokers, local) },
    ...(local ? tier(cluster) : []),
    ...throughput(cluster, brokers),
  ];
}

function volumes(cluster: Member, brokers: Estimate | Input, local: Estimate | Input | undefined): Estimate {
  if (cluster.written('storage'))
    return compute({
      says: 'GB on the volumes of all brokers',
      formula: 'brokers * storage / gb',
      unit: 'GB-month',
      inputs: { brokers, storage: cluster.value('storage'), gb: GB },
    });
  return compute({
    says: 'GB on volumes, with room to spare',
    formula: 'kept * headroom / gb',
    unit: 'GB-month',
    inputs: { kept: keptBytes(cluster, 'all', local), headroom: cluster.value('storage-headroom'), gb: GB },
  });
}

/** Segments are copied to the tier when they close, not when they leave the brokers: it holds all that is kept, once. */
const tier = (cluster: Member): readonly BillLine[] => [
  {
    item: 'tiered storage',
    sku: 'msk.tiered-storage-gb',
    class: 'usage',
    quantity: gigabytes('GB kept in the tier, one copy', keptBytes(cluster, 'one')),
  },
  { item: 'tiered retrieval', free: 'consumers that keep up read from the brokers' },
];

function throughput(cluster: Member, brokers: Estimate | Input): readonly BillLine[] {
  if (!cluster.written('provisioned-throughput')) return [];
  const each = cluster.value('provisioned-throughput');
  return [
    {
      item: 'provisioned storage throughput',
      sku: 'msk.provisioned-throughput-mbps',
      class: 'fixed',
      quantity: compute({
        says: 'MB/s beyond 250 for each broker',
        formula: 'brokers * max(0, each - included) / mib',
        unit: 'MBps-month',
        inputs: { brokers, each, included: INCLUDED_THROUGHPUT, mib: MIB },
      }),
    },
  ];
}

const privateConnectivity = (cluster: Member): readonly BillLine[] => [
  {
    item: 'private connectivity',
    sku: 'msk.private-connectivity-hour',
    class: 'fixed',
    quantity: unitHours('hours of one authentication scheme', counted(1, 'one scheme'), cluster),
  },
  {
    item: 'data over private connectivity',
    sku: 'msk.private-connectivity-gb',
    class: 'usage',
    quantity: gigabytesAMonth('GB to other VPCs', cluster.load.out.bytes.mean, cluster),
  },
];

/** What a serverless cluster is billed: hours, partitions, data in and out, storage. */
export const serverlessLines = (cluster: Member): readonly BillLine[] => [
  {
    item: 'cluster-hours',
    sku: 'msk.serverless.cluster-hour',
    class: 'fixed',
    quantity: unitHours('cluster-hours', counted(1, 'one cluster'), cluster),
  },
  {
    item: 'partition-hours',
    sku: 'msk.serverless.partition-hour',
    class: 'fixed',
    quantity: unitHours('partition-hours', partitionsOf(cluster, 'one'), cluster),
  },
  {
    item: 'data in',
    sku: 'msk.serverless.gb-in',
    class: 'usage',
    quantity: gigabytesAMonth('GB in', cluster.load.in.bytes.mean, cluster),
  },
  {
    item: 'data out',
    sku: 'msk.serverless.gb-out',
    class: 'usage',
    quantity: gigabytesAMonth('GB out', cluster.load.out.bytes.mean, cluster),
  },
  {
    item: 'storage',
    sku: 'msk.serverless.storage-gb',
    class: 'usage',
    quantity: gigabytes('GB kept', keptBytes(cluster, 'one')),
  },
];
