import { overlap } from '../../../network/cidr';
import type { Rule } from '../../rule';

export const net001: Rule = {
  id: 'NET-001',
  title: 'Subnets overlap',
  pillar: 'network',
  severity: 'error',
  why: 'AWS refuses a subnet whose addresses are already taken in its VPC.',
  advice: 'Choose a free block.',
  references: ['REL02-BP03'],
  example: {
    failing: `
components: { db: { kind: rds-database, subnets: [ a, b ], multi-az: true } }
network:
  main:
    cidr: 10.0.0.0/16
    subnets:
      a: { zone: a, cidr: 10.0.1.0/24 }
      b: { zone: b, cidr: 10.0.1.128/25 }
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
      b: { zone: b, cidr: 10.0.0.0/24 }
`,
  },
  *check({ design }) {
    for (const network of design.networks.values()) {
      const subnets = [...(network.settings.subnets ?? [])].filter(([, subnet]) => subnet.cidr !== undefined);
      for (const [index, [name, subnet]] of subnets.entries()) {
        const taken = subnets.slice(0, index).find(([, other]) => overlap(other.cidr!, subnet.cidr!));
        if (!taken) continue;
        yield {
          at: { path: `${network.path}.subnets.${name}.cidr`, part: 'value' },
          message: `${name} (${subnet.cidr}) overlaps ${taken[0]} (${taken[1].cidr}).`,
          related: [
            { at: { path: `${network.path}.subnets.${taken[0]}.cidr` }, message: `${taken[0]} has these addresses` },
          ],
        };
      }
    }
  },
};
