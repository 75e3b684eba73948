import { describe, expect, it } from 'vitest';
import { analyze } from '../../../../src/core/analyze';
import { allRules } from '../../../../src/core/review/rules.generated';

const findingsOf = (text: string) =>
  analyze({
    main: 'x.datawright.yaml',
    files: new Map([['x.datawright.yaml', text]]),
    settings: { severity: {} },
    today: '2026-11-22',
  }).findings;

describe.each(allRules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('speaks of the failing design, at a place in its text', () => {
    const found = findingsOf(rule.example.failing).filter((finding) => finding.rule === id);
    expect(found.length).toBeGreaterThan(0);
    for (const finding of found) {
      expect(finding.range.end).toBeGreaterThan(finding.range.start);
      expect(finding.message).toMatch(/^[^{}]{20,}[.]$/);
    }
  });

  it('is silent on the mended design and on the one that only looks alike', () => {
    for (const text of [rule.example.passing, rule.example.nearMiss]) {
      expect(findingsOf(text).filter((finding) => finding.rule === id)).toEqual([]);
    }
  });

  it('gives examples that the language has nothing to say against', () => {
    for (const text of Object.values(rule.example)) {
      expect(findingsOf(text).filter((finding) => finding.rule.startsWith('LANG'))).toEqual([]);
    }
  });
});
