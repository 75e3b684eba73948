import { bareLine } from '../bare-line';
import type { CostService } from '../service';

/** Each attached network and VPN is an attachment. */
export const transitGateway: CostService = {
  service: 'Transit Gateway',
  put: ({ params, usage, hours }) => ({
    lines: [
      ...bareLine(
        'tgw.attachment-hour',
        (params.number('attachments', 0) + params.number('vpnConnections', 0)) * hours,
      ),
      ...bareLine('vpn.connection-hour', params.number('vpnConnections', 0) * hours),
      ...bareLine('tgw.gb', usage.number('processedGB', 0)),
    ],
  }),
};
