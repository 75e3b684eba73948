import type { Network, NetworkSettings } from '../design/design';
import { standardNetwork, STANDARD, STANDARD_ZONES } from '../design/standard-network';
import type { Reading } from './reading';
import type { MapNode, SyntaxNode } from './syntax';
import { entryIn } from './find';

/** The networks as drawn; `standard`, and a network of which only the number of zones is said, in the standard layout. */
export function networksFrom(
  drawn: ReadonlyMap<string, 'standard' | NetworkSettings> | undefined,
): ReadonlyMap<string, Network> {
  return new Map([...(drawn ?? [])].map(([id, settings]) => [id, networkFrom(id, settings)]));
}

function networkFrom(id: string, settings: 'standard' | NetworkSettings): Network {
  if (settings === 'standard') return standardNetwork(id);
  if (settings.subnets || !settings.zones) return { id, path: `network.${id}`, standard: false, settings };
  const layout = standardNetwork(id, settings.zones.likely);
  return { ...layout, settings: { ...layout.settings, ...settings } };
}

/** Notes the names of standard layouts, of which the text has none: those written, and the one that is there unwritten. */
export function defineStandardNames(reading: Reading, section: SyntaxNode | undefined): void {
  const networks = section?.is === 'map' ? section.entries : [];
  if (networks.length === 0) {
    reading.names.define({ namespace: 'network', name: STANDARD });
    defineLayout(reading, STANDARD, STANDARD_ZONES);
  }
  for (const { key, value } of networks) {
    if (value?.is === 'scalar' && value.text === 'standard') defineLayout(reading, key.text, STANDARD_ZONES);
    else if (value?.is === 'map' && !entryIn(value.entries, 'subnets')) defineLayout(reading, key.text, zonesOf(value));
  }
}

function zonesOf(network: MapNode): number {
  const zones = entryIn(network.entries, 'zones')?.value;
  return zones?.is === 'scalar' && /^[1-6]$/.test(zones.text) ? Number(zones.text) : 0;
}

function defineLayout(reading: Reading, network: string, zones: number): void {
  if (zones === 0) return;
  const { settings } = standardNetwork(network, zones);
  for (const name of settings.subnets?.keys() ?? [])
    reading.names.define({ namespace: 'subnet', name, scope: network });
  for (const name of settings.nats?.keys() ?? []) reading.names.define({ namespace: 'nat', name, scope: network });
}
