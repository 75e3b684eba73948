import type { Quantity } from '../../quantity/quantity';
import type { Estimate } from '../../quantity/figure';
import { formatValue } from '../../quantity/format';
import type { Unrecoverable } from '../recovery/recovery';
import type { Verdict } from '../verdict';
import type { Judged } from './judgement';
import { statisticOf } from './statistic';

interface Holding {
  readonly figure: Estimate | Unrecoverable | undefined;
  readonly target: Quantity;
  readonly unit: string;
  readonly statistic: Verdict['statistic'];
  /** The term that binds, for the words of a miss. */
  readonly binds?: string | undefined;
  readonly causes?: readonly string[];
  readonly factor?: number;
}

/** Holds a figure that must not exceed its target against it. A target that is a range is held to its low end. */
export function atMost({ figure, target, unit, statistic, binds, causes = [], factor = 1 }: Holding): Judged {
  const limit = target.low * factor;
  const base = { target: limit, unit, causes };
  if (!figure)
    return { ...base, met: null, statistic, figure: MISSING, says: 'cannot tell: nothing to hold it against' };
  if ('unrecoverable' in figure)
    return { ...base, met: false, statistic, figure, says: `unrecoverable: ${figure.unrecoverable}` };
  if ('unknown' in figure) return { ...base, met: null, statistic, figure, says: `cannot tell: ${figure.unknown}` };
  const { value, statistic: used } = statisticOf(figure, statistic);
  const met = value <= limit * (1 + 1e-9);
  const because = binds === undefined || met ? (used === 'likely' ? '' : ` at ${used}`) : `: ${binds} binds`;
  return { ...base, met, statistic: used, figure, says: `${formatValue(value, unit)}${because}` };
}

const MISSING = { unknown: 'there is no such figure', missing: [] } as const;
