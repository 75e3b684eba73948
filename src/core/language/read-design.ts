import type { Design } from '../design/design';
import type { DesignFinding } from '../design/finding';
import { designKeys } from '../design/keys/design-keys';
import type { InferKeys, Key, Keys } from '../design/schema';
import type { Document } from './document';
import { findFeedback } from './feedback';
import { entryIn } from './find';
import type { NameIndex } from './names';
import { problemFindings, sorted } from './problem-findings';
import { readComponents } from './read-components';
import { readFlows } from './read-flows';
import { defineStandardNames, networksFrom } from './read-networks';
import { readRecord } from './read-record';
import type { KindsByName } from './reading';
import { resolvePaths } from './resolve-paths';
import { resolveReferences } from './resolve-references';
import { READ_APART, startReading } from './start-reading';
import type { SyntaxNode } from './syntax';

export interface DesignReading {
  /** What could be read; what could not is a finding. */
  readonly design: Design;
  /** Every mistake of YAML and of the language, in the order of the text. */
  readonly findings: readonly DesignFinding[];
  readonly names: NameIndex;
}

const DEFAULT_REGION = 'us-east-1';

/**
 * Reads a document as a design. `kinds` are those of the catalogue and of the workspace; the design's own are added.
 * Never throws; linear in the length of the document.
 */
export function readDesign(document: Document, kinds: KindsByName): DesignReading {
  const reading = startReading(document, kinds);
  const entries = document.root?.entries ?? [];
  const section = (name: string): SyntaxNode | undefined => entryIn(entries, name)?.value;
  defineStandardNames(reading, section('network'));
  const whole = document.root ?? { start: 0, end: 0 };
  const sections = readRecord(reading, sectionKeys, entries, ROOT, whole, { whose: 'a design' }) as Sections;
  const components = readComponents(reading, section('components'));
  const flows = readFlows(reading, section('flows'));
  resolvePaths(reading);
  resolveReferences(reading);
  findFeedback(reading, components, flows);
  const { design: name, summary, region, data, network, requirements, kinds: own, ...others } = sections;
  const design: Design = {
    ...(name !== undefined && { name }),
    ...(summary !== undefined && { summary }),
    region: region ?? DEFAULT_REGION,
    components,
    flows,
    data: data ?? new Map(),
    networks: networksFrom(network),
    requirements: requirements ?? new Map(),
    kinds: own ?? new Map(),
    ...(reading.currency && { currency: reading.currency }),
    sections: others,
  };
  return { design, findings: sorted(problemFindings(document), reading.findings), names: reading.names.index() };
}

type Sections = Omit<InferKeys<typeof designKeys>, 'components' | 'flows' | 'version'>;

const ROOT = { path: '', scope: undefined };

/** Sections that have a reader of their own; here only their key counts. */
const apart = (key: Key): Key => ({ ...key, type: READ_APART });
const sectionKeys: Keys = { ...designKeys, components: apart(designKeys.components), flows: apart(designKeys.flows) };
