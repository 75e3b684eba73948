import { accessOf } from './access/access-of';
import { kindsFor } from './catalog/catalog';
import type { Analysis, AnalysisRequest, Finding, Outline, Reading } from './analysis';
import type { CustomKind, Design } from './design/design';
import type { DesignFinding } from './design/finding';
import { figuresOf } from './estimate/figures-of';
import { fingerprint } from './fingerprint';
import { readDesign } from './language/read-design';
import { readDocument } from './language/document';
import type { Document } from './language/document';
import { readKinds } from './language/read-kinds';
import { readPrices } from './language/read-prices';
import { networkOf } from './network/network-of';
import { notesOf } from './notes/notes-of';
import { reviewOf } from './review/review';
import { subjectOf } from './review/subject';
import { allRules } from './review/rules.generated';
import { variantsOf } from './variants/variants-of';
import { loadOf } from './workload/load-of';

/** The file of a workspace that holds its own kinds. */
export const WORKSPACE_KINDS = '.datawright/kinds.yaml';

/** The file of a workspace that holds prices in place of those that ship with us. */
export const WORKSPACE_PRICES = '.datawright/prices.json';

/**
 * The one door: text goes in, findings, figures and notes come out. Pure: the same request gives the same analysis.
 * What has not changed since `previous` is kept. Never throws for what a design says; an exception is a bug.
 */
export const analyze = (request: AnalysisRequest, previous?: Analysis): Analysis =>
  complete(outline(read(request), previous), previous);

/** The first half, which a keystroke waits for: syntax, names and values. */
export function read(request: AnalysisRequest): Reading {
  const document = readDocument(request.files.get(request.main) ?? '');
  const workspace = readWorkspaceKinds(request);
  const known = kindsFor(workspace.kinds);
  const priced = readPrices(request.files.get(WORKSPACE_PRICES));
  const { design, findings, names } = readDesign(document, known);
  return {
    request,
    document,
    design,
    kinds: design.kinds.size === 0 ? known : kindsFor(workspace.kinds, design.kinds),
    workspaceKinds: workspace.kinds,
    prices: priced.source,
    names,
    languageFindings: [
      ...placed(request.main, document, findings),
      ...workspace.findings,
      ...priced.findings.map((finding) => ({ ...finding, file: WORKSPACE_PRICES, range: finding.at.span })),
    ],
  };
}

/** What flows and what reaches what: enough for a picture without figures. */
export function outline(reading: Reading, previous?: Analysis): Outline {
  if (unchanged(reading, previous)) return { ...reading, load: previous.load, network: previous.network };
  const { design, kinds, prices, request } = reading;
  const load = loadOf(design, kinds, { factor: factorOf(request), prices });
  return { ...reading, load, network: networkOf(load) };
}

/** The second half: figures, notes, and what the rules say. */
export function complete(outlined: Outline, previous?: Analysis): Analysis {
  const { request, design, document, load, network } = outlined;
  const isKept = previous !== undefined && previous.load === load;
  const { access, figures, variants, notes } = isKept ? previous : derive(outlined);
  const subject = subjectOf({ load, figures, network, access, today: request.today });
  const review = placed(request.main, document, reviewOf(subject, allRules, request.settings.severity));
  return {
    ...outlined,
    access,
    figures,
    variants,
    notes,
    findings: [...outlined.languageFindings, ...review].sort(byPlace),
    dependsOn: [WORKSPACE_KINDS, WORKSPACE_PRICES, ...filesOf(design)],
  };
}

type Derived = Pick<Analysis, 'access' | 'figures' | 'variants' | 'notes'>;

function derive({ document, design, kinds, workspaceKinds, prices, request, load, network }: Outline): Derived {
  const access = accessOf(load);
  return {
    access,
    figures: figuresOf(load, network),
    variants: variantsOf({ document, design, kinds, workspaceKinds, prices, factor: factorOf(request) }),
    notes: notesOf({ load, network, access }),
  };
}

const factorOf = ({ settings }: AnalysisRequest): number => settings.load ?? 1;

const unchanged = (reading: Reading, previous: Analysis | undefined): previous is Analysis =>
  previous !== undefined &&
  previous.request.settings.load === reading.request.settings.load &&
  [WORKSPACE_KINDS, WORKSPACE_PRICES].every(
    (file) => previous.request.files.get(file) === reading.request.files.get(file),
  ) &&
  fingerprint(previous.design) === fingerprint(reading.design);

function readWorkspaceKinds(request: AnalysisRequest): {
  kinds: ReadonlyMap<string, CustomKind>;
  findings: readonly Finding[];
} {
  const text = request.files.get(WORKSPACE_KINDS);
  if (text === undefined) return { kinds: new Map(), findings: [] };
  const document = readDocument(text);
  const { kinds, findings } = readKinds(document);
  return { kinds, findings: placed(WORKSPACE_KINDS, document, findings) };
}

/** Gives findings their range in the text; here at the edge, so that figures never depend on positions. */
const placed = (file: string, document: Document, findings: readonly DesignFinding[]): readonly Finding[] =>
  findings.map((finding) => {
    const { start, end } = document.rangeOf(finding.at) ?? { start: 0, end: 0 };
    return { ...finding, file, range: { start, end } };
  });

const byPlace = (a: Finding, b: Finding): number =>
  compare(a.file, b.file) || a.range.start - b.range.start || compare(a.rule, b.rule) || compare(a.message, b.message);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The files that a design points to. */
function filesOf(design: Design): readonly string[] {
  const files = new Set<string>();
  for (const alarm of design.sections.alarms?.values() ?? []) if (alarm.runbook !== undefined) files.add(alarm.runbook);
  for (const policy of design.sections.policies?.values() ?? []) if (policy.file !== undefined) files.add(policy.file);
  for (const role of design.sections.access?.values() ?? []) for (const file of listed(role.policy)) files.add(file);
  return [...files].sort();
}

const listed = (files: string | readonly string[] | undefined): readonly string[] =>
  files === undefined ? [] : typeof files === 'string' ? [files] : files;
