import { stores } from '../../parts';
import type { ReviewSubject } from '../../rule';
import type { Fix } from '../../../design/finding';
import type { Rule } from '../../rule';

export const rel001: Rule = {
  id: 'REL-001',
  title: 'Store in one zone under an availability target',
  pillar: 'reliability',
  severity: 'error',
  why: 'The loss of one zone stops the store, so it cannot be more available than one zone.',
  advice: 'Turn on Multi-AZ, or put nodes in a second zone; or agree on a lower target.',
  references: ['REL10-BP01', 'REL11-BP07', 'checkov CKV_AWS_157', 'security-hub RDS.5'],
  example: {
    failing: `
requirements:
  up: { of: orders, availability: 99.95 % }
components:
  shop:   { kind: application }
  orders: { kind: rds-database, class: db.m6g.large, storage: 100 GiB, multi-az: false }
flows:
  - shop -> orders: { size: 1 KiB, rate: 10/s }
`,
    passing: `
requirements:
  up: { of: orders, availability: 99.95 % }
components:
  shop:   { kind: application }
  orders: { kind: rds-database, class: db.m6g.large, storage: 100 GiB, multi-az: true }
flows:
  - shop -> orders: { size: 1 KiB, rate: 10/s }
`,
    nearMiss: `
requirements:
  up: { of: orders, availability: 99 % }
components:
  shop:   { kind: application }
  orders: { kind: rds-database, class: db.m6g.large, storage: 100 GiB, multi-az: false }
flows:
  - shop -> orders: { size: 1 KiB, rate: 10/s }
`,
  },
  *check(subject) {
    for (const { component, kind, member } of stores(subject)) {
      if (kind.recovery(member).scope !== 'zonal') continue;
      for (const requirement of demanding(subject, component.id)) {
        yield {
          at: { path: component.path, part: 'key' },
          message: `${component.id} stands in one zone, but ${requirement} asks for more than one zone can give.`,
          related: [{ at: { path: `requirements.${requirement}.availability` }, message: 'the target' }],
          fixes: 'multi-az' in kind.settings ? [multiAz(component.path)] : [],
        };
      }
    }
  },
};

/** One zone is not down for less than 0.1 % of the time by any published figure. */
const ONE_ZONE = 0.999;

function demanding(subject: ReviewSubject, component: string): readonly string[] {
  return [...subject.design.requirements].flatMap(([name, { availability, of }]) =>
    availability && availability.likely >= ONE_ZONE && [of ?? []].flat().includes(component) ? [name] : [],
  );
}

const multiAz = (path: string): Fix => ({
  title: 'Turn on Multi-AZ',
  edits: [{ do: 'set', at: `${path}.multi-az`, value: 'true' }],
  preferred: true,
});
