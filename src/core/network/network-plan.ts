import type { Design, Network } from '../design/design';
import type { EndpointType, NetworkPlan } from './network-path';
import { exposureOf } from './subnet-exposure';

type Endpoints = NonNullable<Network['settings']['endpoints']>;
type EndpointRecord = Endpoints extends infer E ? (E extends ReadonlyMap<string, infer R> ? R : never) : never;

/** An endpoint as the design writes it, with what is left out. */
export interface EndpointPlan {
  readonly service: string;
  readonly type: EndpointType;
  readonly subnets?: readonly string[];
  readonly securityGroups?: readonly string[];
}

/** The two services with gateway endpoints. Source: docs.aws.amazon.com/vpc/latest/privatelink/gateway-endpoints.html */
const GATEWAY_SERVICES: ReadonlySet<string> = new Set(['s3', 'dynamodb']);
const DEFAULT_CIDR = '10.0.0.0/16';

/** A network as it stands. */
export function planOf(design: Design, network: Network): NetworkPlan {
  const { settings } = network;
  const subnets = [...(settings.subnets ?? [])].map(([id, subnet]) => ({
    id,
    zone: subnet.zone ?? 'a',
    cidr: subnet.cidr ?? '',
    exposure: exposureOf(subnet),
  }));
  return {
    id: network.id,
    path: network.path,
    region: settings.region ?? design.region,
    ...(settings.account !== undefined && { account: settings.account }),
    cidrs: cidrsOf(network),
    subnets,
    nats: [...(settings.nats ?? [])].flatMap(([id, { subnet, address }]) =>
      subnet === undefined ? [] : [{ id, subnet, ownAddress: address === 'own' }],
    ),
    endpoints: endpointsOf(network).map(({ service, type, subnets: own }) => ({
      service,
      type,
      ...(own && { subnets: own }),
    })),
    internetGateway: subnets.some(({ exposure }) => exposure === 'public'),
    standard: network.standard,
  };
}

export function cidrsOf({ settings }: Network): readonly string[] {
  const { cidr } = settings;
  return cidr === undefined ? [DEFAULT_CIDR] : typeof cidr === 'string' ? [cidr] : cidr;
}

/** The endpoints of a network; one that is switched off is none. */
export function endpointsOf({ settings }: Network): readonly EndpointPlan[] {
  const { endpoints } = settings;
  if (!endpoints) return [];
  if (endpoints instanceof Map) {
    return [...(endpoints as ReadonlyMap<string, EndpointRecord>)].flatMap(([service, given]) =>
      given === false ? [] : [endpointOf(service, given === true ? {} : given)],
    );
  }
  return (endpoints as readonly string[]).map((service) => endpointOf(service, {}));
}

function endpointOf(service: string, given: Exclude<EndpointRecord, boolean>): EndpointPlan {
  const groups = given['security-groups'];
  return {
    service,
    type: given.type ?? (GATEWAY_SERVICES.has(service) ? 'gateway' : 'interface'),
    ...(given.subnets && { subnets: given.subnets }),
    ...(groups && { securityGroups: groups }),
  };
}
