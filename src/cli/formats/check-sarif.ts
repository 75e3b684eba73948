import type { Analysis, Finding } from '../../core/index';
import { allRules } from '../../core/index';
import { languageRules } from '../../core/language/language-rules';
import { documentOf } from '../finding-document';
import { positionJson } from './place-json';

const LEVEL = { error: 'error', warning: 'warning', info: 'note' } as const;

/** Findings as SARIF 2.1.0, which code scanning services read. Columns count UTF-16 units. */
export const checkSarif = (analyses: readonly Analysis[]): Readonly<Record<string, unknown>> => ({
  version: '2.1.0',
  $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
  runs: [
    {
      tool: {
        driver: {
          name: 'Datawright',
          informationUri: 'https://github.com/datawright/datawright',
          rules: rulesUsed(analyses),
        },
      },
      columnKind: 'utf16CodeUnits',
      results: analyses.flatMap((analysis) => analysis.findings.map((finding) => result(analysis, finding))),
    },
  ],
});

function rulesUsed(analyses: readonly Analysis[]): readonly unknown[] {
  const used = new Set(analyses.flatMap((analysis) => analysis.findings.map((finding) => finding.rule)));
  return [...allRules, ...languageRules]
    .filter((rule) => used.has(rule.id))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((rule) => ({
      id: rule.id,
      shortDescription: { text: rule.title },
      fullDescription: { text: rule.why },
      defaultConfiguration: { level: LEVEL[rule.severity] },
    }));
}

function result(analysis: Analysis, finding: Finding): unknown {
  return {
    ruleId: finding.rule,
    level: LEVEL[finding.severity],
    message: { text: `${finding.message} ${finding.advice}` },
    locations: [location(analysis, finding.range, finding.file)],
    ...(finding.related && {
      relatedLocations: finding.related.map(({ at, message }, id) => ({
        id,
        message: { text: message },
        ...location(analysis, analysis.document.rangeOf(at) ?? finding.range, finding.file),
      })),
    }),
    ...(finding.ignored && { suppressions: [{ kind: 'inSource', justification: finding.ignored.because }] }),
  };
}

function location(
  analysis: Analysis,
  range: { start: number; end: number },
  file: string,
): { readonly physicalLocation: unknown } {
  const document = documentOf(analysis, file);
  const start = positionJson(document, range.start);
  const end = positionJson(document, range.end);
  return {
    physicalLocation: {
      artifactLocation: { uri: file.replaceAll('\\', '/') },
      region: { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column },
    },
  };
}
