import { NotExpressible } from '../../inputs';
import type { SizingRow } from '../row';
import { names } from '../stream-flows';

const LETTERS = [...'abcdef'];
/** Services with interface endpoints, as many as a case can ask for. */
const SERVICES = ['kinesis-streams', 'glue', 'sqs', 'sns', 'kms', 'logs', 'athena', 'secretsmanager', 'ecr.api', 'sts'];

/** Endpoints in each zone, and what a service sends through one of them; gateway endpoints are free. */
export const vpcEndpoint: SizingRow = {
  row: 'vpc-endpoint',
  design: (inputs) => {
    const zones = LETTERS.slice(0, inputs.number('zones', 1));
    const interfaces = SERVICES.slice(0, inputs.number('interface-endpoints', 0));
    if (interfaces.length !== inputs.number('interface-endpoints', 0)) throw new NotExpressible('too many endpoints');
    const gateways = inputs.number('gateway-endpoints', 0) > 0 ? ['s3'] : [];
    const inspections = names('inspection', inputs.number('load-balancer-endpoints', 0));
    inputs.ignore('gateway-processed-gb');
    const endpoints = [
      ...[...interfaces, ...gateways].map((service) => `${service}: true`),
      ...inspections.map((name) => `${name}: { type: gateway-load-balancer }`),
    ];
    const subnets = zones.map((zone, index) => `      in-${zone}: { zone: ${zone}, cidr: 10.0.${index}.0/24 }`);
    const sent = inputs.number('interface-processed-gb', 0);
    return {
      text: `
network:
  main:
    cidr: 10.0.0.0/16
    subnets:
${subnets.join('\n')}
    endpoints: { ${endpoints.join(', ')} }
components:
  service: { kind: ecs-service, subnets: [ ${zones.map((zone) => `in-${zone}`).join(', ')} ] }
  stream: { kind: kinesis-stream, shards: 1 }
${sent > 0 ? `flows:\n  - service -> stream: { size: 1 KiB, rate: ${sent * 2 ** 20}/month }` : ''}
`,
      of: ['network.main'],
    };
  },
};
