import { GB, gigabytesAMonth } from '../../../catalog/amounts';
import { monthlyText } from '../../money';
import type { FlowLoad } from '../../../catalog/load';
import { isKnown } from '../../../quantity/figure';
import { formatValue } from '../../../quantity/format';
import type { Fix } from '../../../design/finding';
import type { ReviewSubject, Rule } from '../../rule';
import { costAt } from '../../what-if';

const design = (endpoints: string, rate: string): string => `
components:
  job:  { kind: ecs-service, subnets: [ app ] }
  lake: { kind: s3-bucket, versioning: true }
flows:
  - job -> lake: { mode: batch, size: 1 MiB, rate: ${rate} }
network:
  main:
    cidr: 10.0.0.0/16
    subnets:
      app:  { zone: a, cidr: 10.0.1.0/24, routes: { 0.0.0.0/0: nat-a } }
      edge: { zone: a, cidr: 10.0.2.0/24, routes: { 0.0.0.0/0: internet } }
    nats: { nat-a: { subnet: edge } }${endpoints}
`;

export const net018: Rule = {
  id: 'NET-018',
  title: 'Traffic to S3 or DynamoDB through NAT',
  pillar: 'network',
  severity: 'warning',
  why: 'A NAT gateway bills every GB that passes it; a gateway endpoint carries the same traffic free of charge.',
  advice: 'Add a gateway endpoint to the network: endpoints: [ s3, dynamodb ].',
  references: ['COST08-BP03', 'SUS04-BP07'],
  falsePositives: 'A network whose traffic must all pass a firewall behind the NAT.',
  example: {
    failing: design('', '1/s'),
    passing: design('\n    endpoints: [ s3 ]', '1/s'),
    nearMiss: design('', '1/h'),
  },
  *check(subject) {
    for (const flow of subject.load.flows.values()) {
      const way = wayThroughNat(subject, flow);
      if (!way) continue;
      const member = subject.load.members.get(way.from)!;
      const bytes = [flow.bytes.mean, ...(flow.caller === flow.flow.to ? [] : [flow.returned.mean])];
      const volumes = bytes.map((each) => gigabytesAMonth('GB through NAT', each, member));
      const known = volumes.filter(isKnown);
      const passes = known.reduce((total, each) => total + each.likely, 0);
      if (passes <= HEAVY) continue;
      const saves = known.reduce((total, each) => total + (costAt(subject, member, 'nat.gb', each) ?? 0), 0);
      yield {
        at: { path: flow.flow.path, part: 'key' },
        message: `${flow.flow.id} takes ${formatValue(passes * GB.likely, 'B')} a month through ${way.nat}; a gateway endpoint for ${way.service} in ${way.network} would save ${monthlyText(subject, saves)}.`,
        fixes: fixesFor(subject, way),
      };
    }
  },
};

/** GB a month. */
const HEAVY = 100;

interface Way {
  readonly from: string;
  readonly nat: string;
  readonly network: string;
  readonly service: string;
}

/** The NAT that a flow passes on its way to a service that a gateway endpoint would lead to. */
function wayThroughNat(subject: ReviewSubject, flow: FlowLoad): Way | undefined {
  const path = subject.network.paths.get(flow.flow.id);
  const endpoint = path && subject.kind(path.to)?.network.endpoint;
  if (path?.verdict !== 'reaches' || !endpoint?.gateway || flow.mode === 'trigger') return undefined;
  // A gateway endpoint serves its own Region only.
  const [from, to] = [path.from, path.to].map((id) => subject.load.members.get(id));
  if (!from || from.place.region !== to?.place.region) return undefined;
  const nat = path.hops.find(({ at }) => at === 'nat');
  const network = nat?.network ?? subject.network.standings.get(path.from)?.network;
  return nat && network !== undefined
    ? { from: path.from, nat: nat.id, network, service: endpoint.service }
    : undefined;
}

/** Adds the endpoint to a list, or begins one; endpoints that are written out one by one are left to the reader. */
function fixesFor({ design }: ReviewSubject, { network, service }: Way): readonly Fix[] {
  const found = design.networks.get(network);
  const endpoints = found?.settings.endpoints;
  if (!found || found.standard) return [];
  const at = `${found.path}.endpoints`;
  const title = `Add a gateway endpoint for ${service}`;
  if (endpoints === undefined) return [{ title, edits: [{ do: 'set', at, value: `[ ${service} ]` }], preferred: true }];
  if (endpoints instanceof Map)
    return [{ title, edits: [{ do: 'set', at: `${at}.${service}`, value: 'true' }], preferred: true }];
  return [{ title, edits: [{ do: 'append', at, value: service }], preferred: true }];
}
