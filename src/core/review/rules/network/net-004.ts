import { isIpv4, prefixLength } from '../../../network/cidr';
import type { Rule } from '../../rule';

export const net004: Rule = {
  id: 'NET-004',
  title: 'Prefix length that AWS does not take',
  pillar: 'network',
  severity: 'error',
  why: 'A VPC and its subnets are between /16 and /28 large; AWS keeps five addresses of each subnet.',
  advice: 'Use /16 to /28.',
  references: ['REL02-BP03', 'https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html'],
  example: {
    failing: `
components: { db: { kind: rds-database, subnets: [ a, b ], multi-az: true } }
network:
  main:
    cidr: 10.0.0.0/16
    subnets:
      a: { zone: a, cidr: 10.0.1.0/24 }
      b: { zone: b, cidr: 10.0.2.0/29 }
`,
    passing: `
components: { db: { kind: rds-database, subnets: [ a, b ], multi-az: true } }
network:
  main:
    cidr: 10.0.0.0/16
    subnets:
      a: { zone: a, cidr: 10.0.1.0/24 }
      b: { zone: b, cidr: 10.0.2.0/28 }
`,
    nearMiss: `
components: { db: { kind: rds-database, subnets: [ a, b ], multi-az: true } }
network:
  main:
    cidr: 10.0.0.0/16
    subnets:
      a: { zone: a, cidr: 10.0.1.0/24 }
      b: { zone: b, cidr: 10.0.128.0/17 }
`,
  },
  *check({ design }) {
    for (const network of design.networks.values()) {
      const blocks = [network.settings.cidr ?? []]
        .flat()
        .map((cidr) => ({ name: network.id, path: `${network.path}.cidr`, cidr }));
      const subnets = [...(network.settings.subnets ?? [])].flatMap(([name, { cidr }]) =>
        cidr === undefined ? [] : [{ name, path: `${network.path}.subnets.${name}.cidr`, cidr }],
      );
      for (const { name, path, cidr } of [...blocks, ...subnets]) {
        const length = prefixLength(cidr);
        if (!isIpv4(cidr) || (length >= 16 && length <= 28)) continue;
        yield { at: { path, part: 'value' }, message: `${name} is a /${length} (${cidr}); AWS takes /16 to /28.` };
      }
    }
  },
};
