import type { Load } from '../../workload/load';
import { componentBox } from '../component-box';
import type { Sketch, SketchArrow, SketchBox, SketchGroup } from '../sketch';
import { flowArrow } from './flow-arrows';
import { groupOf } from '../regions';
import { replicasOf } from './replicas';
import type { DrawnReplica } from './replicas';

export interface DrawnPipeline {
  readonly sketch: Sketch;
  readonly replicas: readonly DrawnReplica[];
}

/** Every component as a box in its Region, its copies in theirs, and every flow as an arrow. */
export function drawPipeline({ design, kinds, members, flows }: Load): DrawnPipeline {
  const boxes: SketchBox[] = [];
  const groups = new Map<string, SketchGroup>();
  const replicas: DrawnReplica[] = [];
  for (const component of design.components.values()) {
    const group = groupOf(design, component, kinds);
    if (group && !groups.has(group.key)) groups.set(group.key, group);
    boxes.push({ ...componentBox(component, kinds), ...(group && { within: group.key }) });
    for (const replica of replicasOf(design, component, kinds, members.get(component.id))) {
      if (!groups.has(replica.group.key)) groups.set(replica.group.key, replica.group);
      boxes.push(replica.box);
      replicas.push(replica);
    }
  }
  const arrows: SketchArrow[] = [...flows.values()].map((flow) =>
    flowArrow(flow, design, `components.${flow.flow.from}`, `components.${flow.flow.to}`),
  );
  return {
    sketch: { boxes, arrows: [...arrows, ...replicas.map(({ arrow }) => arrow)], groups: [...groups.values()] },
    replicas,
  };
}
