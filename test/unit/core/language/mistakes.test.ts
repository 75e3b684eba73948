import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { DesignFinding } from '../../../../src/core/design/finding';
import { readDocument } from '../../../../src/core/language/document';
import type { Document } from '../../../../src/core/language/document';
import { applyEdits, editText } from '../../../../src/core/language/edits';
import { languageRules } from '../../../../src/core/language/language-rules';
import { readDesign } from '../../../../src/core/language/read-design';
import { kinds } from './kinds';

const folder = path.join(import.meta.dirname, 'mistakes');
const names = fs
  .readdirSync(folder)
  .filter((file) => file.endsWith('.datawright.yaml'))
  .map((file) => file.replace('.datawright.yaml', ''))
  .sort();

const textOf = (name: string): string => fs.readFileSync(path.join(folder, `${name}.datawright.yaml`), 'utf8');
const findingsIn = (document: Document): readonly DesignFinding[] => readDesign(document, kinds).findings;

const position = (document: Document, offset: number): string => {
  const { line, column } = document.positionAt(offset);
  return `${line + 1}:${column + 1}`;
};

/** A finding as the golden files show it: place, rule, marked text, sentences, and what its first fix makes of the text. */
function shown(document: Document, finding: DesignFinding): string {
  const { start, end } = document.rangeOf(finding.at)!;
  const marked = JSON.stringify(document.text.slice(start, end));
  const lines = [
    `${position(document, start)} ${finding.rule} ${finding.severity} ${finding.at.path || '(design)'} ${marked}`,
    `  ${finding.message}`,
    `  ${finding.advice}`,
  ];
  for (const { at, message } of finding.related ?? []) {
    lines.push(`  related ${position(document, document.rangeOf(at)!.start)} ${message}`);
  }
  for (const fix of finding.fixes ?? []) {
    const edits = editText(document, fix.edits);
    const made = edits.map(
      (edit) =>
        `${position(document, edit.start)} ${JSON.stringify(document.text.slice(edit.start, edit.end))} => ${JSON.stringify(edit.text)}`,
    );
    lines.push(`  fix: ${fix.title}${fix.preferred ? ' *' : ''}`, ...made.map((each) => `    ${each}`));
  }
  return lines.join('\n');
}

describe('what each mistake is told as', () => {
  it.each(names)('%s', async (name) => {
    const document = readDocument(textOf(name));
    const golden = findingsIn(document)
      .map((finding) => shown(document, finding))
      .join('\n');
    await expect(`${golden}\n`).toMatchFileSnapshot(path.join(folder, `${name}.golden.txt`));
  });

  it.each(names)('the preferred fixes of %s do away with what they fix', (name) => {
    const document = readDocument(textOf(name));
    const before = findingsIn(document);
    for (const finding of before) {
      const fix = finding.fixes?.find(({ preferred }) => preferred);
      if (!fix) continue;
      const after = findingsIn(readDocument(applyEdits(document.text, editText(document, fix.edits))));
      const same = (each: DesignFinding): boolean => each.rule === finding.rule && each.message === finding.message;
      expect(after.filter(same).length, finding.message).toBeLessThan(before.filter(same).length);
    }
  });

  it('covers every rule of the language that a small text can break', () => {
    const seen = new Set(names.flatMap((name) => findingsIn(readDocument(textOf(name))).map(({ rule }) => rule)));
    // Too large for a small text, and of a price file, which is no design.
    const large = ['LANG-002', 'LANG-003', 'LANG-029'];
    expect(languageRules.map(({ id }) => id).filter((id) => !seen.has(id) && !large.includes(id))).toEqual([]);
  });
});
