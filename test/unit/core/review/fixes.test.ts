import { describe, expect, it } from 'vitest';
import { analyze } from '../../../../src/core/analyze';
import { readDocument } from '../../../../src/core/language/document';
import { applyEdits, editText } from '../../../../src/core/language/edits';
import { allRules } from '../../../../src/core/review/rules.generated';

const findingsOf = (text: string) =>
  analyze({
    main: 'x.datawright.yaml',
    files: new Map([['x.datawright.yaml', text]]),
    settings: { severity: {} },
    today: '2026-11-22',
  }).findings;

describe.each(allRules.map((rule) => [rule.id, rule.example.failing] as const))('%s', (id, failing) => {
  it('has fixes that mend what they were offered for, in words that the language takes', () => {
    const found = findingsOf(failing).filter(({ rule }) => rule === id);
    for (const { at, fixes } of found) {
      for (const { title, edits } of fixes ?? []) {
        const mended = applyEdits(failing, editText(readDocument(failing), edits));
        const left = findingsOf(mended).filter(
          (finding) => finding.rule.startsWith('LANG') || (finding.rule === id && finding.at.path === at.path),
        );
        expect(left, `${title}\n${mended}`).toEqual([]);
      }
    }
  });
});
