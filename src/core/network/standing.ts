import type { Kind } from '../catalog/kind';
import type { Member } from '../catalog/member';
import { standsOf } from '../catalog/stands';
import type { Design, Network } from '../design/design';
import { networkNamed, networksOf, privateSubnets } from '../design/place';
import type { Standing } from './network-path';
import { mostExposed } from './subnet-exposure';

/**
 * Where a component stands: in the subnets that the design gives it; else, where its kind needs network interfaces, in
 * the private subnets of the network of its Region; else where its kind does.
 */
export function standingOf(design: Design, member: Member, kind: Kind): Standing {
  const { place, id: component } = member;
  if (place.network !== undefined) {
    const network = networkNamed(design, place.network);
    return inNetwork(component, network, place.network, place.subnets, false);
  }
  const stands = standsOf(kind, member.component);
  if (stands === 'vpc') {
    const network = networkIn(design, place.region);
    if (network) return inNetwork(component, network, network.id, privateSubnets(network), true);
  }
  const where = stands === 'outside' || stands === 'edge' ? stands : 'service';
  return { component, where, subnets: [], zones: [], assumed: false };
}

function inNetwork(
  component: string,
  network: Network | undefined,
  id: string,
  subnets: readonly string[],
  assumed: boolean,
): Standing {
  const zones = new Set(subnets.map((subnet) => network?.settings.subnets?.get(subnet)?.zone ?? 'a'));
  const exposure = network && mostExposed(network, subnets);
  return {
    component,
    where: 'vpc',
    network: id,
    subnets,
    zones: [...zones].sort(),
    ...(exposure && { exposure }),
    assumed,
  };
}

/** The first network of a Region; the standard layout where the design draws none. */
const networkIn = (design: Design, region: string): Network | undefined =>
  networksOf(design).find(({ settings }) => (settings.region ?? design.region) === region);
