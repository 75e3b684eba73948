/** Operator → condition key → value or values, as IAM writes it. */
export type FlowConditions = Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>;

/**
 * A statement of least privilege. `${…}` in resources and conditions are places for the design's own values, as in
 * `arn:${partition}:s3:::${bucket}/${prefix}*`.
 */
export interface FlowStatement {
  readonly sid: string;
  readonly effect: 'Allow' | 'Deny';
  readonly actions: readonly string[];
  readonly resources: readonly string[];
  readonly notResources?: readonly string[];
  readonly conditions?: FlowConditions;
  /** Only needed when this holds of the design; always where left out. */
  readonly when?: string;
  /** Of a flow through a third thing: whether it is about the way in or the way out; about both where left out. */
  readonly hop?: 'in' | 'out';
}

/** A statement of a policy on the resource or the key: it says who, too. */
export interface FlowResourceStatement extends FlowStatement {
  readonly principal: Readonly<Record<string, string | readonly string[]>>;
}

/** Who may take on the acting role. */
export interface FlowTrust {
  readonly principal: Readonly<Record<string, string | readonly string[]>>;
  readonly action: string;
  readonly conditions?: FlowConditions;
}

interface FlowPort {
  readonly proto: 'tcp';
  /** A number, or a range as in `1024-1064`. */
  readonly port: number | string;
  readonly use?: string;
}

/** A VPC endpoint that stands in for a NAT. */
interface FlowEndpoint {
  readonly service: string;
  readonly type: 'gateway' | 'interface';
  readonly alternatives?: readonly string[];
  readonly when?: string;
}

export interface FlowNetwork {
  /** In words: `managed`, `AWS API`, `VPC data path`, or how the service reaches it. */
  readonly kind: string;
  readonly ports?: readonly FlowPort[];
  readonly endpoints?: readonly FlowEndpoint[];
  readonly note?: string;
}

/** What one flow of the facts must be allowed, and what it asks of the network. */
export interface FlowAccess {
  readonly id: string;
  /** How the service does it, in the facts' words: `event-source-mapping (pull)`. */
  readonly mode: string;
  /** Modes of the language that it is about; all where empty. */
  readonly modes: readonly string[];
  readonly scope: 'same-account' | 'cross-account';
  /** Whose role acts, in words. */
  readonly principal: string;
  /** Kinds that may own the acting role; empty where a service acts by itself and the resource policy allows it. */
  readonly actors: readonly string[];
  /** Left out where a service acts by itself, or where the facts name another actor (`byAnalogy`). */
  readonly trust?: FlowTrust;
  /** For the policy of the acting role. */
  readonly statements: readonly FlowStatement[];
  readonly resourcePolicy?: { readonly attachedTo: string; readonly statements: readonly FlowResourceStatement[] };
  readonly keyPolicy?: { readonly when: string; readonly statements: readonly FlowResourceStatement[] };
  readonly network: FlowNetwork;
  /** The guarantee and what it means, in words. */
  readonly delivery?: string;
  readonly pitfalls: readonly string[];
  readonly sources: readonly string[];
  /** Published policies that grant some of the same actions; where empty the flow rests on documentation alone. */
  readonly corroboratedBy: readonly string[];
  /** One of the ends is a kind that the facts do not name and that does the same. */
  readonly byAnalogy: boolean;
}
