import type { OfferTable } from '../offer-table';

export const ec2: OfferTable = {
  offer: 'AmazonEC2',
  service: 'EC2, EBS and NAT gateways',
  rows: [
    {
      usage: /^BoxUsage:/,
      where: {
        operatingsystem: 'Linux',
        tenancy: 'Shared',
        preinstalledsw: 'NA',
        capacitystatus: 'Used',
        operation: 'RunInstances',
      },
      sku: 'ec2.{instancetype}.linux-hour',
      unit: 'instance-hour',
    },
    { usage: 'EBS:VolumeUsage.gp2', sku: 'ebs.gp2-gb', unit: 'GB-month' },
    { usage: 'EBS:VolumeUsage.gp3', sku: 'ebs.gp3-gb', unit: 'GB-month' },
    { usage: 'EBS:VolumeUsage.piops', sku: 'ebs.io1-gb', unit: 'GB-month' },
    { usage: 'EBS:VolumeUsage.io2', sku: 'ebs.io2-gb', unit: 'GB-month' },
    { usage: 'EBS:VolumeUsage.st1', sku: 'ebs.st1-gb', unit: 'GB-month' },
    { usage: 'EBS:VolumeUsage.sc1', sku: 'ebs.sc1-gb', unit: 'GB-month' },
    { usage: 'EBS:VolumeUsage', sku: 'ebs.standard-gb', unit: 'GB-month' },
    { usage: 'EBS:VolumeP-IOPS.gp3', sku: 'ebs.gp3.iops', unit: 'provisioned IOPS-month above 3,000' },
    { usage: 'EBS:VolumeP-IOPS.piops', sku: 'ebs.io1.iops', unit: 'provisioned IOPS-month' },
    {
      usage: 'EBS:VolumeP-Throughput.gp3',
      sku: 'ebs.gp3.throughput-mbps',
      unit: 'provisioned MB/s-month above 125',
      ofOurs: { 'gibps-mo': 1024, 'mibps-mo': 1 },
    },
    { usage: 'EBS:SnapshotUsage', sku: 'ebs.snapshot-gb', unit: 'GB-month' },
    { usage: 'EBS:SnapshotArchiveStorage', sku: 'ebs.snapshot-archive-gb', unit: 'GB-month (90-day minimum)' },
    { usage: 'NatGateway-Hours', sku: 'nat.hour', unit: 'hour' },
    { usage: 'NatGateway-Bytes', sku: 'nat.gb', unit: 'GB' },
  ],
};
