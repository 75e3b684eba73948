import { analyze } from '../core/index';
import type { Analysis } from '../core/index';
import { UsageError } from './cli-command';
import type { Face } from './cli-command';
import { readFiles } from './files';
import { documentOf } from './finding-document';

const FACTOR = /^x?(\d+(?:\.\d+)?)$/;

/** `x2` or `2`; wrong usage otherwise. */
export function loadFactor(text: string): number {
  const factor = FACTOR.exec(text)?.[1];
  if (factor === undefined) throw new UsageError(`--load takes a factor such as x2, not "${text}"`);
  return Number(factor);
}

/** Reads and analyses one design from disk or standard input. */
export function analyzeFile(name: string, face: Face, load?: number): Analysis {
  const files = readFiles(name);
  const settings = { severity: {}, ...(load !== undefined && { load }) };
  return analyze({ main: name, files, settings, today: face.today });
}

/** Says on the side what keeps parts of a design from being read. */
export function complainOfErrors(analysis: Analysis, face: Face): void {
  for (const finding of analysis.languageFindings) {
    if (finding.severity !== 'error') continue;
    const { line, column } = documentOf(analysis, finding.file).positionAt(finding.range.start);
    face.complain(`${finding.file}:${line + 1}:${column + 1} ${finding.message}`);
  }
}
