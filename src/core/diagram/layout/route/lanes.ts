import type { Track } from './tracks';

/** Crossings when `a` runs on the low side of `b`; ends that only touch count less. */
function crossings(a: Track, b: Track): number {
  let count = 0;
  const reaches = (at: number, { low, high }: Track) =>
    at < low || at > high ? 0 : at === low || at === high ? 0.45 : 1;
  for (const { from, to, before, after } of a.stretches) {
    if (before > 0) count += reaches(from, b);
    if (after > 0) count += reaches(to, b);
  }
  for (const { from, to, before, after } of b.stretches) {
    if (before < 0) count += reaches(from, a);
    if (after < 0) count += reaches(to, a);
  }
  return count;
}

const touch = (a: Track, b: Track): boolean => Math.min(a.high, b.high) >= Math.max(a.low, b.low);

const endsAtCard = ({ stretches }: Track, at: number): boolean =>
  stretches.some(({ isFirst, isLast, from, to }) => (isFirst && from === at) || (isLast && to === at));

/** Two tracks through cells that meet at a card end on either side of it; those that meet elsewhere turn there. */
const overlap = (a: Track, b: Track): boolean => {
  const start = Math.max(a.low, b.low);
  const shared = Math.min(a.high, b.high) - start;
  return shared > 0 || (shared === 0 && !(endsAtCard(a, start) && endsAtCard(b, start)));
};

/** From the low side to the high one, with few crossings: each where it costs least, then neighbours exchanged. */
function ordered(tracks: readonly Track[]): readonly Track[] {
  const order: Track[] = [];
  const sorted = [...tracks].sort((a, b) => a.slot - b.slot || a.low - b.low || a.high - b.high);
  for (const track of sorted) {
    let [best, least] = [order.length, Infinity];
    for (let at = 0; at <= order.length; at++) {
      if ((order[at - 1]?.slot ?? -1) > track.slot || (order[at]?.slot ?? Infinity) < track.slot) continue;
      let cost = 0;
      for (const [index, other] of order.entries()) {
        if (touch(track, other)) cost += index < at ? crossings(other, track) : crossings(track, other);
      }
      if (cost < least) [best, least] = [at, cost];
    }
    order.splice(best, 0, track);
  }
  for (let round = 0; round < 4; round++) {
    for (let at = 1; at < order.length; at++) {
      const [a, b] = [order[at - 1]!, order[at]!];
      if (a.slot !== b.slot || !touch(a, b) || crossings(b, a) >= crossings(a, b)) continue;
      [order[at - 1], order[at]] = [b, a];
    }
  }
  return order;
}

/** Gives the tracks of one line their lanes, and says how many there are in each slot of a channel. */
export function giveLanes(tracks: readonly Track[]): readonly number[] {
  const order = ordered(tracks);
  if (tracks[0]!.line % 2 === 1) {
    for (const cluster of clusters(order)) {
      const used = stack(cluster, overlap);
      for (const track of cluster) track.lane -= (used - 1) / 2;
    }
    return [];
  }
  const counts: number[] = [];
  for (const slot of new Set(order.map((track) => track.slot))) {
    counts[slot] = stack(
      order.filter((track) => track.slot === slot),
      touch,
    );
  }
  return counts;
}

/** Each track in the first lane after those of all that are before it and in its way. Returns how many lanes there are. */
function stack(tracks: readonly Track[], meet: (a: Track, b: Track) => boolean): number {
  let lanes = 0;
  for (const [at, track] of tracks.entries()) {
    track.lane = 0;
    for (const other of tracks.slice(0, at)) if (meet(track, other)) track.lane = Math.max(track.lane, other.lane + 1);
    lanes = Math.max(lanes, track.lane + 1);
  }
  return lanes;
}

/** Lots of tracks that overlap, one through another. */
function clusters(tracks: readonly Track[]): readonly (readonly Track[])[] {
  const left = new Set(tracks);
  const found: Track[][] = [];
  for (const track of tracks) {
    if (!left.delete(track)) continue;
    const cluster = [track];
    for (const member of cluster) {
      for (const other of left) if (overlap(member, other) && left.delete(other)) cluster.push(other);
    }
    found.push(tracks.filter((each) => cluster.includes(each)));
  }
  return found;
}
