import type { Load } from '../../workload/load';
import type { Figures } from '../figures';
import type { Verdict } from '../verdict';

/** One measure, to be held against a figure for one subject in one scenario. */
export interface Question {
  readonly load: Load;
  readonly figures: Omit<Figures, 'verdicts'>;
  readonly of?: string;
  readonly scenario?: string;
  /** As the requirement gives it: a quantity, or a place in the world. */
  readonly target: unknown;
  /** The statistic that the requirement asks for in place of the usual one. */
  readonly statistic?: Verdict['statistic'] | undefined;
}

export type Judged = Pick<Verdict, 'met' | 'figure' | 'target' | 'unit' | 'statistic' | 'says' | 'causes'>;

/** How one measure is judged. Nothing is answered where the question does not arise. */
export interface Judgement {
  readonly inScenarios: boolean;
  judge(question: Question): readonly Judged[];
}
