import { reach } from '../../../src/core/network/world/reach';
import type { Packet, World } from '../../../src/core/network/world/world';
import { Inexpressible, readWorld } from '../network/read-world';
import { isNumber, isRecord, notExpressible, outcome } from '../peer-group';
import type { PeerGroup } from '../peer-group';

type Json = Readonly<Record<string, unknown>>;

/** A question of reachability: reachable or not; and what blocks it, with which code, on which way. */
export const group: PeerGroup = (one) => {
  const { world, query, expected } = one as unknown as Json;
  if (!isRecord(world) || !isRecord(query) || !isRecord(expected))
    return notExpressible('it has no world, query or answer');
  try {
    const read = readWorld(world);
    return outcome(differences(read, reach(read, packetOf(query)), expected));
  } catch (error) {
    if (error instanceof Inexpressible || error instanceof RangeError) return notExpressible(error.message);
    throw error;
  }
};

function packetOf({ from, to, proto, port }: Json): Packet {
  if (typeof from !== 'string' || typeof to !== 'string') throw new Inexpressible('the query names no two hosts');
  const protocol = proto === 'udp' || proto === 'icmp' ? proto : 'tcp';
  return { from, to, protocol, ...(isNumber(port) && { port }) };
}

function differences(world: World, ours: ReturnType<typeof reach>, expected: Json): readonly string[] {
  const wanted = expected['reachable'];
  if (ours.reachable !== wanted)
    return [
      `reachable: ${ours.reachable}${ours.reachable ? '' : ` (${ours.blocked.says})`}, published ${String(wanted)}`,
    ];
  if (ours.reachable) return [];
  const { by, with: also = [], code, direction } = ours.blocked;
  const blocking = expected['blocked_by'];
  return [
    differs('code', code, expected['code']),
    differs('direction', direction, expected['direction']),
    [by, ...also].some((id) => isNamed(world, id, blocking))
      ? undefined
      : `blocked by: ${by}, published ${JSON.stringify(blocking)}`,
  ].filter((difference) => difference !== undefined);
}

/** Where a case says only what sort of gateway it is, `igw`, the one of that sort is meant. */
const isNamed = (world: World, by: string, wanted: unknown): boolean =>
  wanted === undefined || by === wanted || (wanted === 'igw' && world.gateways.get(by)?.kind === 'internet');

const differs = (name: string, ours: string, published: unknown): string | undefined =>
  published === undefined || ours === published
    ? undefined
    : `${name}: ${ours}, published ${JSON.stringify(published)}`;
