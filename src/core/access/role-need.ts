import type { FlowConditions } from '../catalog/data/flow-access';
import type { Path } from '../quantity/figure';

/** A statement as a policy document has it, with names of the design filled in. */
export interface PolicyStatement {
  readonly sid: string;
  readonly effect: 'Allow' | 'Deny';
  readonly actions: readonly string[];
  /** ARNs. `${…}` is left where the design does not say the value. */
  readonly resources: readonly string[];
  readonly notResources?: readonly string[];
  readonly conditions?: FlowConditions;
  /** Of a policy on a resource. */
  readonly principal?: Readonly<Record<string, string | readonly string[]>>;
}

/** A statement that is needed only if something holds that the design does not say. */
export interface ConditionalStatement extends PolicyStatement {
  readonly when: string;
}

/** One flow that asks something of a role. */
export interface FlowNeed {
  readonly flow: string;
  readonly path: Path;
  /** Id among the flow facts; the page and the policy it comes from are in `sources`. */
  readonly fact: string;
  readonly mode: string;
  readonly actions: readonly string[];
}

/** The policy on a bucket, queue, topic, function or key that lets a service or another account in. */
export interface ResourceNeed {
  /** Component that the policy is attached to. */
  readonly of: string;
  readonly flow: string;
  readonly statements: readonly PolicyStatement[];
}

/** What one role must be allowed, by the flows of the components that run under it. */
export interface RoleNeed {
  /** Name in `access`, else the id of the one component it is derived for. */
  readonly role: string;
  readonly path: Path;
  /** Whether the design names the role. */
  readonly named: boolean;
  readonly components: readonly string[];
  readonly trust?: {
    readonly principal: Readonly<Record<string, string | readonly string[]>>;
    readonly conditions?: FlowConditions;
  };
  readonly statements: readonly PolicyStatement[];
  readonly conditional: readonly ConditionalStatement[];
  readonly flows: readonly FlowNeed[];
  readonly pitfalls: readonly string[];
  readonly sources: readonly string[];
  /** Names of values that the design does not say, as in `log_group`. */
  readonly open: readonly string[];
  /** True where a kind is taken by analogy with one that the facts name. */
  readonly byAnalogy: boolean;
}

/** How a role that the design writes stands against what its flows need. */
export interface RoleGap {
  readonly role: string;
  readonly path: Path;
  /** Needed and not allowed. */
  readonly missing: readonly { readonly action: string; readonly of: string; readonly flow: string }[];
  /** Needed and denied. */
  readonly denied: readonly { readonly action: string; readonly of: string; readonly flow: string }[];
  /** Allowed and wider than any flow needs. */
  readonly tooMuch: readonly { readonly grant: string; readonly path: Path; readonly why: string }[];
}

/** What the flows of a design ask of IAM. */
export interface AccessReport {
  readonly roles: readonly RoleNeed[];
  readonly resources: readonly ResourceNeed[];
  readonly gaps: readonly RoleGap[];
  /** Flows between kinds that the facts do not know: not known, not nothing. */
  readonly unknown: readonly {
    readonly flow: string;
    readonly path: Path;
    readonly from: string;
    readonly to: string;
  }[];
}
