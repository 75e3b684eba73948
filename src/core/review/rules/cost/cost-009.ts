import type { Role } from '../../../catalog/kind';
import type { ReviewSubject, Rule } from '../../rule';

export const cost009: Rule = {
  id: 'COST-009',
  title: 'Component that no flow uses',
  pillar: 'cost',
  severity: 'warning',
  why: 'What nothing flows into or out of does nothing and may still be billed.',
  advice: 'Connect it, or take it out.',
  references: ['COST04-BP03', 'SUS02-BP03'],
  example: {
    failing: `
components:
  shop:   { kind: application }
  clicks: { kind: kinesis-stream }
  spare:  { kind: kinesis-stream }
flows:
  - shop -> clicks: { size: 1 KiB, rate: 1/s }
`,
    passing: `
components:
  shop:   { kind: application }
  clicks: { kind: kinesis-stream }
flows:
  - shop -> clicks: { size: 1 KiB, rate: 1/s }
`,
    nearMiss: `
components:
  shop:  { kind: application }
  table: { kind: dynamodb-table, pitr: true, backup: { to: vault } }
  vault: { kind: backup-vault }
flows:
  - shop -> table: { mode: request, size: 1 KiB, rate: 1/s }
`,
  },
  *check(subject) {
    if (subject.design.flows.size === 0) return;
    for (const { component, kind, member } of subject.parts) {
      if (
        member.load.inflows.length + member.load.outflows.length > 0 ||
        SUPPORTING.has(kind.role) ||
        isNamed(subject, component.id)
      )
        continue;
      yield { at: { path: component.path, part: 'key' }, message: `Nothing flows into or out of ${component.id}.` };
    }
  },
};

/** What supports others without data of its own going through it. */
const SUPPORTING: ReadonlySet<Role> = new Set<Role>(['operations', 'security', 'network', 'orchestration', 'lake']);

/** Whether some other part of the design names it: a vault, a registry, a catalogue, a stand-in. */
function isNamed(subject: ReviewSubject, id: string): boolean {
  const parts = [...subject.design.components.values()]
    .filter((component) => component.id !== id)
    .map((component) => component.settings);
  const rest = [...subject.design.data.values(), ...[...subject.design.flows.values()].map((flow) => flow.settings)];
  return (
    [...parts, ...rest].some((settings) => mentions(settings, id)) ||
    subject.design.components.get(id)?.settings['stands-in-for'] !== undefined
  );
}

function mentions(value: unknown, id: string): boolean {
  if (typeof value === 'string') return value === id;
  if (value instanceof Map) return [...value.values()].some((part) => mentions(part, id));
  return typeof value === 'object' && value !== null && Object.values(value).some((part) => mentions(part, id));
}
