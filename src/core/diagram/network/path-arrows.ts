import type { NetworkPath, PathHop, Standing } from '../../network/network-path';
import type { ArrowStyle } from '../picture';
import type { SketchArrow } from '../sketch';
import { fixtureKey } from './fixtures';

/** Boxes of a component: one for each of its subnets. */
export const componentKey = (path: string, subnet?: string): string =>
  subnet === undefined ? path : `${path} in ${subnet}`;

interface Segment {
  readonly from: string;
  readonly to: string;
  readonly path: NetworkPath;
}

const STYLE_OF: Readonly<Record<NetworkPath['verdict'], ArrowStyle>> = {
  reaches: 'reach',
  managed: 'managed',
  blocked: 'blocked',
  unknown: 'unknown',
};

/** The paths of flows as arrows from box to box. What several flows take is one arrow. */
export function pathArrows(
  paths: Iterable<NetworkPath>,
  standings: ReadonlyMap<string, Standing>,
  boxes: ReadonlySet<string>,
): readonly SketchArrow[] {
  const lots = new Map<string, Segment[]>();
  for (const path of paths) {
    for (const segment of segmentsOf(path, standings)) {
      if (!boxes.has(segment.from) || !boxes.has(segment.to) || segment.from === segment.to) continue;
      const key = `${segment.from} > ${segment.to} ${STYLE_OF[path.verdict]}`;
      const lot = lots.get(key);
      if (lot) lot.push(segment);
      else lots.set(key, [segment]);
    }
  }
  return [...lots].map(([key, lot]) => arrowOf(key, lot));
}

function arrowOf(key: string, lot: readonly Segment[]): SketchArrow {
  const { from, to, path } = lot[0]!;
  const flows = [...new Set(lot.map((segment) => segment.path))];
  return {
    key,
    path: path.path,
    from,
    to,
    style: STYLE_OF[path.verdict],
    label: labelOf(flows),
  };
}

/** Longest list of flows for screen readers. */
const FLOWS = 8;

function labelOf(flows: readonly NetworkPath[]): string {
  const words = flows.slice(0, FLOWS).map(({ flow, says }) => `${flow}: ${says}`);
  return flows.length > FLOWS ? `${words.join('; ')}; and ${flows.length - FLOWS} more flows` : words.join('; ');
}

/** From box to box along each way; what is blocked, managed or unknown goes straight to the other end. */
function segmentsOf(path: NetworkPath, standings: ReadonlyMap<string, Standing>): readonly Segment[] {
  const ways = path.verdict === 'reaches' ? path.ways : [ends(path.hops)];
  return ways.flatMap((hops) => {
    const keys = keysOf(hops, path, standings);
    return keys.slice(1).map((to, index) => ({ from: keys[index]!, to, path }));
  });
}

const ends = (hops: readonly PathHop[]): readonly PathHop[] =>
  hops.filter(({ at }) => at === 'component' || at === 'subnet');

/** Boxes by hop. A subnet says which of a component's boxes is meant: the one before it, or the one after. */
function keysOf(
  hops: readonly PathHop[],
  { from, to }: NetworkPath,
  standings: ReadonlyMap<string, Standing>,
): readonly string[] {
  const inside = hops.flatMap((hop) =>
    hop.at === 'component' || hop.at === 'subnet' || hop.at === 'aws-network' ? [] : [hop],
  );
  const subnets = hops.filter(({ at }) => at === 'subnet').map(({ id }) => id);
  const boxOf = (component: string, chosen: string | undefined): string => {
    const own = standings.get(component)?.subnets ?? [];
    return componentKey(`components.${component}`, chosen !== undefined && own.includes(chosen) ? chosen : own[0]);
  };
  return [
    boxOf(from, subnets[0]),
    ...inside.map((hop) => (standings.has(hop.id) ? boxOf(hop.id, undefined) : fixtureKey(hop))),
    boxOf(to, subnets.at(-1)),
  ];
}
