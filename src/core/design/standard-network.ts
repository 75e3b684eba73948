import type { Network } from './design';
import type { InferKeys } from './schema';
import type { subnetKeys } from './keys/network-keys';

type Subnet = InferKeys<typeof subnetKeys>;

/** Id of the network that is there when something needs a VPC and none is drawn. */
export const STANDARD = 'main';
export const STANDARD_ZONES = 3;

/**
 * The layout that `main: standard` stands for: 10.0.0.0/16 over two or three zones, each with a public subnet that
 * holds a NAT gateway, a private subnet whose way out is the NAT of its own zone, and an isolated subnet without a
 * way out; gateway endpoints for S3 and DynamoDB. Subnets are named `public-a`, `private-a`, `isolated-a` and so on.
 * Source: the layout AWS recommends for multi-zone VPCs (Amazon VPC User Guide, "VPC with servers in private subnets
 * and NAT").
 */
export function standardNetwork(id = STANDARD, zones = STANDARD_ZONES): Network {
  const letters = [...'abcdef'].slice(0, Math.max(1, Math.min(6, zones)));
  const subnets = new Map<string, Subnet>();
  for (const [index, zone] of letters.entries()) {
    subnets.set(`public-${zone}`, { zone, cidr: `10.0.${index}.0/24`, routes: new Map([['0.0.0.0/0', 'internet']]) });
    subnets.set(`private-${zone}`, {
      zone,
      cidr: `10.0.${16 * (index + 1)}.0/20`,
      routes: new Map([['0.0.0.0/0', `nat-${zone}`]]),
    });
    subnets.set(`isolated-${zone}`, { zone, cidr: `10.0.${120 + index}.0/24` });
  }
  return {
    id,
    path: `network.${id}`,
    standard: true,
    settings: {
      cidr: '10.0.0.0/16',
      subnets,
      nats: new Map(letters.map((zone) => [`nat-${zone}`, { subnet: `public-${zone}` }])),
      endpoints: ['s3', 'dynamodb'],
    },
  };
}
