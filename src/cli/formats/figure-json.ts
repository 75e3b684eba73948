import type { Estimate, Figure, Reason, ReasonInput, Unrecoverable } from '../../core/index';
import { reasons } from '../../core/index';
import type { Document } from '../../core/language/document';

/** A figure as the JSON of every face has it: bounds, unit, basis, and all its reasons. */
export type FigureJson =
  | {
      readonly low: number;
      readonly likely: number;
      readonly high: number;
      readonly p50?: number;
      readonly p90?: number;
      readonly p95?: number;
      readonly unit: string;
      readonly basis?: string;
      readonly because: readonly ReasonJson[];
    }
  | { readonly unknown: string; readonly missing: readonly string[] }
  | 'unrecoverable';

type InputJson = Omit<ReasonInput, 'at'> & {
  readonly at?: { readonly line: number; readonly column: number };
  readonly path?: string;
};
export type ReasonJson = Omit<Reason, 'inputs'> & { readonly inputs: readonly InputJson[] };

/** Makes figures into JSON, with places in the text of the design. Lines and columns count from 1. */
export function figureWriter(document: Document): (estimate: Estimate | Unrecoverable) => FigureJson {
  return (estimate) => {
    if ('unrecoverable' in estimate) return 'unrecoverable';
    if ('unknown' in estimate) return { unknown: estimate.unknown, missing: estimate.missing };
    return known(estimate, document);
  };
}

function known(figure: Figure, document: Document): FigureJson {
  const { low, likely, high, p50, p90, p95, unit, basis } = figure;
  return {
    low: finite(low),
    likely: finite(likely),
    high: finite(high),
    ...(p50 !== undefined && { p50: finite(p50) }),
    ...(p90 !== undefined && { p90: finite(p90) }),
    ...(p95 !== undefined && { p95: finite(p95) }),
    unit,
    ...(basis && { basis }),
    because: reasons(figure).map((reason) => ({
      ...reason,
      value: finite(reason.value),
      inputs: reason.inputs.map((input) => located(input, document)),
    })),
  };
}

/** JSON has no infinity; what never ends is the largest number there is. */
const finite = (value: number): number => (value === Infinity ? Number.MAX_VALUE : value);

function located({ at, ...input }: ReasonInput, document: Document): InputJson {
  const found = at === undefined ? undefined : document.find(at);
  const span = found && (found.value ?? found.key ?? found.span);
  if (at === undefined || !span) return { ...input, ...(at !== undefined && { path: at }) };
  const { line, column } = document.positionAt(span.start);
  return { ...input, at: { line: line + 1, column: column + 1 }, path: at };
}
