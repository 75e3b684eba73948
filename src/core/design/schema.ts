import type { Dimension } from '../quantity/dimension';
import type { Quantity } from '../quantity/quantity';
import type { Range } from '../quantity/range';

/** What a name can stand for. Each is a namespace of its own. */
export type Namespace =
  | 'component'
  | 'flow'
  | 'dataset'
  | 'network'
  | 'subnet'
  | 'nat'
  | 'security-group'
  | 'acl'
  | 'transit-gateway'
  | 'role'
  | 'team'
  | 'account'
  | 'environment'
  | 'scenario'
  | 'requirement'
  | 'alternative'
  | 'alarm'
  | 'decision'
  | 'kind'
  | 'topic';

/** `10 x G.1X`: so many of one type. */
export interface Fleet {
  readonly count: Quantity;
  readonly type: string;
}

/** `cron(0 2 * * ? *)` or `rate(5 minutes)`, with the time between two runs in seconds where it is one time or a range. */
export interface Schedule {
  readonly text: string;
  readonly every: Range;
  readonly cron?: readonly string[];
}

/** `EUR at 0.92`: so many of the currency for one US dollar. */
export interface CurrencyRate {
  readonly code: string;
  readonly rate: Quantity;
}

/** `tcp 5439 from etl`, `all to self`, `udp 53 to 10.0.0.0/8`, `icmp from 10.0.0.0/8`, `tcp 1024-65535 from 0.0.0.0/0`. */
export interface TrafficRule {
  readonly protocol: 'tcp' | 'udp' | 'icmp' | 'all';
  readonly ports?: { readonly from: number; readonly to: number };
  readonly direction: 'from' | 'to';
  /** A security group, `self`, a CIDR, or a prefix list `pl-…`. */
  readonly peer: string;
  /** Of rules in an ACL. */
  readonly action?: 'allow' | 'deny';
  readonly text: string;
}

/**
 * A type of the design language: what the parser reads, the schema declares, completion offers and hover explains.
 * `T` is the value that the reader makes of it.
 */
export interface Type<T = unknown> {
  readonly is: Shape['is'];
  readonly shape: Shape;
  /** Only for inference. */
  readonly value?: T;
}

export type Shape =
  | { readonly is: 'quantity'; readonly dimension: Dimension; readonly whole?: boolean }
  /** `suggests` are known texts that completion offers; any other that the pattern fits is fine too. */
  | {
      readonly is: 'text';
      readonly pattern?: RegExp;
      readonly says?: string;
      readonly prose?: boolean;
      readonly suggests?: readonly string[];
    }
  | { readonly is: 'flag' }
  | { readonly is: 'choice'; readonly of: readonly string[] }
  /** `also` are words with a meaning of their own; `open` allows any other text, such as an ARN. */
  | {
      readonly is: 'reference';
      readonly to: readonly Namespace[];
      readonly also?: readonly string[];
      readonly open?: RegExp;
    }
  | { readonly is: 'list'; readonly of: Type }
  | { readonly is: 'map'; readonly of: Type; readonly keys: Type; readonly defines?: Namespace }
  | { readonly is: 'record'; readonly keys: Keys }
  | { readonly is: 'either'; readonly of: readonly Type[] }
  | { readonly is: 'fleet'; readonly types: readonly string[] }
  | { readonly is: 'schedule' }
  | { readonly is: 'date' }
  | { readonly is: 'time' }
  | { readonly is: 'cidr' }
  | { readonly is: 'region' }
  | { readonly is: 'zone' }
  | { readonly is: 'currency-rate' }
  | { readonly is: 'traffic-rule'; readonly acl: boolean }
  | { readonly is: 'file' }
  /** Names a part of the design: a path such as `components.clicks.shards`, or a bare name of one of `names`. */
  | { readonly is: 'path'; readonly names: readonly Namespace[] }
  | { readonly is: 'anything' };

/** One key of the language or setting of a kind. */
export interface Key<T = unknown> {
  readonly type: Type<T>;
  /** One line, without the key's own name. */
  readonly help: string;
  /** As it would be written; absent where leaving the key out means that there is none. */
  readonly default?: string;
  /** Where the value comes from when it is left out: `the workload's peak`. */
  readonly sizedFrom?: string;
  readonly required?: boolean;
  /** The longer CloudFormation name this one is short for. */
  readonly alias?: string;
  readonly source?: string;
  /** A reference that makes a flow of its own: to where failures go, or to a function that is called for each batch. */
  readonly implies?: 'failure' | 'call';
  /** Set where the key is read and checked but nothing is computed from it yet; hover says so. */
  readonly notComputed?: true;
}

export type Keys = Readonly<Record<string, Key>>;

export type Infer<T> = T extends Type<infer V> ? V : never;
export type InferKeys<K extends Keys> = { readonly [P in keyof K]?: K[P] extends Key<infer V> ? V : never };
