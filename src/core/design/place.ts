import type { Component, Design, Network } from './design';
import { standardNetwork, STANDARD } from './standard-network';

/** Where a component stands. */
export interface Place {
  readonly region: string;
  readonly account?: string;
  /** Letters of the zones it is spread over; empty where that is the service's affair. */
  readonly zones: readonly string[];
  readonly network?: string;
  readonly subnets: readonly string[];
}

/** The network by name; the standard layout where the design draws none. */
export function networkNamed(design: Design, name: string): Network | undefined {
  return design.networks.get(name) ?? (design.networks.size === 0 && name === STANDARD ? standardNetwork() : undefined);
}

/** The networks of a design, each with the subnets it has in the end. */
export function networksOf(design: Design): readonly Network[] {
  return design.networks.size === 0 ? [standardNetwork()] : [...design.networks.values()];
}

/** The network that a subnet lies in. */
export function networkOfSubnet(design: Design, subnet: string): Network | undefined {
  return networksOf(design).find((network) => network.settings.subnets?.has(subnet));
}

/**
 * Where a component stands: as it says, else in the private subnets of its `network`. A component that says neither
 * stands nowhere in a VPC; its kind may put it in the standard layout.
 */
export function placeOf(design: Design, component: Component): Place {
  const { settings } = component;
  const network = settings.subnets?.[0]
    ? networkOfSubnet(design, settings.subnets[0])
    : namedNetwork(design, settings.network);
  const subnets = settings.subnets ?? (network ? privateSubnets(network) : []);
  const zones = new Set(subnets.map((name) => network?.settings.subnets?.get(name)?.zone ?? 'a'));
  const account = settings.account ?? network?.settings.account;
  return {
    region: settings.region ?? network?.settings.region ?? design.region,
    ...(account !== undefined && { account }),
    zones: settings.zone ? [settings.zone] : [...zones].sort(),
    ...(network && { network: network.id }),
    subnets,
  };
}

const namedNetwork = (design: Design, name: string | undefined): Network | undefined =>
  name === undefined ? undefined : networkNamed(design, name);

/** Subnets without a route to the internet of their own. */
export function privateSubnets(network: Network): readonly string[] {
  const names = [...(network.settings.subnets ?? [])]
    .filter(([, subnet]) => ![...(subnet.routes?.values() ?? [])].includes('internet'))
    .map(([name]) => name);
  const routed = names.filter((name) => (network.settings.subnets?.get(name)?.routes?.size ?? 0) > 0);
  return routed.length > 0 ? routed : names;
}
