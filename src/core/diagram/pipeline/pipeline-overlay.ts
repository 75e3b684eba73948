import { badgesOf } from '../overlay/badges';
import { shadesOf } from '../overlay/shades';
import type { Overlay, Pill } from '../picture';
import type { ViewSubject } from '../view';
import { componentPills } from './component-pills';
import type { DrawnPipeline } from './draw-pipeline';
import { flowPill } from './flow-pill';

/** Amounts, badges and the shading of a scenario. `on` are keys of the sketch. */
export function pipelineOverlay(
  { sketch, replicas }: DrawnPipeline,
  { load, figures, findings, notes }: ViewSubject,
  scenario: string | undefined,
): Overlay {
  const { design } = load;
  const pills: readonly Pill[] = [
    ...[...design.components.values()].flatMap(({ id, path }) => componentPills(id, path, figures)),
    ...[...load.flows.values()]
      .filter(({ implied }) => !implied)
      .map((flow) => plain(flow.flow.path, flowPill(flow, design))),
    ...replicas.map(({ arrow, amount }) => plain(arrow.key, amount)),
  ];
  const boxes = [
    ...[...design.components.values()].map(({ id, path }) => ({ on: path, store: id })),
    ...replicas.map(({ box, store }) => ({ on: box.key, store })),
  ];
  return {
    pills: pills.filter(({ text }) => text !== ''),
    badges: badgesOf(sketch, design, findings, notes),
    shades: scenario === undefined ? [] : shadesOf(scenario, boxes, load, figures.recovery.recoveries),
  };
}

const plain = (on: string, text: string): Pill => ({ on, text, tone: 'plain' });
