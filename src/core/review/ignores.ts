import type { Design } from '../design/design';
import type { DesignFinding } from '../design/finding';

interface Ignore {
  readonly rule: string;
  readonly of: readonly string[];
  readonly because: string;
  readonly until?: string;
}

/**
 * Marks the findings that the design accepts. An acceptance needs a reason, and holds until its date: one without a
 * reason is itself a finding, and one past its date no longer holds and says so.
 */
export function applyIgnores(
  design: Design,
  findings: readonly DesignFinding[],
  today: string,
): readonly DesignFinding[] {
  const faults: DesignFinding[] = [];
  const ignores: Ignore[] = [];
  for (const [index, entry] of (design.sections.ignore ?? []).entries()) {
    const path = `ignore.${index}`;
    if (entry.rule === undefined) continue;
    if (!entry.because?.trim()) faults.push(withoutReason(entry.rule, path));
    else if (entry.until !== undefined && entry.until < today) faults.push(expired(entry.rule, entry.until, path));
    else
      ignores.push({
        rule: entry.rule,
        of: listed(entry.of),
        because: entry.because,
        ...(entry.until !== undefined && { until: entry.until }),
      });
  }
  return [...findings.map((finding) => accept(finding, ignores)), ...faults];
}

const listed = (of: string | readonly string[] | undefined): readonly string[] =>
  of === undefined ? [] : typeof of === 'string' ? [of] : of;

function accept(finding: DesignFinding, ignores: readonly Ignore[]): DesignFinding {
  const found = ignores.find(
    ({ rule, of }) => rule === finding.rule && (of.length === 0 || of.some((name) => concerns(finding.at.path, name))),
  );
  if (!found) return finding;
  return { ...finding, ignored: { because: found.because, ...(found.until !== undefined && { until: found.until }) } };
}

/** A name stands for the part it names in any section; a path for all below it. */
function concerns(path: string, name: string): boolean {
  if (path === name || path.startsWith(`${name}.`)) return true;
  const below = path.slice(path.indexOf('.') + 1);
  return below === name || below.startsWith(`${name}.`);
}

const withoutReason = (rule: string, path: string): DesignFinding => ({
  rule: 'IGN-001',
  severity: 'warning',
  message: `${rule} is ignored without a reason, so the finding stays.`,
  advice: 'Say in because: why it is acceptable.',
  at: { path },
});

const expired = (rule: string, until: string, path: string): DesignFinding => ({
  rule: 'IGN-002',
  severity: 'info',
  message: `${rule} was to be ignored until ${until}; that day has passed and the finding is back.`,
  advice: 'Deal with the finding, set a new date, or take the entry out.',
  at: { path: `${path}.until`, part: 'value' },
});
