import type { Rule } from '../../rule';

export const net012: Rule = {
  id: 'NET-012',
  title: 'Port open to the whole internet',
  pillar: 'network',
  severity: 'error',
  why: 'Everyone may try to log in; ports other than those of a website are found by scanners within minutes.',
  advice: 'Name the security group or the addresses that need it.',
  references: ['SEC05-BP02', 'security-hub EC2.19'],
  example: {
    failing: `
components: { db: { kind: rds-database, subnets: [ a, b ], multi-az: true, security-groups: [ access ] } }
network:
  main:
    cidr: 10.0.0.0/16
    subnets:
      a: { zone: a, cidr: 10.0.1.0/24 }
      b: { zone: b, cidr: 10.0.2.0/24 }
    security-groups:
      access: { inbound: [ tcp 5432 from 0.0.0.0/0 ] }
`,
    passing: `
components: { db: { kind: rds-database, subnets: [ a, b ], multi-az: true, security-groups: [ access ] } }
network:
  main:
    cidr: 10.0.0.0/16
    subnets:
      a: { zone: a, cidr: 10.0.1.0/24 }
      b: { zone: b, cidr: 10.0.2.0/24 }
    security-groups:
      access: { inbound: [ tcp 5432 from 10.0.0.0/16 ] }
`,
    nearMiss: `
components: { db: { kind: rds-database, subnets: [ a, b ], multi-az: true, security-groups: [ access ] } }
network:
  main:
    cidr: 10.0.0.0/16
    subnets:
      a: { zone: a, cidr: 10.0.1.0/24 }
      b: { zone: b, cidr: 10.0.2.0/24 }
    security-groups:
      access: { inbound: [ tcp 443 from 0.0.0.0/0 ] }
`,
  },
  *check({ design }) {
    for (const network of design.networks.values()) {
      for (const [name, group] of network.settings['security-groups'] ?? []) {
        for (const [index, rule] of (group.inbound ?? []).entries()) {
          if (!WORLD.has(rule.peer) || rule.protocol === 'icmp' || isWeb(rule.ports)) continue;
          yield {
            at: { path: `${network.path}.security-groups.${name}.inbound.${index}`, part: 'value' },
            message: `${name} lets the whole internet in at ${rule.protocol}${rule.ports ? ` ${range(rule.ports)}` : ''}.`,
          };
        }
      }
    }
  },
};

type Ports = { readonly from: number; readonly to: number };

const WORLD = new Set(['0.0.0.0/0', '::/0']);
const WEB = new Set([80, 443]);
const isWeb = (ports: Ports | undefined): boolean =>
  ports !== undefined && ports.from === ports.to && WEB.has(ports.from);
const range = ({ from, to }: Ports): string => (from === to ? String(from) : `${from}-${to}`);
