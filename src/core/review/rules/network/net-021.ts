import type { Rule } from '../../rule';

export const net021: Rule = {
  id: 'NET-021',
  title: 'Standby without a second zone',
  pillar: 'network',
  severity: 'error',
  why: 'A standby in another zone needs a subnet there; AWS refuses the group without one.',
  advice: 'Add a subnet in another zone.',
  references: ['REL10-BP01'],
  example: {
    failing: `
components: { db: { kind: rds-database, subnets: [ isolated-a ], multi-az: true } }
network:
  main: standard
`,
    passing: `
components: { db: { kind: rds-database, subnets: [ isolated-a, isolated-b ], multi-az: true } }
network:
  main: standard
`,
    nearMiss: `
components: { db: { kind: rds-database, subnets: [ isolated-a ], multi-az: false } }
network:
  main: standard
`,
  },
  *check(subject) {
    for (const { component, kind, member } of subject.parts) {
      if (!('multi-az' in kind.settings) || !member.flag('multi-az')) continue;
      if (component.settings.subnets === undefined || member.place.zones.length !== 1) continue;
      yield {
        at: { path: `${component.path}.subnets`, part: 'value' },
        message: `${component.id} has a standby in a second zone, but its subnets lie in zone ${member.place.zones[0]} only.`,
      };
    }
  },
};
