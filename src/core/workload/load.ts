import type { Design } from '../design/design';
import type { FlowLoad } from '../catalog/load';
import type { Kinds } from '../catalog/kind';
import type { Member } from '../catalog/member';
import type { PriceSource } from '../catalog/data/price-source';
import type { Input } from '../quantity/figure';

/** The design with rates and volumes carried along its flows. */
export interface Load {
  readonly design: Design;
  readonly kinds: Kinds;
  /** By component id; a component whose kind is not known is absent. */
  readonly members: ReadonlyMap<string, Member>;
  readonly flows: ReadonlyMap<string, FlowLoad>;
  /** Hours that it runs in a month. */
  readonly hours: Input;
  /** Where prices are from. */
  readonly prices: PriceSource;
}
