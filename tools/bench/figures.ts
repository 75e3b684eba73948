import { networkOf } from '../../src/core/network/network-of';
import { read } from '../../src/core/analyze';
import { figuresOf } from '../../src/core/estimate/figures-of';
import { loadOf } from '../../src/core/workload/load-of';
import { median } from './statistics';
import { syntheticDesign } from './synthetic';

export interface FiguresTime {
  readonly components: number;
  /** Every figure of the design once more, ms. */
  readonly warm: number;
}

/** Times load and figures of a design that was read before, in this process, after warming up. */
export function measureFigures(components: number, rounds: number): FiguresTime {
  const main = 'bench.datawright.yaml';
  const files = new Map([[main, syntheticDesign(components)]]);
  const { design, kinds } = read({ main, files, settings: { severity: {} }, today: '2026-11-28' });
  const times: number[] = [];
  for (let round = 0; round < rounds + WARM; round++) {
    const start = performance.now();
    const load = loadOf(design, kinds);
    figuresOf(load, networkOf(load));
    if (round >= WARM) times.push(performance.now() - start);
  }
  return { components, warm: median(times) };
}

/** Rounds before the clock counts. */
const WARM = 5;
