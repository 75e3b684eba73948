import type { Kind } from '../catalog/kind';
import type { Member } from '../catalog/member';
import { standsOf } from '../catalog/stands';
import type { Design, Network } from '../design/design';
import { privateSubnets } from '../design/place';
import type { Standing } from './network-path';
import { mostExposed } from './subnet-exposure';

type Spot = Omit<Standing, 'component'>;

/**
 * Tells where components stand: in the subnets that the design gives them; else, where their kind needs network
 * interfaces, in the private subnets of the network of their Region; else where their kind does. Most components of a
 * design stand in the same few places, each of which is looked at once.
 */
export function standingIn(design: Design, networks: readonly Network[]): (member: Member, kind: Kind) => Standing {
  const known = new Map<string, Spot>();
  const spot = (key: string, look: () => Spot): Spot => {
    let found = known.get(key);
    if (!found) known.set(key, (found = look()));
    return found;
  };
  return ({ place, component, id }, kind) => {
    if (place.network !== undefined) {
      const { network: name, subnets } = place;
      const network = networks.find((each) => each.id === name);
      return {
        component: id,
        ...spot(`${name}: ${subnets.join(' ')}`, () => inNetwork(network, name, subnets, false)),
      };
    }
    const stands = standsOf(kind, component);
    const network =
      stands === 'vpc'
        ? networks.find(({ settings }) => (settings.region ?? design.region) === place.region)
        : undefined;
    if (network) {
      return {
        component: id,
        ...spot(`in ${network.id}`, () => inNetwork(network, network.id, privateSubnets(network), true)),
      };
    }
    const where = stands === 'outside' || stands === 'edge' ? stands : 'service';
    return { component: id, where, subnets: [], zones: [], assumed: false };
  };
}

function inNetwork(network: Network | undefined, id: string, subnets: readonly string[], assumed: boolean): Spot {
  const zones = new Set(subnets.map((subnet) => network?.settings.subnets?.get(subnet)?.zone ?? 'a'));
  const exposure = network && mostExposed(network, subnets);
  return { where: 'vpc', network: id, subnets, zones: [...zones].sort(), ...(exposure && { exposure }), assumed };
}
