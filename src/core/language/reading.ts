import type { DesignFinding, Fix, Place } from '../design/finding';
import type { CurrencyRate, Keys, Namespace, Schedule, Type } from '../design/schema';
import type { Path } from '../quantity/figure';
import type { Quantity, QuantityError } from '../quantity/quantity';
import type { Document } from './document';
import type { Form } from './forms/form';
import { LANGUAGE_RULES } from './language-rules';
import type { LanguageMistake } from './language-rules';
import type { NameTable } from './names';
import type { Entry, SyntaxNode, Span } from './syntax';

/** What the language needs to know of a kind. Every `Kind` of the catalogue is one. */
export interface KindWords {
  readonly settings: Keys;
  readonly role?: string;
  readonly title?: string;
  readonly help?: string;
}

export type KindsByName = ReadonlyMap<string, KindWords>;

/** Findings beyond this many are not made: a text with more is not a design. */
const MOST_FINDINGS = 1000;

/** A name that is to be looked up when every definition is known. */
export interface PendingReference {
  readonly to: readonly Namespace[];
  readonly name: string;
  readonly path: Path;
  readonly part: 'key' | 'value';
  /** The characters of the name. */
  readonly span: Span;
  readonly scope: string | undefined;
  /** Words that are right too. */
  readonly words?: readonly string[];
  /** Whether any other text is right too. */
  readonly soft: boolean;
}

/** A path that is to be checked when every definition is known. */
export interface PendingPath {
  readonly text: string;
  readonly path: Path;
  readonly part: 'key' | 'value';
  /** Offset of its first character; undefined where it is written with escapes. */
  readonly start: number | undefined;
  readonly span: Span;
  /** Namespaces of which a bare name may stand in place of a path. */
  readonly names: readonly Namespace[];
  /** Of a change, which may also add what is not there. */
  readonly sets?: { readonly entry: Entry; readonly among: readonly Entry[] };
}

/** What is shared while one design is read. */
export interface Reading {
  readonly document: Document;
  readonly kinds: KindsByName;
  readonly names: NameTable;
  readonly findings: DesignFinding[];
  readonly references: PendingReference[];
  readonly paths: PendingPath[];
  readonly currency: CurrencyRate | undefined;
  /** What was read before, since designs say the same many times. */
  readonly quantities: Map<string, Quantity | QuantityError>;
  readonly schedules: Map<string, Form<Schedule>>;
  /** The value that stands at a spot, by its type; undefined where it cannot be read, which is told. */
  value(type: Type, node: SyntaxNode, spot: Spot): unknown;
}

/** Where a value stands. */
export interface Spot {
  readonly path: Path;
  /** The network it lies in. */
  readonly scope: string | undefined;
  /** `key` where the text is itself the key of an entry. */
  readonly part?: 'key';
}

export interface MistakeAt {
  readonly path: Path;
  readonly part?: 'key' | 'value';
  readonly span: Span;
}

export function mistake(
  reading: Reading,
  what: LanguageMistake,
  at: MistakeAt,
  message: string,
  advice: string,
  more: Pick<DesignFinding, 'fixes' | 'related'> = {},
): void {
  if (reading.findings.length >= MOST_FINDINGS) return;
  const { id, severity } = LANGUAGE_RULES[what];
  const { length } = reading.document.text;
  const span = { start: Math.min(at.span.start, length), end: Math.min(at.span.end, length) };
  const place: Place = { ...at, span };
  reading.findings.push({ rule: id, severity, message, advice, at: place, ...more });
}

/** Whether there is any sense in looking for more: comparing names costs time, and nobody reads a thousand findings. */
export const isFull = (reading: Reading): boolean => reading.findings.length >= MOST_FINDINGS;

/** The fix that writes another text at a spot. */
export const writeInstead = (spot: Pick<Spot, 'path' | 'part'>, value: string): Fix => ({
  title: `Write ${value}`,
  preferred: true,
  edits: [spot.part === 'key' ? { do: 'rename-key', at: spot.path, to: value } : { do: 'set', at: spot.path, value }],
});

/** A path as a message names it: without the section that everybody knows. */
export const label = (path: Path): string => path.replace(/^(components|flows|data|network)\./, '') || 'the design';

export const spanOf = (node: SyntaxNode | Entry): Span => ({ start: node.start, end: node.end });
