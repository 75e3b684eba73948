import { GB, gigabytesAMonth } from '../../catalog/amounts';
import type { BillLine } from '../../catalog/kind';
import { standsOf } from '../../catalog/stands';
import type { FlowLoad } from '../../catalog/load';
import type { Member } from '../../catalog/member';
import type { NetworkPath } from '../../network/network-path';
import { compute, fact } from '../../quantity/compute';
import type { Load } from '../../workload/load';

const SECONDS = fact(3600, 's', 'seconds of an hour', { status: 'derived' });

/** Transfer that one flow causes, from where its ends stand and the way it takes, and the Region it is billed in. */
export function transferLines(
  load: Load,
  flow: FlowLoad,
  way: NetworkPath | undefined,
): { readonly region: string; readonly lines: readonly BillLine[] } {
  const from = load.members.get(flow.flow.from);
  const to = load.members.get(flow.flow.to);
  const home = from?.place.region ?? load.design.region;
  if (!from || !to || flow.mode === 'trigger') return { region: home, lines: [] };
  return { region: home, lines: [...along(load, flow, from, to, way), ...back(load, flow, from, to)] };
}

const kindOf = (load: Load, { component }: Member) => load.kinds.get(component.kind)!;

/** Whether data comes back against the arrow: the one that calls is where the arrow starts. */
const answersBack = (flow: FlowLoad): boolean =>
  flow.flow.settings.returns !== undefined && flow.caller === flow.flow.from;

const isOutside = (load: Load, member: Member): boolean =>
  standsOf(kindOf(load, member), member.component) === 'outside';

/** Along the arrow: out of AWS, to another Region, or between zones. */
function along(
  load: Load,
  flow: FlowLoad,
  from: Member,
  to: Member,
  way: NetworkPath | undefined,
): readonly BillLine[] {
  if (isOutside(load, from)) return [];
  const sent = gigabytesAMonth(`GB on ${flow.flow.id}`, flow.bytes.mean, from);
  if (isOutside(load, to)) {
    if (kindOf(load, from).network.delivers) return [];
    const link = linkOut(load, flow, from.place.region);
    return [
      {
        item: link ? `data transfer over ${link.name}` : 'data transfer to the internet',
        sku: link?.sku ?? 'transfer.internet-out-gb',
        class: 'usage',
        quantity: sent,
      },
    ];
  }
  const { region } = to.place;
  if (region !== from.place.region) {
    return [
      {
        item: `data transfer to ${region}`,
        sku: `transfer.inter-region-out-gb.to-${region}`,
        class: 'usage',
        quantity: sent,
      },
    ];
  }
  const isFree = kindOf(load, from).freeBetweenZones?.(from) === true || isOverTransit(way);
  return isFree ? [] : betweenZones(flow, from, to);
}

/**
 * What a transit gateway carries is not charged for zones besides. Source: AWS’s notice that ends these charges for
 * Transit Gateway, PrivateLink and Client VPN on 2022-04-01; recalled.
 */
const isOverTransit = (way: NetworkPath | undefined): boolean =>
  way?.hops.some(({ at }) => at === 'transit-gateway') === true;

/** The line that a flow says it takes, where data that leaves over it has a price of its own. */
function linkOut(
  load: Load,
  { flow }: FlowLoad,
  region: string,
): { readonly name: string; readonly sku: string } | undefined {
  const name = flow.settings.via;
  const link = name === undefined ? undefined : load.members.get(name);
  const carries = link && load.kinds.get(link.component.kind)?.network.carries;
  if (name === undefined || carries === undefined) return undefined;
  const here = `${carries}.${region}-local`;
  return { name, sku: load.prices.find(here, region) ? here : `${carries}.us-east-1-local` };
}

/** Answers to requests go back over the internet, or to the Region that asked; between zones they are billed along. */
function back(load: Load, flow: FlowLoad, from: Member, to: Member): readonly BillLine[] {
  if (!answersBack(flow) || isOutside(load, to) || kindOf(load, to).network.delivers) return [];
  const quantity = gigabytesAMonth(`GB back on ${flow.flow.id}`, flow.returned.mean, to);
  if (isOutside(load, from)) {
    const link = linkOut(load, flow, to.place.region);
    return [
      {
        item: link ? `answers over ${link.name}` : 'answers over the internet',
        sku: link?.sku ?? 'transfer.internet-out-gb',
        class: 'usage',
        quantity,
      },
    ];
  }
  const { region } = from.place;
  if (region === to.place.region) return [];
  const sku = `transfer.inter-region-out-gb.to-${region}`;
  return [{ item: `answers to ${region}`, sku, class: 'usage', region: to.place.region, quantity }];
}

/**
 * Both ends stand in subnets: what leaves the zone is charged on each side, there and back. With equal spread,
 * (n − 1) / n does.
 */
function betweenZones(flow: FlowLoad, from: Member, to: Member): readonly BillLine[] {
  const zones = new Set([...from.place.zones, ...to.place.zones]);
  if (from.place.zones.length === 0 || to.place.zones.length === 0 || zones.size < 2) return [];
  const shared = from.place.zones.filter((zone) => to.place.zones.includes(zone)).length;
  const crossing = 1 - shared / (from.place.zones.length * to.place.zones.length);
  if (crossing <= 0) return [];
  const share = fact(crossing, '1', 'share of the pairs of ends that lie in two zones', { status: 'derived' });
  const quantity = compute({
    says: `GB across zones on ${flow.flow.id}, charged on both sides`,
    formula: `2 * share * ${answersBack(flow) ? '(bytes + answers)' : 'bytes'} * seconds * hours / gb`,
    unit: 'GB',
    inputs: {
      share,
      bytes: flow.bytes.mean,
      ...(answersBack(flow) && { answers: flow.returned.mean }),
      seconds: SECONDS,
      hours: from.hours,
      gb: GB,
    },
  });
  return [{ item: 'data transfer between zones', sku: 'transfer.inter-az-gb', class: 'usage', quantity }];
}
