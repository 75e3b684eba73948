import type { PeerDesign } from '../../put-design';
import { names } from '../../sizing/stream-flows';
import { bareLine } from '../bare-line';
import { rateOf } from '../month';
import type { CostInputs, CostService } from '../service';

/** Networks that are attached, of which the first sends to another what is processed. VPNs are attachments of their own, and bare. */
export const transitGateway: CostService = {
  service: 'Transit Gateway',
  put: (one) => {
    const { params, usage, hours } = one;
    const attachments = params.number('attachments', 0);
    const vpns = params.number('vpnConnections', 0);
    const processed = usage.number('processedGB', 0);
    return {
      ...(attachments > 0 && { designs: [networks(one, attachments, processed)] }),
      lines: [
        ...bareLine('tgw.attachment-hour', vpns * hours),
        ...bareLine('vpn.connection-hour', vpns * hours),
        ...bareLine('tgw.gb', attachments > 0 ? 0 : processed),
      ],
    };
  },
};

/** One more network than a case counts stands at the other end: its attachment is not compared. */
function networks({ hours }: CostInputs, attachments: number, processed: number): PeerDesign {
  const attached = names('net', attachments + 1);
  const network = (name: string, index: number): string => `
  ${name}:
    cidr: 10.${index}.0.0/16
    subnets: { ${name}-a: { zone: a, cidr: 10.${index}.0.0/24, routes: { 10.0.0.0/8: hub } } }${
      index === 0 ? `\n    transit-gateways: { hub: { attachments: [ ${attached.slice(1).join(', ')} ] } }` : ''
    }`;
  const flow = `
  caller: { kind: ecs-service, subnets: [ net-1-a ] }
  called: { kind: ecs-service, subnets: [ net-${attachments + 1}-a ] }
flows:
  - caller -> called: { size: 1 GiB, rate: ${rateOf(processed, hours)} }`;
  return {
    text: `
network:${attached.map(network).join('')}
components:
  outside: { kind: saas }${processed > 0 ? flow : ''}
`,
    of: attached.slice(0, -1).map((name) => `network.${name}`),
  };
}
