import { kindsFor } from '../catalog/catalog';
import type { Kinds } from '../catalog/kind';
import type { PriceSource } from '../catalog/data/price-source';
import type { CustomKind, Design } from '../design/design';
import { costOf } from '../estimate/cost/cost-of';
import type { Cost } from '../estimate/cost/cost';
import { changedText } from '../language/changed-text';
import { readDocument } from '../language/document';
import type { Document } from '../language/document';
import { readDesign } from '../language/read-design';
import type { Path } from '../quantity/figure';
import type { Conditions } from '../workload/conditions';
import { loadOf } from '../workload/load-of';

/** A design as it is written, with what is needed to read it otherwise. */
export interface Original {
  readonly document: Document;
  readonly design: Design;
  readonly kinds: Kinds;
  readonly workspaceKinds: ReadonlyMap<string, CustomKind>;
  readonly prices: PriceSource;
  /** Multiplies every rate. */
  readonly factor: number;
}

/** A design, the kinds that its components are of, and where prices are from. */
export interface Variant {
  readonly design: Design;
  readonly kinds: Kinds;
  readonly prices: PriceSource;
}

/** The design after changes by path; the original where there are none. What cannot be read of it is left out. */
export function variantOf(original: Original, changes: ReadonlyMap<Path, unknown> = new Map()): Variant {
  if (changes.size === 0) return original;
  const known = kindsFor(original.workspaceKinds);
  const { design } = readDesign(readDocument(changedText(original.document, changes), original.document), known);
  return {
    design,
    kinds: design.kinds.size === 0 ? known : kindsFor(original.workspaceKinds, design.kinds),
    prices: original.prices,
  };
}

/** What a variant costs under conditions, USD a month. */
export const costUnder = ({ design, kinds, prices }: Variant, conditions: Conditions): Cost =>
  costOf(loadOf(design, kinds, { ...conditions, prices }));
