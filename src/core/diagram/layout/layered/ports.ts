import type { Link, Vertex } from './mesh';
import type { Order } from './order';

/** How far from the middle of a card its arrows begin and end, downwards, by link. */
export interface Ports {
  readonly start: ReadonlyMap<Link, number>;
  readonly end: ReadonlyMap<Link, number>;
}

const STEP = 12;
/** What stays free at the corners of a card. */
const CORNER = 8;

/** Arrows of one style leave a card together, and arrive together; others beside one another in the order of their far ends. */
export function portsOf({ columns }: Order): Ports {
  const rank = new Map(columns.flatMap((column) => column.map((vertex, at) => [vertex, at] as const)));
  const [start, end] = [new Map<Link, number>(), new Map<Link, number>()];
  for (const vertex of columns.flat()) {
    spread(vertex, vertex.outs, ({ to }) => rank.get(to)!, start);
    spread(vertex, vertex.ins, ({ from }) => rank.get(from)!, end);
  }
  return { start, end };
}

function spread(
  { height, card }: Vertex,
  links: readonly Link[],
  rankOf: (link: Link) => number,
  offsets: Map<Link, number>,
): void {
  const bundles = new Map<string, Link[]>();
  for (const link of links) {
    const key = `${link.arrow.style} ${link.reversed}`;
    bundles.set(key, [...(bundles.get(key) ?? []), link]);
  }
  const middle = (bundle: readonly Link[]) => bundle.reduce((sum, link) => sum + rankOf(link), 0) / bundle.length;
  const ordered = [...bundles.values()].toSorted((a, b) => middle(a) - middle(b));
  const step = card ? Math.min(STEP, (height - 2 * CORNER) / Math.max(1, ordered.length - 1)) : 0;
  for (const [at, bundle] of ordered.entries()) {
    for (const link of bundle) offsets.set(link, (at - (ordered.length - 1) / 2) * step);
  }
}
