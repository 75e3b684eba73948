import { SPACING } from '../spacing';
import type { Link, Mesh } from './mesh';
import type { Ports } from './ports';
import type { Rows } from './rows-of';

/** Arrows that change their height together, between two columns. */
interface Riser {
  readonly links: Link[];
  readonly lefts: number[];
  readonly rights: number[];
  low: number;
  high: number;
}

export interface Channel {
  /** How many risers stand beside one another. */
  readonly tracks: number;
  /** Track of each link that changes its height. */
  readonly trackOf: ReadonlyMap<Link, number>;
}

/** Two arrows on one line are worse than any crossing. */
const ON_ONE_LINE = 50;
const CLOSE = 3;

/** Heights at which a link leaves and arrives. */
export const heightsOf = (link: Link, { middles }: Rows, { start, end }: Ports): readonly [number, number] => [
  middles.get(link.from)! + start.get(link)!,
  middles.get(link.to)! + end.get(link)!,
];

/** For each column, the channel to the right of it. */
export function channelsOf(mesh: Mesh, rows: Rows, ports: Ports): readonly Channel[] {
  return mesh.columns.map((column) => {
    const links = column.flatMap(({ outs }) => outs);
    const risers = risersOf(links, rows, ports);
    const order = inOrder(risers);
    const tracks = new Map<Riser, number>();
    for (const [at, riser] of order.entries()) {
      const before = order.slice(0, at).filter((other) => touch(riser, other));
      tracks.set(riser, Math.max(-1, ...before.map((other) => tracks.get(other)!)) + 1);
    }
    const trackOf = new Map(risers.flatMap((riser) => riser.links.map((link) => [link, tracks.get(riser)!] as const)));
    return { tracks: Math.max(0, ...[...tracks.values()].map((track) => track + 1)), trackOf };
  });
}

/** Links that leave at one point are one riser, else those that arrive at one. */
function risersOf(links: readonly Link[], rows: Rows, ports: Ports): readonly Riser[] {
  const heights = new Map(links.map((link) => [link, heightsOf(link, rows, ports)]));
  const startOf = (link: Link) => `${link.from.index} ${heights.get(link)![0]}`;
  const starts = new Map<string, number>();
  for (const link of links) starts.set(startOf(link), (starts.get(startOf(link)) ?? 0) + 1);
  const risers = new Map<string, Riser>();
  for (const link of links) {
    const [left, right] = heights.get(link)!;
    if (Math.abs(left - right) < 0.5) continue;
    const key = starts.get(startOf(link))! > 1 ? `from ${startOf(link)}` : `to ${link.to.index} ${right}`;
    const riser = risers.get(key) ?? { links: [], lefts: [], rights: [], low: Infinity, high: -Infinity };
    riser.links.push(link);
    riser.lefts.push(left);
    riser.rights.push(right);
    riser.low = Math.min(riser.low, left, right);
    riser.high = Math.max(riser.high, left, right);
    risers.set(key, riser);
  }
  return [...risers.values()];
}

const touch = (a: Riser, b: Riser): boolean => a.low < b.high + SPACING.track / 2 && b.low < a.high + SPACING.track / 2;

/** What it costs where one stands left of another: crossings, and lines that come to lie on one another. */
function costOf(left: Riser, right: Riser): number {
  let cost = 0;
  for (const y of right.lefts) {
    if (y > left.low && y < left.high) cost++;
    for (const other of left.rights) if (Math.abs(y - other) < CLOSE) cost += ON_ONE_LINE;
  }
  for (const y of left.rights) if (y > right.low && y < right.high) cost++;
  return cost;
}

/** From left to right: always the one next that the rest would least stand left of. */
function inOrder(risers: readonly Riser[]): readonly Riser[] {
  const sorted = risers.toSorted((a, b) => a.low - b.low || a.high - b.high);
  const regrets = sorted.map(() => 0);
  const gains = sorted.map((): [number, number][] => []);
  for (const [i, a] of sorted.entries()) {
    for (let j = i + 1; j < sorted.length; j++) {
      const b = sorted[j]!;
      if (b.low >= a.high + SPACING.track) break;
      const gain = costOf(b, a) - costOf(a, b);
      // Positive: `a` wants to be left of `b`, so `b` waits for it.
      if (gain > 0) {
        regrets[j]! += gain;
        gains[i]!.push([j, gain]);
      } else if (gain < 0) {
        regrets[i]! -= gain;
        gains[j]!.push([i, -gain]);
      }
    }
  }
  const left = new Set(sorted.keys());
  const order: Riser[] = [];
  while (left.size > 0) {
    let best = -1;
    for (const at of left) if (best < 0 || regrets[at]! < regrets[best]!) best = at;
    left.delete(best);
    order.push(sorted[best]!);
    for (const [other, gain] of gains[best]!) regrets[other]! -= gain;
  }
  return order;
}
