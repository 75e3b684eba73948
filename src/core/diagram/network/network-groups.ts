import type { Design } from '../../design/design';
import type { NetworkPlan, SubnetPlan } from '../../network/network-path';
import { regionGroup } from '../regions';
import type { SketchGroup } from '../sketch';

export const vpcKey = (network: string): string => `vpc ${network}`;
export const subnetKey = (network: string, subnet: string): string => `subnet ${network} ${subnet}`;
const zoneKey = (network: string, zone: string): string => `zone ${network} ${zone}`;

/** A VPC as nested groups: its Region, itself, its zones, its subnets. */
export function networkGroups(design: Design, plan: NetworkPlan): readonly SketchGroup[] {
  const region = regionGroup(design, plan.region, plan.account);
  const zones = [...new Set(plan.subnets.map(({ zone }) => zone))].sort();
  return [
    region,
    {
      key: vpcKey(plan.id),
      path: plan.path,
      name: `VPC ${plan.id} · ${plan.cidrs.join(', ')}`,
      label: `VPC ${plan.id}, ${plan.cidrs.join(', ')}`,
      style: 'vpc',
      within: region.key,
    },
    ...zones.map((zone): SketchGroup => ({
      key: zoneKey(plan.id, zone),
      path: plan.path,
      name: `zone ${zone}`,
      label: `zone ${zone} of ${plan.id}`,
      style: 'zone',
      within: vpcKey(plan.id),
    })),
    ...plan.subnets.map((subnet) => subnetGroup(plan, subnet)),
  ];
}

const subnetGroup = (plan: NetworkPlan, { id, zone, cidr, exposure }: SubnetPlan): SketchGroup => ({
  key: subnetKey(plan.id, id),
  path: `${plan.path}.subnets.${id}`,
  name: id.includes(exposure) ? id : `${id} · ${exposure}`,
  label: [`${exposure} subnet ${id} of ${plan.id}`, cidr].filter(Boolean).join(', '),
  style: exposure,
  within: zoneKey(plan.id, zone),
});
