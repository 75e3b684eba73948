/** How a case was put: as a design, `bare` where it gives bare quantities beside it, or as these alone. */
export interface Via {
  readonly via: 'design' | 'lines';
  readonly bare?: true;
}

/** What came of putting one published case to the core. */
export type Outcome =
  | ({ readonly is: 'pass' } & Partial<Via>)
  | ({ readonly is: 'fail'; readonly differences: readonly string[] } & Partial<Via>)
  | { readonly is: 'not expressible'; readonly why: string };

/** One case of a file: exact inputs, the published answer and its source. What else it holds is its group's affair. */
export interface PeerCase {
  readonly id: string;
  readonly title?: string;
}

export interface PeerFile {
  readonly cases: readonly PeerCase[];
}

/** Puts the cases of one kind to the core. */
export type PeerGroup = (one: PeerCase, file: PeerFile) => Outcome;

export const pass: Outcome = { is: 'pass' };
export const notExpressible = (why: string): Outcome => ({ is: 'not expressible', why });
export const outcome = (differences: readonly string[], via?: Via): Outcome =>
  differences.length === 0 ? { ...pass, ...via } : { is: 'fail', differences, ...via };

/** Says where a figure is not the published one, both figures named; undefined where it is. */
export function difference(name: string, ours: number, published: number, tolerance: number): string | undefined {
  if (ours === published || Math.abs(ours - published) <= tolerance) return undefined;
  return `${name}: ${ours}, published ${published}`;
}

export const isNumber = (value: unknown): value is number => typeof value === 'number';
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
