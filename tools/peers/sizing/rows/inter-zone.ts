import { zonalNetwork } from '../zonal-network';
import type { SizingRow } from '../row';

/** Two services spread over the same zones: what one sends the other crosses them, but for its own share. */
export const interZone: SizingRow = {
  row: 'inter-zone',
  design: (inputs) => {
    const { network, subnets } = zonalNetwork(inputs.number('zones', 3));
    return {
      text: `
${network}
components:
  caller: { kind: ecs-service, subnets: ${subnets} }
  called: { kind: ecs-service, subnets: ${subnets} }
flows:
  - caller -> called: { size: 1 MiB, rate: ${inputs.number('flow-mibps-mean')}/s }
`,
      of: ['caller -> called'],
    };
  },
};
