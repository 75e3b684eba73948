import type { Explored } from './explore';
import type { Standing } from './network-path';

/** One clause on how the packet goes, or what stops it, in the names of the design. */
export function wordsOf({ hops, blocked, start, service }: Explored, client: Standing, server: Standing): string {
  const target = service ?? server.component;
  if (blocked)
    return stopped(blocked.code, blocked.says, { from: client.component, to: server.component, start, target });
  const gateway = hops.find(({ at }) => at !== 'subnet' && at !== 'internet');
  switch (gateway?.at) {
    case undefined:
      return client.network === server.network ? `inside ${client.network}` : 'over the internet';
    case 'gateway-endpoint':
      return `through the ${gateway.id} gateway endpoint, free of charge`;
    case 'interface-endpoint':
      return `through the ${gateway.id} interface endpoint, charged by the hour and GB`;
    case 'nat':
      return `through ${gateway.id}, a NAT gateway charged by the hour and GB`;
    case 'internet-gateway':
      return 'through the internet gateway';
    case 'egress-only-gateway':
      return 'through the egress-only gateway';
    case 'peering':
      return `over the peering of ${client.network} and ${server.network}`;
    case 'transit-gateway':
    case 'link':
      return `over ${gateway.id}`;
    case 'component':
    case 'subnet':
    case 'internet':
    case 'aws-network':
      return 'within AWS’s network';
  }
}

interface Ends {
  readonly from: string;
  readonly to: string;
  readonly start: string | undefined;
  readonly target: string;
}

/** The engine speaks of addresses; where the design has names, they say more. */
function stopped(code: string, says: string, { from, to, start, target }: Ends): string {
  const where = start ?? from;
  switch (code) {
    case 'NO_ROUTE_TO_DESTINATION':
      return says.startsWith('no route')
        ? `${where} has no route to ${target}: no NAT gateway, endpoint or link leads there`
        : says;
    case 'IGW_PRIVATE_IP_ASSOCIATION_FOR_INGRESS':
      return `nothing outside can open a connection to ${to}, which has no public address`;
    case 'IGW_PUBLIC_IP_ASSOCIATION_FOR_EGRESS':
      return `${from} has no public address, so the internet gateway drops what it sends`;
    default:
      return says;
  }
}
