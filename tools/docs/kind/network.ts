import type { Kind } from '../../../src/core/index';
import { bullets } from '../markdown';

/** Where the kind stands in a network and how it is reached. */
export const network = ({ network: { stands, endpoint, port, portBy } }: Kind): readonly string[] => [
  '## Network',
  '',
  ...bullets([
    STANDS[stands],
    ...(endpoint === undefined
      ? []
      : [
          `Its VPC endpoint is \`${endpoint.service}\`${endpoint.gateway ? ', a gateway endpoint without charge' : ', an interface endpoint'}.`,
        ]),
    ...(port === undefined ? [] : [`Listens on port ${port}${portBy === undefined ? '' : otherPorts(portBy)}.`]),
  ]),
];

const STANDS: Readonly<Record<Kind['network']['stands'], string>> = {
  vpc: 'Stands in the subnets of a VPC.',
  optional: 'Stands in a VPC only where subnets are given.',
  service: 'Stands behind an endpoint of AWS, outside your VPCs.',
  edge: 'Stands at the edge of AWS’s network.',
  outside: 'Stands outside AWS.',
};

const otherPorts = ({ setting, ports }: NonNullable<Kind['network']['portBy']>): string =>
  `, by \`${setting}\`: ${Object.entries(ports)
    .map(([value, port]) => `${value} ${port}`)
    .join(', ')}`;
