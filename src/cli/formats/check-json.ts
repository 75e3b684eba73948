import type { Analysis, Finding } from '../../core/index';
import { documentOf } from '../finding-document';
import { positionJson } from './place-json';
import type { PositionJson } from './place-json';

export interface FindingJson {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly advice: string;
  readonly at: { readonly file: string; readonly start: PositionJson; readonly end: PositionJson };
  readonly related: readonly {
    readonly at: { readonly file: string; readonly start: PositionJson; readonly end: PositionJson };
    readonly message: string;
  }[];
  readonly fixes: readonly string[];
  readonly ignored?: { readonly because: string; readonly until?: string };
}

export interface CheckJson {
  readonly version: 1;
  readonly files: readonly { readonly file: string; readonly findings: readonly FindingJson[] }[];
  readonly counts: {
    readonly error: number;
    readonly warning: number;
    readonly info: number;
    readonly ignored: number;
  };
}

/** The findings of several designs, as `check --format json` prints them. */
export function checkJson(analyses: readonly Analysis[]): CheckJson {
  const all = analyses.flatMap((analysis) => analysis.findings);
  const open = all.filter((finding) => !finding.ignored);
  const count = (severity: string): number => open.filter((finding) => finding.severity === severity).length;
  return {
    version: 1,
    files: analyses.map((analysis) => ({
      file: analysis.request.main,
      findings: analysis.findings.map((finding) => findingJson(analysis, finding)),
    })),
    counts: {
      error: count('error'),
      warning: count('warning'),
      info: count('info'),
      ignored: all.length - open.length,
    },
  };
}

function findingJson(analysis: Analysis, finding: Finding): FindingJson {
  const document = documentOf(analysis, finding.file);
  const place = (file: string, { start, end }: { start: number; end: number }) => ({
    file,
    start: positionJson(document, start),
    end: positionJson(document, end),
  });
  return {
    rule: finding.rule,
    severity: finding.severity,
    message: finding.message,
    advice: finding.advice,
    at: place(finding.file, finding.range),
    related: (finding.related ?? []).map(({ at, message }) => ({
      at: place(finding.file, document.rangeOf(at) ?? finding.range),
      message,
    })),
    fixes: (finding.fixes ?? []).map((fix) => fix.title),
    ...(finding.ignored && { ignored: finding.ignored }),
  };
}
