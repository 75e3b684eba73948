import { NotExpressible } from '../../inputs';
import type { SizingRow } from '../row';

const LETTERS = [...'abcdef'];

/** A gateway in each zone, and a service that sends so much through them. What of it goes to S3 is no more and no less. */
export const natGateway: SizingRow = {
  row: 'nat-gateway',
  design: (inputs) => {
    inputs.ignore('of-which-to-s3-gb');
    const zones = LETTERS.slice(0, inputs.number('nat-gateways'));
    if (zones.length !== inputs.number('nat-gateways')) throw new NotExpressible('more gateways than zones');
    const subnets = zones.flatMap((zone, index) => [
      `      in-${zone}: { zone: ${zone}, cidr: 10.0.${index}.0/24, routes: { 0.0.0.0/0: nat-${zone} } }`,
      `      edge-${zone}: { zone: ${zone}, cidr: 10.0.${index + 10}.0/24, routes: { 0.0.0.0/0: internet } }`,
    ]);
    const address = inputs.flag('own-addresses') ? ', address: own' : '';
    const nats = zones.map((zone) => `nat-${zone}: { subnet: edge-${zone}${address} }`);
    return {
      text: `
network:
  main:
    cidr: 10.0.0.0/16
    subnets:
${subnets.join('\n')}
    nats: { ${nats.join(', ')} }
components:
  service: { kind: ecs-service, subnets: [ ${zones.map((zone) => `in-${zone}`).join(', ')} ] }
  partner: { kind: saas }
flows:
  - service -> partner: { size: 1 GiB, rate: ${inputs.number('processed-gb', 0)}/month }
`,
      of: ['network.main'],
    };
  },
};
