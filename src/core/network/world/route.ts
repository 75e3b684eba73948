import { contains, prefixLength } from '../cidr';
import type { Host, Route, World } from './world';

/** The route that a packet takes: a prefix list that the destination belongs to, else the longest prefix. */
export function routeTo(world: World, routeTable: string, to: string, prefixList?: string): Route | undefined {
  const routes = world.routeTables.get(routeTable) ?? [];
  const listed = prefixList === undefined ? undefined : routes.find(({ destination }) => destination === prefixList);
  if (listed) return listed;
  let best: Route | undefined;
  for (const route of routes) {
    if (!contains(route.destination, to)) continue;
    if (!best || prefixLength(route.destination) > prefixLength(best.destination)) best = route;
  }
  return best;
}

/** The VPC that a host has a network interface in. */
export const vpcOf = (world: World, host: Host): string | undefined =>
  host.subnet === undefined ? undefined : world.subnets.get(host.subnet)?.vpc;

export const inVpc = (world: World, vpc: string, ip: string): boolean =>
  (world.vpcs.get(vpc) ?? []).some((cidr) => contains(cidr, ip));
