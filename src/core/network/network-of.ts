import type { Kinds } from '../catalog/kind';
import type { FlowLoad } from '../catalog/load';
import type { Member } from '../catalog/member';
import type { Design, Network } from '../design/design';
import { networksOf } from '../design/place';
import { worldOf } from './design-world';
import { planOf } from './network-plan';
import type { NetworkReport, Standing } from './network-path';
import { pathOf } from './path-of';
import { standingIn } from './standing';

/** What is looked at: the components with their places, and the flows with the end that opens each. */
export interface Inhabited {
  readonly design: Design;
  readonly kinds: Kinds;
  readonly members: ReadonlyMap<string, Member>;
  readonly flows: ReadonlyMap<string, FlowLoad>;
}

/** The networks of a design, where its components stand, and how each flow gets there, or what stops it. */
export function networkOf({ design, kinds, members, flows }: Inhabited): NetworkReport {
  const kindOf = (component: string) => kinds.get(design.components.get(component)?.kind ?? '');
  const drawn = networksOf(design);
  const standingOf = standingIn(design, drawn);
  const standings = new Map<string, Standing>();
  for (const [id, member] of members) {
    const kind = kindOf(id);
    if (kind) standings.set(id, standingOf(member, kind));
  }
  const networks = usedNetworks(design, drawn, standings);
  const around = { design, networks: worldOf(design, networks), standings, kindOf, explored: new Map() };
  return {
    networks: new Map(networks.map((network) => [network.id, planOf(design, network)])),
    standings,
    paths: new Map([...flows.values()].map((flow) => [flow.flow.id, pathOf(around, flow)])),
  };
}

/** The networks that are drawn; the standard one, which nobody drew, only where something stands in it. */
function usedNetworks(
  design: Design,
  networks: readonly Network[],
  standings: ReadonlyMap<string, Standing>,
): readonly Network[] {
  if (design.networks.size > 0) return networks;
  const inhabited = new Set([...standings.values()].map(({ network }) => network));
  return networks.filter(({ id }) => inhabited.has(id));
}
