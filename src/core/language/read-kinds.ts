import type { CustomKind } from '../design/design';
import type { DesignFinding } from '../design/finding';
import { designKeys } from '../design/keys/design-keys';
import type { Document } from './document';
import { entryIn } from './find';
import { problemFindings, sorted } from './problem-findings';
import { startReading } from './start-reading';
import { resolveReferences } from './resolve-references';

export interface KindsReading {
  readonly kinds: ReadonlyMap<string, CustomKind>;
  readonly findings: readonly DesignFinding[];
}

/** Reads the kinds that a workspace shares: entries as under `kinds:` of a design, at the top or below that key. */
export function readKinds(document: Document): KindsReading {
  const reading = startReading(document, new Map());
  const below = document.root && entryIn(document.root.entries, 'kinds')?.value;
  const path = below ? 'kinds' : '';
  const node = below ?? document.root;
  const kinds = node && reading.value(designKeys.kinds.type, node, { path, scope: undefined });
  resolveReferences(reading);
  return {
    kinds: (kinds as ReadonlyMap<string, CustomKind> | undefined) ?? new Map<string, CustomKind>(),
    findings: sorted(problemFindings(document), reading.findings),
  };
}
