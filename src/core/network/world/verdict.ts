/** Why a packet does not get through, in the codes of AWS's Reachability Analyzer where it has one. */
export type BlockCode =
  | 'ENI_SG_RULES_MISMATCH'
  | 'SG_HAS_NO_RULES'
  | 'SG_REFERENCING_SUPPORT'
  | 'SUBNET_ACL_RESTRICTION'
  | 'NO_ROUTE_TO_DESTINATION'
  | 'BLACKHOLE_ROUTE'
  | 'IGW_PUBLIC_IP_ASSOCIATION_FOR_EGRESS'
  | 'IGW_PRIVATE_IP_ASSOCIATION_FOR_INGRESS'
  | 'PCX_REQUIRES_ADDRESS_IN_VPC_CIDR'
  | 'TGW_ROUTE_AZ_RESTRICTION'
  | 'TGW_NO_ATTACHMENT'
  | 'NO_PATH_INTO_VPC';

/** What stops a packet. */
export interface Blocked {
  /** Name of the security group, ACL, route table or gateway that says no. */
  readonly by: string;
  /** What says no together with it, where it takes both. */
  readonly with?: readonly string[];
  readonly code: BlockCode;
  /** `return` where the packet arrives and the reply is lost. */
  readonly direction: 'forward' | 'return';
  /** One sentence in the names of the design. */
  readonly says: string;
}

/** A stage that the packet passed, in the order it passed them. */
export interface Stage {
  readonly at: 'security-group' | 'acl' | 'route-table' | 'gateway' | 'host';
  readonly id: string;
  readonly direction: 'forward' | 'return';
}

export type Verdict =
  | { readonly reachable: true; readonly stages: readonly Stage[] }
  | { readonly reachable: false; readonly stages: readonly Stage[]; readonly blocked: Blocked };
