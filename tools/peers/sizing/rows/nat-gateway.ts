import type { SizingRow } from '../row';
import { names } from '../stream-flows';

const LETTERS = [...'abcdef'];
/** Subnets of gateways come after as many of what uses them. */
const EDGE = 100;

/** Gateways over the zones, and a service that sends so much through them. What of it goes to S3 is no more and no less. */
export const natGateway: SizingRow = {
  row: 'nat-gateway',
  design: (inputs) => {
    inputs.ignore('of-which-to-s3-gb');
    const address = inputs.flag('own-addresses') ? ', address: own' : '';
    const gateways = names('nat', inputs.number('nat-gateways'));
    const subnets = gateways.flatMap((nat, index) => {
      const zone = LETTERS[index % LETTERS.length]!;
      return [
        `      in-${nat}: { zone: ${zone}, cidr: 10.0.${index}.0/24, routes: { 0.0.0.0/0: ${nat} } }`,
        `      edge-${nat}: { zone: ${zone}, cidr: 10.0.${index + EDGE}.0/24, routes: { 0.0.0.0/0: internet } }`,
      ];
    });
    const nats = gateways.map((nat) => `${nat}: { subnet: edge-${nat}${address} }`);
    return {
      text: `
network:
  main:
    cidr: 10.0.0.0/16
    subnets:
${subnets.join('\n')}
    nats: { ${nats.join(', ')} }
components:
  service: { kind: ecs-service, subnets: [ ${gateways.map((nat) => `in-${nat}`).join(', ')} ] }
  partner: { kind: saas }
flows:
  - service -> partner: { size: 1 GiB, rate: ${inputs.number('processed-gb', 0)}/month }
`,
      of: ['network.main'],
    };
  },
};
