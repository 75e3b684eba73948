import type { Network, NetworkSettings } from '../design/design';
import type { Exposure } from './network-path';

type Subnet = NonNullable<NetworkSettings['subnets']> extends ReadonlyMap<string, infer S> ? S : never;

/** Routes that lead nowhere. */
const NOWHERE: ReadonlySet<string> = new Set(['blackhole', 'local']);

/** Which way out a subnet has: public with a route to an internet gateway, private with any other, else isolated. */
export function exposureOf(subnet: Subnet): Exposure {
  const targets = [...(subnet.routes?.values() ?? [])];
  if (targets.some((target) => target === 'internet' || target.startsWith('igw-'))) return 'public';
  return targets.some((target) => !NOWHERE.has(target)) ? 'private' : 'isolated';
}

const RANK: Readonly<Record<Exposure, number>> = { isolated: 0, private: 1, public: 2 };

/** The most exposed of several subnets of a network. */
export function mostExposed(network: Network, subnets: readonly string[]): Exposure | undefined {
  let most: Exposure | undefined;
  for (const name of subnets) {
    const subnet = network.settings.subnets?.get(name);
    const exposure = subnet && exposureOf(subnet);
    if (exposure && (!most || RANK[exposure] > RANK[most])) most = exposure;
  }
  return most;
}
