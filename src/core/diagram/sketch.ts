import type { Role } from '../catalog/kind';
import type { Path } from '../quantity/figure';
import type { ArrowStyle } from './arrow-style';
import type { GroupStyle } from './picture';

/** What stands in a network beside the components. */
export type Fixture = 'internet' | 'gateway' | 'endpoint' | 'link';

/** A box to be drawn. `key` is unique among boxes, arrows and groups, and tells nothing to mermaid. */
export interface SketchBox {
  readonly key: string;
  readonly path: Path;
  /** Below the icon. */
  readonly name: string;
  /** A second line where there is no icon: `Kinesis data stream`. */
  readonly title?: string;
  /** The kind in a word, and its key setting. */
  readonly service?: string;
  readonly setting?: string;
  /** For screen readers. */
  readonly label: string;
  readonly shape: Role | Fixture;
  /** Name of an icon; a plain box where absent. */
  readonly icon?: string;
  /** Key of the group it stands in. */
  readonly within?: string;
  readonly opens?: string;
}

export interface SketchArrow {
  readonly key: string;
  readonly path: Path;
  /** Keys of boxes; never of groups, where mermaid's layout fails. */
  readonly from: string;
  readonly to: string;
  readonly style: ArrowStyle;
  readonly label: string;
  /** Words that mermaid writes on it; no amounts. */
  readonly text?: string;
}

export interface SketchGroup {
  readonly key: string;
  readonly path: Path;
  readonly name: string;
  readonly label: string;
  readonly style: GroupStyle;
  readonly within?: string;
  readonly opens?: string;
}

/** Boxes, arrows and groups before they have ids and a text. */
export interface Sketch {
  readonly boxes: readonly SketchBox[];
  readonly arrows: readonly SketchArrow[];
  readonly groups: readonly SketchGroup[];
  readonly collapsed?: string;
}
