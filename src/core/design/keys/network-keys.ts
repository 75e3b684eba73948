import {
  aclRule,
  choice,
  cidr,
  bandwidth,
  either,
  file,
  flag,
  key,
  later,
  list,
  map,
  mention,
  oneOrMore,
  record,
  reference,
  referenceOr,
  region,
  required,
  text,
  trafficRule,
  zone,
  count,
} from '../types';

export const subnetKeys = {
  zone: key(zone, 'the zone it lies in', { default: 'a' }),
  cidr: key(cidr, 'its addresses'),
  routes: key(
    map(
      referenceOr(
        ['nat', 'transit-gateway', 'network', 'component'],
        ['internet', 'egress-only', 'virtual-private-gateway', 'blackhole'],
        /^(pcx|tgw|vgw|nat|igw|eni|vpce)-/,
      ),
      undefined,
      text,
    ),
    'where packets go, by destination',
    { default: 'within the VPC only' },
  ),
  acl: key(reference('acl'), 'its network ACL', { default: 'all is allowed' }),
  'public-addresses': later(flag, 'whether instances get a public IPv4 address', { default: 'false' }),
};

export const endpointKeys = {
  policy: later(file, 'the endpoint policy'),
  type: key(choice('gateway', 'interface', 'gateway-load-balancer'), 'the type of endpoint', {
    default: 'by the service',
  }),
  subnets: key(list(reference('subnet')), 'the subnets of its network interfaces'),
  'security-groups': key(list(reference('security-group')), 'the security groups on its network interfaces'),
};

const peeringKeys = {
  with: required(mention('network', 'account'), 'the network or the account and VPC at the other end'),
  region: later(region, 'the Region of the other end'),
  cidr: key(cidr, 'the addresses at the other end'),
};

const transitGatewayKeys = {
  attachments: key(list(reference('network')), 'the networks attached to it'),
  subnets: key(list(reference('subnet')), 'the subnets of its attachment'),
  cidr: key(oneOrMore(cidr), 'the addresses reached through it'),
};

const linkKeys = {
  to: key(text, 'where it leads'),
  cidr: key(oneOrMore(cidr), 'the addresses reached through it'),
  bandwidth: later(bandwidth, 'its bandwidth'),
  tunnels: later(count, 'its tunnels', { default: '2' }),
};

export const securityGroupKeys = {
  inbound: key(list(trafficRule), 'what may come in', { default: 'nothing' }),
  outbound: key(list(trafficRule), 'what may go out', { default: 'all' }),
  description: key(text, 'what it is for'),
};

const aclKeys = {
  inbound: key(map(aclRule, undefined, count), 'numbered rules of what may come in'),
  outbound: key(map(aclRule, undefined, count), 'numbered rules of what may go out'),
};

const natKeys = {
  subnet: required(reference('subnet'), 'the public subnet it stands in'),
  address: key(choice('aws', 'own'), 'whose public address it has: one that you brought to AWS is not billed', {
    default: 'aws',
  }),
};

/** The keys of a network: a VPC in AWS's own terms. */
export const networkKeys = {
  cidr: key(oneOrMore(cidr), 'its addresses, IPv4 and IPv6', { default: '10.0.0.0/16' }),
  region: key(region, 'the Region it lies in', { default: 'the Region of the design' }),
  account: key(reference('account'), 'the account it belongs to'),
  zones: key(count, 'the zones of a standard layout', { default: '3' }),
  subnets: key(map(record(subnetKeys), 'subnet'), 'its subnets'),
  nats: key(map(record(natKeys), 'nat'), 'its NAT gateways'),
  endpoints: key(
    either(list(text), map(either(flag, record(endpointKeys)))),
    'VPC endpoints for AWS services, by the service’s name',
  ),
  peerings: key(map(record(peeringKeys)), 'its peerings'),
  'transit-gateways': key(map(record(transitGatewayKeys), 'transit-gateway'), 'transit gateways it is attached to'),
  vpn: key(either(flag, record(linkKeys), map(record(linkKeys))), 'its site-to-site VPN'),
  'direct-connect': key(either(reference('component'), record(linkKeys)), 'its Direct Connect'),
  'security-groups': key(map(record(securityGroupKeys), 'security-group'), 'its security groups'),
  acls: key(map(record(aclKeys), 'acl'), 'its network ACLs'),
};

/** `main: standard`, or a network drawn out. */
export const networkType = either(choice('standard'), record(networkKeys));
