import { contains } from '../../../network/cidr';
import type { Rule } from '../../rule';

export const net002: Rule = {
  id: 'NET-002',
  title: 'Subnet outside its VPC',
  pillar: 'network',
  severity: 'error',
  why: 'A subnet takes its addresses from its VPC; others do not exist there.',
  advice: 'Use a block inside the VPC, or give the VPC a second block.',
  references: ['REL02-BP03'],
  example: {
    failing: `
components: { db: { kind: rds-database, subnets: [ a, b ], multi-az: true } }
network:
  main:
    cidr: 10.0.0.0/16
    subnets:
      a: { zone: a, cidr: 10.0.1.0/24 }
      b: { zone: b, cidr: 10.1.0.0/24 }
`,
    passing: `
components: { db: { kind: rds-database, subnets: [ a, b ], multi-az: true } }
network:
  main:
    cidr: 10.0.0.0/16
    subnets:
      a: { zone: a, cidr: 10.0.1.0/24 }
      b: { zone: b, cidr: 10.0.2.0/24 }
`,
    nearMiss: `
components: { db: { kind: rds-database, subnets: [ a, b ], multi-az: true } }
network:
  main:
    cidr: 10.0.0.0/16
    subnets:
      a: { zone: a, cidr: 10.0.1.0/24 }
      b: { zone: b, cidr: 10.0.255.0/24 }
`,
  },
  *check({ design }) {
    for (const network of design.networks.values()) {
      const blocks = [network.settings.cidr ?? []].flat();
      for (const [name, subnet] of network.settings.subnets ?? []) {
        if (subnet.cidr === undefined || blocks.length === 0 || blocks.some((block) => contains(block, subnet.cidr!)))
          continue;
        yield {
          at: { path: `${network.path}.subnets.${name}.cidr`, part: 'value' },
          message: `${name} (${subnet.cidr}) lies outside ${network.id} (${blocks.join(', ')}).`,
          related: [{ at: { path: `${network.path}.cidr` }, message: `the addresses of ${network.id}` }],
        };
      }
    }
  },
};
