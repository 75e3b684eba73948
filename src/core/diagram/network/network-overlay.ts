import { badgesOf } from '../overlay/badges';
import { shadesOf } from '../overlay/shades';
import type { Overlay, Pill } from '../picture';
import type { Sketch } from '../sketch';
import type { ViewSubject } from '../view';

/** What stops a path, badges and the shading of a scenario. `on` are keys of the sketch. */
export function networkOverlay(
  sketch: Sketch,
  { load, figures, network, findings, notes }: ViewSubject,
  scenario: string | undefined,
): Overlay {
  const stops = new Map([...network.paths.values()].map(({ path, blockedBy }) => [path, blockedBy?.by]));
  const pills = sketch.arrows.flatMap((arrow): readonly Pill[] => {
    const by = stops.get(arrow.path);
    return arrow.style === 'blocked' && by !== undefined
      ? [{ on: arrow.key, text: `blocked by ${by}`, tone: 'bad' }]
      : [];
  });
  const components = new Map([...load.design.components.values()].map(({ id, path }) => [path, id]));
  const boxes = sketch.boxes.flatMap(({ key, path }) => {
    const store = components.get(path);
    return store === undefined ? [] : [{ on: key, store }];
  });
  return {
    pills,
    badges: badgesOf(sketch, load.design, findings, notes),
    shades: scenario === undefined ? [] : shadesOf(scenario, boxes, load, figures.recovery.recoveries),
  };
}
