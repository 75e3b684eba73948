import type { Design } from '../design/design';
import { compute, derived } from '../quantity/compute';
import type { Figure, Input } from '../quantity/figure';
import { exactly } from '../quantity/range';
import { MONTH } from '../quantity/units';
import type { Conditions } from './conditions';
import { written } from './inputs';

/** Hours of a month in which a design runs: those of the month, or a part of them. */
export function hoursOf(design: Design, { on }: Conditions): Input {
  const month = monthOf(design);
  if (!on) return month;
  const inputs = { month, on };
  return derived(
    compute({ says: 'hours that it runs in a month', formula: 'month * on', unit: 'h', inputs }) as Figure,
  );
}

function monthOf(design: Design): Input {
  const month = design.sections.pricing?.month;
  if (month) {
    const { low, likely, high, ...rest } = written(month, 'pricing.month');
    return { ...rest, low: low / 3600, likely: likely / 3600, high: high / 3600, unit: 'h' };
  }
  return {
    ...exactly(MONTH / 3600),
    unit: 'h',
    from: 'fact',
    source: 'hours of a month on AWS’s price pages',
    status: 'read',
  };
}
