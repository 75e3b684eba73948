import { networkOfSubnet } from '../../../design/place';
import { stores } from '../../parts';
import type { Rule } from '../../rule';

export const sec005: Rule = {
  id: 'SEC-005',
  title: 'Store in a public subnet',
  pillar: 'security',
  severity: 'error',
  why: 'A subnet with a route to the internet is one security group away from letting everyone in.',
  advice: 'Put it into private or isolated subnets, and reach it through an application.',
  references: ['SEC05-BP01', 'security-hub RDS.2'],
  example: {
    failing: `
components:
  shop: { kind: application }
  db:   { kind: rds-database, subnets: [ public-a, public-b ], multi-az: true }
flows:
  - shop -> db: { size: 1 KiB, rate: 1/s }
network:
  main: standard
`,
    passing: `
components:
  shop: { kind: application }
  db:   { kind: rds-database, subnets: [ isolated-a, isolated-b ], multi-az: true }
flows:
  - shop -> db: { size: 1 KiB, rate: 1/s }
network:
  main: standard
`,
    nearMiss: `
components:
  shop: { kind: application }
  db:   { kind: rds-database, subnets: [ private-a, private-b ], multi-az: true }
flows:
  - shop -> db: { size: 1 KiB, rate: 1/s }
network:
  main: standard
`,
  },
  *check(subject) {
    for (const { component } of stores(subject)) {
      const open = (component.settings.subnets ?? []).find((name) =>
        [...(networkOfSubnet(subject.design, name)?.settings.subnets?.get(name)?.routes?.values() ?? [])].includes(
          'internet',
        ),
      );
      if (open === undefined) continue;
      yield {
        at: { path: `${component.path}.subnets`, part: 'value' },
        message: `${component.id} keeps data and stands in ${open}, which has a route to the internet.`,
      };
    }
  },
};
