import type { Path } from '../quantity/figure';
import type { CurrencyRate, InferKeys } from './schema';
import type { componentKeys } from './keys/component-keys';
import type { dataKeys } from './keys/data-keys';
import type { designKeys } from './keys/design-keys';
import type { flowKeys, Mode } from './keys/flow-keys';
import type { networkKeys } from './keys/network-keys';
import type { customKindKeys } from './keys/people-keys';
import type { requirementKeys } from './keys/requirement-keys';

export type ComponentSettings = InferKeys<typeof componentKeys>;
export type FlowSettings = InferKeys<typeof flowKeys>;
export type DataSettings = InferKeys<typeof dataKeys>;
export type RequirementSettings = InferKeys<typeof requirementKeys>;
export type NetworkSettings = InferKeys<typeof networkKeys>;
export type CustomKind = InferKeys<typeof customKindKeys>;
type Sections = InferKeys<typeof designKeys>;

/** A thing that stores, moves or computes data. `settings` are the common ones and those of its kind, as written. */
export interface Component {
  readonly id: string;
  /** `components.ID` */
  readonly path: Path;
  readonly kind: string;
  readonly settings: ComponentSettings & Readonly<Record<string, unknown>>;
}

/** `from -> to`: the way the data goes. A chain makes several, each with the path of its own hop. */
export interface Flow {
  /** `from -> to`, or the `id:` given where a pair has two. */
  readonly id: string;
  /** `flows.ID` */
  readonly path: Path;
  readonly from: string;
  readonly to: string;
  readonly settings: FlowSettings;
}

export interface Network {
  readonly id: string;
  /** `network.ID` */
  readonly path: Path;
  /** True for `standard` and for the layout that is there when something needs a VPC and none is drawn. */
  readonly standard: boolean;
  readonly settings: NetworkSettings;
}

/**
 * A design: components, flows, data, networks, access and requirements as one graph, addressed by paths. Holds only
 * what could be read; what could not is a finding. Names refer to entries that may not exist: look them up.
 */
export interface Design {
  readonly name?: string;
  readonly summary?: string;
  readonly region: string;
  readonly components: ReadonlyMap<string, Component>;
  readonly flows: ReadonlyMap<string, Flow>;
  readonly data: ReadonlyMap<string, DataSettings>;
  readonly networks: ReadonlyMap<string, Network>;
  readonly requirements: ReadonlyMap<string, RequirementSettings>;
  readonly kinds: ReadonlyMap<string, CustomKind>;
  readonly currency?: CurrencyRate;
  /** Everything else, as the key table types it. */
  readonly sections: Pick<
    Sections,
    | 'access'
    | 'policies'
    | 'grants'
    | 'notes'
    | 'alarms'
    | 'recovery'
    | 'scenarios'
    | 'decisions'
    | 'alternatives'
    | 'ignore'
    | 'accounts'
    | 'environments'
    | 'teams'
    | 'pricing'
    | 'assume'
    | 'review'
  >;
}

export type { Mode };
