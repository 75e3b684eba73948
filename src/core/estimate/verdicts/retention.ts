import { asFigure } from '../../quantity/compute';
import { unknown } from '../../quantity/figure';
import { formatValue } from '../../quantity/format';
import { isQuantity } from '../../quantity/quantity';
import type { Quantity } from '../../quantity/quantity';
import { written } from '../../workload/inputs';
import type { Judged, Judgement } from './judgement';

/** What is kept must be kept as long as asked; the dataset's own word counts, else that of the component. */
export const retention: Judgement = {
  inScenarios: false,
  judge: ({ load, of, target }): readonly Judged[] => {
    const limit = (target as Quantity).high;
    const base = { target: limit, unit: 's', statistic: 'likely' as const, causes: [] };
    const dataset = of === undefined ? undefined : load.design.data.get(of)?.retention;
    const own = of === undefined ? undefined : load.design.components.get(of)?.settings['retention'];
    const said = dataset ?? (isQuantity(own) ? own : undefined);
    if (!said) {
      const path =
        of === undefined ? 'data' : load.design.data.has(of) ? `data.${of}.retention` : `components.${of}.retention`;
      const gap = unknown(`${of ?? 'the design'} says no retention`, [path]);
      return [{ ...base, met: null, figure: gap, says: `cannot tell: ${gap.unknown}` }];
    }
    const path = dataset ? `data.${of}.retention` : `components.${of}.retention`;
    const figure = asFigure(`how long ${of} is kept`, written(said, path));
    return [{ ...base, met: figure.likely >= limit - 1, figure, says: `kept ${formatValue(figure.likely, 's')}` }];
  },
};
