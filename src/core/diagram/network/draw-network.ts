import type { NetworkReport, Standing } from '../../network/network-path';
import type { Load } from '../../workload/load';
import { componentBox } from '../component-box';
import { groupOf } from '../regions';
import type { Sketch, SketchBox, SketchGroup } from '../sketch';
import { betweenNetworks, fixturesOf } from './fixtures';
import { networkGroups, subnetKey, vpcKey } from './network-groups';
import { componentKey, pathArrows } from './path-arrows';

/** VPCs with what stands in them, what stands outside, and what reaches what. */
export function drawNetwork({ design, kinds }: Load, report: NetworkReport): Sketch {
  const groups = new Map<string, SketchGroup>();
  const boxes: SketchBox[] = [];
  const plans = [...report.networks.values()];
  const fixtures = plans.map(fixturesOf);
  for (const plan of plans) for (const group of networkGroups(design, plan)) groups.set(group.key, group);
  for (const component of design.components.values()) {
    const box = componentBox(component, kinds);
    const standing = report.standings.get(component.id);
    if (standing?.network !== undefined) {
      boxes.push(...boxesInNetwork(box, standing, standing.network));
      continue;
    }
    const group = groupOf(design, component, kinds);
    if (group && !groups.has(group.key)) groups.set(group.key, group);
    boxes.push({ ...box, ...(group && { within: group.key }) });
  }
  boxes.push(...fixtures.flatMap((each) => each.boxes));
  boxes.push(...betweenNetworks(report, new Set(design.components.keys())));
  const keys = new Set(boxes.map(({ key }) => key));
  return {
    boxes,
    arrows: [...pathArrows(report.paths.values(), report.standings, keys), ...fixtures.flatMap((each) => each.arrows)],
    groups: [...groups.values()],
  };
}

/** One box for each subnet; where the network has none for it, one in the VPC. */
function boxesInNetwork(box: SketchBox, { subnets }: Standing, network: string): readonly SketchBox[] {
  if (subnets.length === 0) return [{ ...box, within: vpcKey(network) }];
  return subnets.map((subnet) => ({
    ...box,
    key: componentKey(box.path, subnet),
    label: `${box.label}, in ${subnet}`,
    within: subnetKey(network, subnet),
  }));
}
