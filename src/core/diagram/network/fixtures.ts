import type { NetworkPlan, NetworkReport, PathHop } from '../../network/network-path';
import type { SketchArrow, SketchBox } from '../sketch';
import { subnetKey, vpcKey } from './network-groups';

/** The box of a hop that is no component; hops of one gateway share it. */
export function fixtureKey({ at, id, network }: PathHop): string {
  switch (at) {
    case 'internet':
      return 'internet';
    case 'internet-gateway':
      return `internet-gateway ${network}`;
    case 'nat':
      return `nat ${network} ${id}`;
    case 'gateway-endpoint':
    case 'interface-endpoint':
      return `endpoint ${network} ${id}`;
    case 'component':
    case 'subnet':
    case 'aws-network':
    case 'egress-only-gateway':
    case 'peering':
    case 'transit-gateway':
    case 'link':
      return `${at} ${id}`;
  }
}

interface Fixtures {
  readonly boxes: readonly SketchBox[];
  readonly arrows: readonly SketchArrow[];
}

/** What stands in a VPC beside components: its gateways and endpoints, with the way out that they make. */
export function fixturesOf(plan: NetworkPlan): Fixtures {
  const at = plan.id;
  const gateway = fixtureKey({ at: 'internet-gateway', id: 'internet', network: at });
  const nats = plan.nats.map(({ id, subnet }): SketchBox => ({
    key: fixtureKey({ at: 'nat', id, network: at }),
    path: `${plan.path}.nats.${id}`,
    name: id,
    title: 'NAT gateway',
    label: `${id}, NAT gateway in ${subnet}`,
    shape: 'gateway',
    icon: 'nat-gateway',
    within: subnetKey(at, subnet),
  }));
  const endpoints = plan.endpoints.map(({ service, type }): SketchBox => ({
    key: fixtureKey({ at: 'gateway-endpoint', id: service, network: at }),
    path: `${plan.path}.endpoints.${service}`,
    name: `${service} endpoint`,
    title: `${type} endpoint`,
    label: `${service}, ${type} endpoint of ${at}`,
    shape: 'endpoint',
    icon: 'endpoint',
    within: vpcKey(at),
  }));
  const toInternet = (from: string, name: string): SketchArrow => ({
    key: `${from} out`,
    path: plan.path,
    from,
    to: from === gateway ? 'internet' : gateway,
    style: 'reach',
    label: `${name} leads to the internet`,
  });
  return {
    boxes: [...nats, ...(plan.internetGateway ? [internetGateway(plan, gateway)] : []), ...endpoints],
    arrows: plan.internetGateway
      ? [...nats.map(({ key, name }) => toInternet(key, name)), toInternet(gateway, 'the internet gateway')]
      : [],
  };
}

const internetGateway = (plan: NetworkPlan, key: string): SketchBox => ({
  key,
  path: plan.path,
  name: 'internet gateway',
  label: `internet gateway of ${plan.id}`,
  shape: 'gateway',
  icon: 'internet-gateway',
  within: vpcKey(plan.id),
});

const LINKS: Readonly<Partial<Record<PathHop['at'], { readonly icon: string; readonly title: string }>>> = {
  peering: { icon: 'peering', title: 'peering' },
  'transit-gateway': { icon: 'transit-gateway', title: 'transit gateway' },
  link: { icon: 'vpn', title: 'link' },
  'egress-only-gateway': { icon: 'internet-gateway', title: 'egress-only gateway' },
};

/** What lies between networks, as far as a path takes it: the internet, peerings, transit gateways, links. */
export function betweenNetworks(
  { paths, networks }: NetworkReport,
  components: ReadonlySet<string>,
): readonly SketchBox[] {
  const boxes = new Map<string, SketchBox>();
  const leaves = [...networks.values()].some(({ internetGateway: has }) => has);
  const hops = [...paths.values()].flatMap(({ hops: main, ways }) => [...main, ...ways.flat()]);
  if (leaves || hops.some(({ at }) => at === 'internet')) {
    boxes.set('internet', {
      key: 'internet',
      path: 'network',
      name: 'internet',
      label: 'the internet',
      shape: 'internet',
      icon: 'internet',
    });
  }
  for (const hop of hops) {
    const link = LINKS[hop.at];
    const key = fixtureKey(hop);
    // A link that the design draws as a component has its box already.
    if (!link || boxes.has(key) || components.has(hop.id)) continue;
    const path = hop.network === undefined ? 'network' : `network.${hop.network}`;
    boxes.set(key, {
      key,
      path,
      name: hop.id,
      title: link.title,
      label: `${hop.id}, ${link.title}`,
      shape: 'link',
      icon: link.icon,
    });
  }
  return [...boxes.values()];
}
