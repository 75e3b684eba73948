import type { Path } from '../quantity/figure';
import type { Blocked } from './world/verdict';

/** Which way out a subnet has: to the internet itself, through a NAT or a link, or none. */
export type Exposure = 'public' | 'private' | 'isolated';

/** Where a component stands in the network. */
export interface Standing {
  readonly component: string;
  /** `vpc`: network interfaces in subnets. `service`: behind an AWS endpoint. `edge`: at AWS's edge. `outside`: elsewhere. */
  readonly where: 'vpc' | 'service' | 'edge' | 'outside';
  readonly network?: string;
  readonly subnets: readonly string[];
  /** Letters of the zones of its subnets. */
  readonly zones: readonly string[];
  /** Of its most exposed subnet. */
  readonly exposure?: Exposure;
  /** True where the design says no subnets and its kind needs some: the private ones of the network. */
  readonly assumed: boolean;
}

/** One stage of a path. `id` is the name in the design: a component, a subnet, a NAT, an endpoint's service. */
export interface PathHop {
  readonly at:
    | 'component'
    | 'subnet'
    | 'nat'
    | 'internet-gateway'
    | 'egress-only-gateway'
    | 'internet'
    | 'gateway-endpoint'
    | 'interface-endpoint'
    | 'peering'
    | 'transit-gateway'
    /** A VPN or Direct Connect. */
    | 'link'
    | 'aws-network';
  readonly id: string;
  /** The network it belongs to, where it is part of one. */
  readonly network?: string;
}

/** The last stands before the load balancer of an inspection network, and packets are routed to it. */
export type EndpointType = 'gateway' | 'interface' | 'gateway-load-balancer';

/** How the end that opens the connection of a flow reaches the other, or what stops it. */
export interface NetworkPath {
  readonly flow: string;
  readonly path: Path;
  /** Component that opens the connection. */
  readonly from: string;
  readonly to: string;
  readonly port?: number;
  /**
   * `reaches`, `blocked`; `managed` where the services connect by themselves and no path of the design's is needed;
   * `unknown` where the design does not say enough.
   */
  readonly verdict: 'reaches' | 'blocked' | 'managed' | 'unknown';
  /** The way that the verdict is about: the one that is blocked, else the first. */
  readonly hops: readonly PathHop[];
  /** The ways from each subnet of the component that opens the connection; those that are blocked are not among them. */
  readonly ways: readonly (readonly PathHop[])[];
  readonly blockedBy?: Blocked;
  /** What the verdict rests on, or what is missing, in one clause. */
  readonly says: string;
}

/** A subnet of a network, with its way out. */
export interface SubnetPlan {
  readonly id: string;
  readonly zone: string;
  readonly cidr: string;
  readonly exposure: Exposure;
}

/** A VPC as it stands, and which of its gateways there are. */
export interface NetworkPlan {
  readonly id: string;
  readonly path: Path;
  readonly region: string;
  readonly account?: string;
  readonly cidrs: readonly string[];
  readonly subnets: readonly SubnetPlan[];
  /** NAT gateways by the subnet they stand in, and whether the design brought their public address to AWS. */
  readonly nats: readonly { readonly id: string; readonly subnet: string; readonly ownAddress: boolean }[];
  /** VPC endpoints; `subnets` are those that the design gives the network interfaces of one. */
  readonly endpoints: readonly {
    readonly service: string;
    readonly type: EndpointType;
    readonly subnets?: readonly string[];
  }[];
  readonly internetGateway: boolean;
  /** True for the standard layout. */
  readonly standard: boolean;
}

/** The networks of a design that something stands in or that it draws, where components stand, and how flows go. */
export interface NetworkReport {
  readonly networks: ReadonlyMap<string, NetworkPlan>;
  readonly standings: ReadonlyMap<string, Standing>;
  /** By flow id. */
  readonly paths: ReadonlyMap<string, NetworkPath>;
}
