import { choice, count, duration, fleet, flag, key, size } from '../../../design/types';
import { compute } from '../../../quantity/compute';
import type { Estimate } from '../../../quantity/figure';
import { gigabytes, unitHours } from '../../amounts';
import { assumed, documented } from '../../assumed';
import { isPositive } from '../../copies';
import { defineKind } from '../../kind';
import type { BillLine } from '../../kind';
import type { Member } from '../../member';
import { pricedTypes } from '../../price-types';
import { neededStorage, volumeOfNode } from '../../sizing/search-storage';
import { storeSettings } from '../../store-settings';

const GUIDE = 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/';
const SNAPSHOTS = documented(14 * 86_400, 's', `${GUIDE}managedomains-snapshots.html`);
const types = pricedTypes('opensearch.', '-hour').filter((type) => type.endsWith('.search'));

const settings = {
  nodes: key(fleet(types), 'its data nodes', { default: '3 x r6g.large.search', alias: 'InstanceType' }),
  masters: key(fleet(types), 'nodes that only keep the cluster together', {
    default: '0 x m6g.large.search',
    alias: 'DedicatedMasterType',
  }),
  warm: key(fleet(types.filter((type) => type.startsWith('ultrawarm'))), 'nodes for older indexes on S3', {
    default: '0 x ultrawarm1.medium.search',
    alias: 'WarmType',
  }),
  'warm-stored': key(size, 'volume of the older indexes', { default: '0 B' }),
  volume: key(size, 'volume of one data node', { sizedFrom: 'what is indexed', alias: 'VolumeSize' }),
  'volume-type': key(choice('gp3', 'gp2', 'io1', 'none'), 'the type of its volumes', {
    default: 'gp3',
    alias: 'VolumeType',
  }),
  'index-replicas': key(count, 'copies of each shard', { default: '1' }),
  zones: key(count, 'zones that its nodes are spread over', { default: '3', alias: 'AvailabilityZoneCount' }),
  'multi-az-with-standby': key(flag, 'whether the nodes of one zone only wait to take over', {
    default: 'false',
    alias: 'MultiAZWithStandbyEnabled',
  }),
  retention: key(duration, 'how long documents are kept', { default: 'they are kept for ever' }),
  refresh: key(duration, 'time until a new document can be found', { default: '1 s' }),
  encryption: storeSettings.encryption('aws'),
  public: storeSettings.public,
  tls: storeSettings.tls(true),
  'node-to-node-encryption': key(flag, 'whether nodes talk to each other encrypted', {
    default: 'true',
    alias: 'NodeToNodeEncryptionOptions',
  }),
  logging: storeSettings.logging('whether its logs are kept', 'LogPublishingOptions'),
  stored: storeSettings.stored,
} as const;

type Domain = Member<typeof settings>;

const zoneCount = (domain: Domain): number => {
  if (domain.place.zones.length > 0) return domain.place.zones.length;
  const zones = domain.value('zones');
  return 'unknown' in zones ? 1 : zones.likely;
};

function configuration(domain: Domain) {
  if (zoneCount(domain) < 2) return 'opensearch-1az' as const;
  return domain.flag('multi-az-with-standby') ? ('opensearch-3az-standby' as const) : ('opensearch-3az' as const);
}

/** A fleet of nodes by the hour; none at all is no line. */
function nodeHours(domain: Domain, setting: 'nodes' | 'masters' | 'warm', item: string): readonly BillLine[] {
  const { type, count: nodes } = domain.fleet(setting);
  if (!('unknown' in nodes) && nodes.high === 0) return [];
  return [
    { item, sku: `opensearch.${type}-hour`, class: 'fixed', quantity: unitHours(item, nodes, domain, 'instance-h') },
  ];
}

const volumes = (domain: Domain): Estimate =>
  compute({
    says: 'volumes of all data nodes',
    formula: 'nodes * volume',
    unit: 'B',
    inputs: { nodes: domain.fleet('nodes').count, volume: domain.value('volume') },
  });

const storage = (domain: Domain): readonly BillLine[] =>
  domain.text('volume-type') === 'none'
    ? [{ item: 'storage', free: 'the disks of the nodes are part of their price' }]
    : [
        {
          item: 'storage',
          sku: `opensearch.storage-gb.${domain.text('volume-type')}`,
          class: 'fixed',
          quantity: gigabytes('GB of volumes', volumes(domain)),
        },
      ];

export const opensearchDomain = defineKind({
  name: 'opensearch-domain',
  title: 'OpenSearch domain',
  help: 'Documents found by their words and values, on nodes of your choice.',
  role: 'search',
  icon: 'opensearch',
  card: { service: 'OpenSearch', shows: { nodes: '' } },
  service: 'opensearch',
  docs: `${GUIDE}what-is.html`,
  settings,
  active: false,
  takes: 'stream',
  network: { stands: 'vpc', port: 443, endpoint: { service: 'es' } },
  access: { arn: 'arn:${partition}:es:${region}:${account}:domain/${name}' },
  sizes: { volume: volumeOfNode },
  limits: (domain) =>
    domain.text('volume-type') === 'none'
      ? []
      : [
          {
            name: 'storage after a year',
            need: neededStorage(domain),
            has: volumes(domain),
            setting: 'volume',
            wants: volumeOfNode(domain),
          },
        ],
  cost: (domain) => [
    ...nodeHours(domain, 'nodes', 'data node-hours'),
    ...nodeHours(domain, 'masters', 'dedicated master-hours'),
    ...nodeHours(domain, 'warm', 'UltraWarm node-hours'),
    ...storage(domain),
    ...(isPositive(domain.value('warm-stored'))
      ? [
          {
            item: 'UltraWarm storage',
            sku: 'opensearch.ultrawarm-storage-gb',
            class: 'usage' as const,
            quantity: gigabytes('GB of older indexes', domain.value('warm-stored')),
          },
        ]
      : []),
    { item: 'hourly snapshots', free: 'hourly snapshots are kept 14 days without charge' },
  ],
  recovery: (domain) => {
    const facts = configuration(domain);
    const spread = facts !== 'opensearch-1az';
    // Without a copy of each shard, what lay in the zone is gone until the snapshot is read.
    const copied = spread && isPositive(domain.value('index-replicas'));
    return {
      scope: spread ? 'regional' : 'zonal',
      holds: 'store',
      interval: domain.value('refresh'),
      restart: domain.fact(facts, 'azFailoverS'),
      ...(copied && {
        zoneFailover: domain.fact(facts, 'azFailoverS'),
        zoneLoss: documented(0, 's', `${GUIDE}managedomains-multiaz.html`),
      }),
      restore: {
        fixed: assumed(900, 1800, 7200, 's', 'time until a new domain is there'),
        throughput: assumed(50 * 2 ** 20, 150 * 2 ** 20, 500 * 2 ** 20, 'B/s', 'speed at which a snapshot is restored'),
      },
      pointInTime: { granularity: domain.fact('opensearch-3az', 'backupRpoS'), keep: SNAPSHOTS },
      repeatable: true,
    };
  },
  availability: (domain) => {
    const facts = configuration(domain);
    return facts === 'opensearch-1az'
      ? { basis: 'assumed', value: assumed(0.99, 0.995, 0.999, '1', 'availability in one zone: AWS agrees to none') }
      : { basis: 'sla', value: domain.fact(facts, 'slaPct') };
  },
});
