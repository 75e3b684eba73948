import type { Analysis, Finding, Reading } from '../../core/analysis';

/**
 * Findings of rules on an older text, put where the same parts stand now; those on parts that are gone are left out.
 * They stand in until the rules have looked at the new text, so that nothing flickers while typing.
 */
export function carriedOver(before: Analysis | undefined, now: Reading): readonly Finding[] {
  if (!before) return [];
  const ofLanguage = new Set<unknown>(before.languageFindings);
  return before.findings.flatMap((finding) => {
    if (ofLanguage.has(finding) || finding.file !== now.request.main || !now.document.find(finding.at.path)) return [];
    // A span was of the older text.
    const { path, part } = finding.at;
    const at = { path, ...(part && { part }) };
    const range = now.document.rangeOf(at);
    return range ? [{ ...finding, at, range }] : [];
  });
}
