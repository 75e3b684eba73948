import type { Figure, Origin, Path, Status } from './figure';

/** One step of a figure's derivation, ready to be shown or written as JSON. */
export interface Reason {
  readonly says: string;
  readonly formula: string;
  readonly value: number;
  readonly unit: string;
  readonly inputs: readonly ReasonInput[];
}

export interface ReasonInput {
  readonly name: string;
  readonly value: number;
  readonly low?: number;
  readonly high?: number;
  readonly unit: string;
  readonly from: Origin;
  readonly at?: Path;
  readonly source?: string;
  readonly asOf?: string;
  readonly status?: Status;
  /** Index, in the same list, of the reason that computes this input. */
  readonly reason?: number;
}

/** The reasons of a figure from the figure itself down to its sources, each computed step once. */
export function reasons(figure: Figure): readonly Reason[] {
  const order: Figure[] = [figure];
  const index = new Map<Figure, number>([[figure, 0]]);
  const list: Reason[] = [];
  for (let at = 0; at < order.length; at++) {
    const step = order[at]!;
    const { says, formula, inputs } = step.derivation;
    const shown = Object.entries(inputs).map(([name, input]): ReasonInput => {
      const { low, likely, high, unit, from, at: place, source, asOf, status, figure: below } = input;
      if (below && !index.has(below)) index.set(below, order.push(below) - 1);
      return {
        name,
        value: likely,
        ...(low !== high && { low, high }),
        unit,
        from,
        ...(place !== undefined && { at: place }),
        ...(source !== undefined && { source }),
        ...(asOf !== undefined && { asOf }),
        ...(status !== undefined && { status }),
        ...(below && { reason: index.get(below)! }),
      };
    });
    list.push({ says, formula, value: step.likely, unit: step.unit, inputs: shown });
  }
  return list;
}
