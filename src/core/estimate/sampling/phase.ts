import type { Input } from '../../quantity/figure';

/** Where in an interval one comes: from its very end to its very beginning, each as likely; half way on average. */
export const PHASE: Input = {
  low: 0,
  likely: 0.5,
  high: 1,
  unit: 'phase',
  from: 'fact',
  source: 'a random moment of the interval',
  status: 'derived',
};

export const isPhase = (input: Input): boolean => input.unit === PHASE.unit;
