import type { PeerDesign } from '../../put-design';
import { names } from '../../sizing/stream-flows';
import { rateOf } from '../month';
import type { CostService } from '../service';

/** Networks and VPNs that are attached, of which the first sends to another network what is processed. */
export const transitGateway: CostService = {
  service: 'Transit Gateway',
  put: ({ params, usage, hours }) => {
    const attachments = params.number('attachments', 0);
    const vpns = params.number('vpnConnections', 0);
    const sent = `size: 1 GiB, rate: ${rateOf(usage.number('processedGB', 0), hours)}`;
    return { designs: [gateway({ attachments, vpns, sent })] };
  },
};

interface Attached {
  readonly attachments: number;
  readonly vpns: number;
  /** What a flow through the gateway is. */
  readonly sent: string;
}

/** One more network than a case counts stands at the other end: its attachment is not compared. */
function gateway({ attachments, vpns, sent }: Attached): PeerDesign {
  const attached = names('net', attachments + 1);
  const [end] = attached.slice(-1);
  const isFromNetwork = attachments > 0;
  const network = (name: string, index: number): string => `
  ${name}:
    cidr: 10.${index}.0.0/16
    subnets: { ${name}-a: { zone: a, cidr: 10.${index}.0.0/24, routes: { 10.0.0.0/8: hub } } }`;
  return {
    text: `
network:${attached.map(network).join('')}
    transit-gateways: { hub: { attachments: [ ${attached.slice(0, -1).join(', ')} ] } }
components:
  caller: { kind: ${isFromNetwork ? 'ecs-service, subnets: [ net-1-a ]' : 'on-premises-server'} }
  called: { kind: ${isFromNetwork ? `ecs-service, subnets: [ ${end}-a ]` : 's3-bucket'} }
  ${vpns > 0 ? `office: { kind: vpn-connection, connections: ${vpns}, transit-gateway: true }` : ''}
flows:
  ${isFromNetwork ? `- caller -> called: { ${sent} }` : `- caller -> office: { ${sent} }\n  - office -> called`}
`,
    of: [...attached.slice(0, -1).map((name) => `network.${name}`), ...(vpns > 0 ? ['office'] : [])],
  };
}
