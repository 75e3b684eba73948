import type { Bill } from '../../estimate/cost/cost';
import type { Path } from '../../quantity/figure';
import { badgesOf } from '../overlay/badges';
import type { Overlay, Pill } from '../picture';
import type { ViewSubject } from '../view';
import { sharePill } from './bill-pill';
import type { DrawnPipeline } from './draw-pipeline';

/** Each box with its cost a month and its share of the total, and transfer on the arrow that causes it. */
export function costOverlay({ sketch }: DrawnPipeline, { load, figures, findings, notes }: ViewSubject): Overlay {
  const { components, flows, monthly } = figures.cost;
  const pills = (bill: Bill | undefined, on: Path): readonly Pill[] => {
    const text = bill && sharePill(bill, monthly.likely);
    if (!bill || text === undefined) return [];
    const share = bill.lines.length > 0 && monthly.likely > 0 ? bill.monthly.likely / monthly.likely : undefined;
    return [{ on, text, tone: 'plain', ...(share !== undefined && { share }) }];
  };
  return {
    pills: [
      ...[...load.design.components.values()].flatMap(({ id, path }) => pills(components.get(id), path)),
      ...[...load.flows.values()].flatMap(({ flow }) => pills(flows.get(flow.id), flow.path)),
    ],
    badges: badgesOf(sketch, load.design, findings, notes),
    shades: [],
  };
}
