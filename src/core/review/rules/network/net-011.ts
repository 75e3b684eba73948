import type { Rule } from '../../rule';

const design = (inbound: string, outbound: string): string => `
components:
  shop: { kind: application }
  web:  { kind: load-balancer, subnets: [ public-a, public-b ], security-groups: [ front ] }
  site: { kind: auto-scaling-group, instance-type: t3.micro, subnets: [ private-a, private-b ], security-groups: [ app ] }
flows:
  - shop -> web: { mode: request, rate: 1/s, size: 1 KiB, returns: 1 KiB }
  - web -> site: { mode: request, size: 1 KiB, returns: 1 KiB }
network:
  main:
    cidr: 10.0.0.0/16
    subnets:
      public-a:  { zone: a, cidr: 10.0.0.0/24, routes: { 0.0.0.0/0: internet } }
      public-b:  { zone: b, cidr: 10.0.1.0/24, routes: { 0.0.0.0/0: internet } }
      private-a: { zone: a, cidr: 10.0.2.0/24 }
      private-b: { zone: b, cidr: 10.0.3.0/24 }
    security-groups:
      front: { inbound: [ tcp 80 from 0.0.0.0/0, tcp 443 from 0.0.0.0/0 ], outbound: [ ${outbound} ] }
      app:   { inbound: [ ${inbound} ] }
`;

export const net011: Rule = {
  id: 'NET-011',
  title: 'Declared flow that the network stops',
  pillar: 'network',
  severity: 'error',
  why: 'A flow that a security group, an ACL or a missing route stops carries nothing, whatever the roles allow.',
  advice: 'Let it through where the message says: add the rule, the route or the endpoint.',
  references: ['SEC05-BP02', 'REL02-BP02'],
  example: {
    failing: design('tcp 22 from front', 'all to app'),
    passing: design('tcp 80 from front, tcp 443 from front', 'all to app'),
    nearMiss: design('all from front', 'tcp 80 to app, tcp 443 to app'),
  },
  *check({ network }) {
    for (const { flow, path, verdict, blockedBy } of network.paths.values()) {
      if (verdict !== 'blocked' || !blockedBy) continue;
      yield {
        at: { path, part: 'key' },
        message: `${flow} does not get through: ${blockedBy.says.replace(/\.$/, '')}.`,
        // It may stand in a VPC and only not say so.
        ...(blockedBy.code === 'NO_PATH_INTO_VPC' && { severity: 'warning' as const }),
      };
    }
  },
};
