import type { FlowSettings } from '../design/design';
import type { Keys } from '../design/schema';
import type { Basis, Estimate, Input } from '../quantity/figure';
import type { FlowLoad } from './load';
import type { Member } from './member';

/** What a component does in an architecture; pictures group and shape by it. */
export type Role =
  | 'source'
  | 'ingest'
  | 'stream'
  | 'queue'
  | 'compute'
  | 'orchestration'
  | 'storage'
  | 'lake'
  | 'warehouse'
  | 'database'
  | 'search'
  | 'serving'
  | 'dashboard'
  | 'network'
  | 'security'
  | 'operations';

/** What takes a component down with it. */
export type Scope = 'zonal' | 'regional' | 'global' | 'outside';

/** One line of the bill. `quantity` is in the units of the price, per month of the design. */
export interface CostLine {
  /** As the bill calls it: `shard-hours`. */
  readonly item: string;
  /** Key of the price book. */
  readonly sku: string;
  readonly quantity: Estimate;
  readonly class: 'fixed' | 'usage';
  /** So many like things, each of which reaches the tiers of the price by itself, as volumes do; the account otherwise. */
  readonly each?: Estimate | Input;
  /** Where it is billed in another Region than the component's own. */
  readonly region?: string;
  /** A price that the book lacks, in USD a unit: the design's own, or a fact with its source. */
  readonly price?: Input;
}

/** A line that is truly free of charge, in words. */
export interface FreeLine {
  readonly item: string;
  readonly free: string;
}

/** A line that has no public price, in words. */
export interface UnpricedLine {
  readonly item: string;
  readonly unpriced: string;
}

export type BillLine = CostLine | FreeLine | UnpricedLine;

/** One thing a component can carry only so much of. */
export interface Limit {
  /** `bytes in`, `records in`, `concurrent executions`. */
  readonly name: string;
  readonly need: Estimate;
  readonly has: Estimate;
  /** The setting that raises it, and the value of it that the need asks for. */
  readonly setting?: string;
  readonly wants?: Estimate;
  /** A quota of the account, which AWS raises when asked. */
  readonly quota?: 'adjustable' | 'fixed';
}

/** What a copy carries over. */
export type Propagates = readonly ('writes' | 'overwrites' | 'deletes')[];

/** How a component fails, what it keeps, and how it comes back. Times in seconds. */
export interface RecoveryModel {
  readonly scope: Scope;
  /** `log`: ordered, replayable, for `retention`. `store`: keeps everything. */
  readonly holds: 'log' | 'store' | 'nothing';
  readonly retention?: Estimate | Input;
  /** What was read is gone: like a queue it holds unread records only, and nothing can be read again. */
  readonly readOnce?: true;
  /** How long a record waits here before it is passed on (buffer, batch, checkpoint), and how long its work takes. */
  readonly interval?: Estimate | Input;
  readonly processing?: Estimate | Input;
  /** Back by itself after its own failure. */
  readonly restart?: Input;
  /** Back by itself after the loss of a zone; absent where it has to be restored. 0 where nothing is noticed. */
  readonly zoneFailover?: Input;
  /** Data lost with a zone, where a copy elsewhere takes over; 0 for synchronous copies. */
  readonly zoneLoss?: Input;
  /** Restoring its data: a fixed time, and bytes a second. */
  readonly restore?: { readonly fixed: Input; readonly throughput?: Input };
  /** Copies that the kind can keep, by the name that `replicas` gives them; the first is the one of `replica:`. */
  readonly replication?: Readonly<Record<string, { readonly lag: Input; readonly propagates: Propagates }>>;
  /** Undoing a deletion or corruption in place. */
  readonly versions?: boolean;
  readonly pointInTime?: { readonly granularity: Input; readonly keep: Estimate | Input };
  /** Whether the same input gives the same output again. */
  readonly repeatable: boolean;
}

/** How available it is: one published figure that already holds zone loss, or parts over zones of which some suffice. */
export interface AvailabilityModel {
  readonly basis: Basis;
  readonly value: Input;
  /** Parts in zones, of which `needed` must work; each is `value` given its zone. */
  readonly parts?: { readonly zones: readonly string[]; readonly perZone: number; readonly needed: number };
}

/** Where a kind stands in a network and how it is reached. */
export interface NetworkTraits {
  /** `vpc`: has network interfaces in subnets. `optional`: only where subnets are given. `service`: an AWS endpoint. */
  readonly stands: 'vpc' | 'optional' | 'service' | 'edge' | 'outside';
  /** Of what stands outside: always in a data centre of one's own; others say so by `runs`. */
  readonly premises?: true;
  /** The service name of its VPC endpoint, as in `kinesis-streams`. */
  readonly endpoint?: { readonly service: string; readonly gateway?: true };
  readonly port?: number;
  /** Of a line out of AWS: prefix of the price of a GB that leaves over it, before the Region, as in `dx.out-gb`. */
  readonly carries?: string;
  /** What it sends out of AWS is in its own price or free, not data transfer to the internet. */
  readonly delivers?: true;
  /** What fails is handed on by the service itself, not over the interfaces that the component has in a VPC. */
  readonly handsOnFailures?: true;
  /** Where another port follows from a setting, such as the engine: the port by the setting's value. See `port-of.ts`. */
  readonly portBy?: { readonly setting: string; readonly ports: Readonly<Record<string, number>> };
}

/** What its IAM looks like. */
export interface AccessTraits {
  /** The service that assumes its role, where it runs under one. */
  readonly principal?: string;
  /** `arn:${partition}:kinesis:${region}:${account}:stream/${name}` */
  readonly arn?: string;
}

/** What a card of a picture says under the name of a component: `Kinesis · 4 shards`. */
export interface CardWords {
  /** The service in a word or two: `Kinesis`. */
  readonly service: string;
  /**
   * Settings worth a place there, the first that the design writes, each with what follows its value: `shards` makes
   * `4 shards`; of a flag that is set it is all that is said.
   */
  readonly shows?: Readonly<Record<string, string>>;
}

/** An entry of the catalogue: data and small pure functions over a component with its load. Engines know no kind by name. */
export interface Kind {
  readonly name: string;
  /** As AWS writes it: `Kinesis data stream`. */
  readonly title: string;
  /** One sentence. */
  readonly help: string;
  readonly role: Role;
  /** Name in `media/icons`, such as `kinesis`. */
  readonly icon: string;
  readonly card?: CardWords;
  /** Prefix of prices and discounts, as in `kinesis`; absent outside AWS. */
  readonly service?: string;
  readonly docs?: string;
  readonly settings: Keys;
  /** Whether it opens connections and starts work by itself; a store or a log does not. */
  readonly active: boolean;
  /** How data comes in where the flow does not say: pushed record by record, in files, by requests. */
  readonly takes: NonNullable<FlowSettings['mode']>;
  /**
   * Of a query engine: bytes of one answer, where a flow out of it says no size. What flows out are answers, not what
   * came in, and those who ask open the connection even though it opens some itself.
   */
  readonly answers?: Input;
  /**
   * Whether what it passes on costs nothing between zones: readers are served from the zone they are in, or AWS does not
   * charge for it, as between an application load balancer and its targets.
   */
  readonly freeBetweenZones?: (member: Member) => boolean;
  readonly network: NetworkTraits;
  readonly access: AccessTraits;
  /** Settings left out that are sized from the workload. */
  readonly sizes?: Readonly<Record<string, (member: Member) => Estimate>>;
  /** Records that it hands over in one delivery to a component that it calls or that reads from it. */
  readonly batch?: (member: Member, recordSize: Estimate, implied?: FlowLoad['implied']) => Estimate | undefined;
  readonly limits?: (member: Member) => readonly Limit[];
  readonly cost: (member: Member) => readonly BillLine[];
  readonly recovery: (member: Member) => RecoveryModel;
  readonly availability: (member: Member) => AvailabilityModel | undefined;
}

/** A kind with its settings typed: inside its functions `member.value('shards')` knows which settings there are. */
export interface KindDefinition<S extends Keys> extends Omit<
  Kind,
  'settings' | 'freeBetweenZones' | 'sizes' | 'batch' | 'limits' | 'cost' | 'recovery' | 'availability'
> {
  readonly settings: S;
  readonly freeBetweenZones?: (member: Member<S>) => boolean;
  readonly sizes?: Readonly<Partial<Record<keyof S & string, (member: Member<S>) => Estimate>>>;
  readonly batch?: (member: Member<S>, recordSize: Estimate, implied?: FlowLoad['implied']) => Estimate | undefined;
  readonly limits?: (member: Member<S>) => readonly Limit[];
  readonly cost: (member: Member<S>) => readonly BillLine[];
  readonly recovery: (member: Member<S>) => RecoveryModel;
  readonly availability: (member: Member<S>) => AvailabilityModel | undefined;
}

/** Forgets which settings a kind has, so that kinds of all sorts stand in one list. */
export const defineKind = <S extends Keys>(definition: KindDefinition<S>): Kind => definition as unknown as Kind;

/** Looks kinds up by name; built once from the catalogue and the design's own. */
export type Kinds = ReadonlyMap<string, Kind>;
