/** Plain structures of a network, as AWS's consoles show them. Names are keys of the maps; addresses are IPv4 or IPv6. */
export interface World {
  /** CIDR blocks by VPC. */
  readonly vpcs: ReadonlyMap<string, readonly string[]>;
  readonly subnets: ReadonlyMap<string, SubnetOf>;
  readonly routeTables: ReadonlyMap<string, readonly Route[]>;
  readonly gateways: ReadonlyMap<string, Gateway>;
  readonly acls: ReadonlyMap<string, Acl>;
  readonly securityGroups: ReadonlyMap<string, SecurityGroup>;
  readonly hosts: ReadonlyMap<string, Host>;
}

export interface SubnetOf {
  readonly vpc: string;
  readonly cidr: string;
  readonly zone: string;
  readonly routeTable: string;
  /** Absent: all is allowed, as in a VPC's default ACL. */
  readonly acl?: string;
}

export interface Route {
  /** A CIDR, or the id of a prefix list. */
  readonly destination: string;
  /** `local`, or a gateway. */
  readonly target: string;
}

export type Gateway =
  | { readonly kind: 'internet'; readonly vpc: string }
  | { readonly kind: 'egress-only'; readonly vpc: string }
  /** Stands in a public subnet; takes what private subnets send out, and nothing that comes in. */
  | { readonly kind: 'nat'; readonly subnet: string; readonly publicIp?: string }
  | { readonly kind: 'gateway-endpoint'; readonly service: string }
  | { readonly kind: 'peering'; readonly vpcs: readonly string[]; readonly sameRegion: boolean }
  | {
      readonly kind: 'transit';
      readonly attachments: readonly string[];
      /** Zones that the attachment of each VPC has a subnet in; all where a VPC is not named. */
      readonly zones: ReadonlyMap<string, readonly string[]>;
      /** Whether security groups may be referenced across it. */
      readonly referencing: boolean;
    }
  /** A VPN or Direct Connect to a network of one's own. */
  | { readonly kind: 'link'; readonly vpc: string; readonly cidrs: readonly string[] };

export interface PortRange {
  readonly from: number;
  readonly to: number;
}

export type Protocol = 'tcp' | 'udp' | 'icmp' | 'all';

export interface AclEntry {
  readonly number: number;
  readonly protocol: Protocol;
  readonly ports?: PortRange;
  readonly cidr: string;
  readonly action: 'allow' | 'deny';
}

/** Numbered rules, the lowest that matches decides; what none matches is denied. Replies need a rule of their own. */
export interface Acl {
  readonly inbound: readonly AclEntry[];
  readonly outbound: readonly AclEntry[];
}

export interface SecurityRule {
  readonly protocol: Protocol;
  readonly ports?: PortRange;
  /** A CIDR, a prefix list or the name of a security group. */
  readonly peer: string;
}

/** Rules that allow; replies are let through. */
export interface SecurityGroup {
  readonly inbound: readonly SecurityRule[];
  readonly outbound: readonly SecurityRule[];
}

/** Something with an address: a network interface in a subnet, or a place outside. */
export interface Host {
  readonly ip: string;
  readonly subnet?: string;
  readonly publicIp?: string;
  /** Absent: not looked at. */
  readonly securityGroups?: readonly string[];
  /** Of an AWS service with addresses of its own, as in `pl-s3`. */
  readonly prefixList?: string;
}

export interface Packet {
  readonly from: string;
  readonly to: string;
  readonly protocol: Protocol;
  /** Destination port; absent for protocols without ports. */
  readonly port?: number;
  /** Source port, that replies go to; 50000 where absent. */
  readonly sourcePort?: number;
}
