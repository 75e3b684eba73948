import { stores } from '../../parts';
import type { Part, ReviewSubject } from '../../rule';
import type { Rule } from '../../rule';

export const rel010: Rule = {
  id: 'REL-010',
  title: 'Store with no backup and nothing to rebuild it from',
  pillar: 'reliability',
  severity: 'warning',
  why: 'A deletion or a bad write takes the only copy there is.',
  advice: 'Turn on point-in-time recovery or backups, or name the source it can be rebuilt from (source: replayable).',
  references: ['REL09-BP01', 'REL09-BP03'],
  example: {
    failing: `
components:
  shop:   { kind: application }
  orders: { kind: dynamodb-table, pitr: false }
flows:
  - shop -> orders: { mode: request, size: 1 KiB, rate: 10/s }
`,
    passing: `
components:
  shop:   { kind: application }
  orders: { kind: dynamodb-table, pitr: true }
flows:
  - shop -> orders: { mode: request, size: 1 KiB, rate: 10/s }
`,
    nearMiss: `
components:
  shop:   { kind: application }
  orders: { kind: dynamodb-table, pitr: false }
flows:
  - shop -> orders: { mode: request, size: 1 KiB, rate: 10/s, source: replayable }
`,
  },
  *check(subject) {
    for (const part of stores(subject)) {
      if (part.kind.role === 'operations' || isKept(part) || isRebuildable(subject, part)) continue;
      const { id, path } = part.component;
      yield {
        at: { path, part: 'key' },
        message: `${id} has no backup, no point-in-time recovery and no versions, and nothing it could be rebuilt from.`,
        fixes:
          'pitr' in part.component.settings
            ? [{ title: 'Turn on point-in-time recovery', edits: [{ do: 'set', at: `${path}.pitr`, value: 'true' }] }]
            : [],
      };
    }
  },
};

function isKept({ component, kind, member }: Part): boolean {
  const { versions, pointInTime, scope } = kind.recovery(member);
  const { backup, pitr } = component.settings;
  return (
    scope === 'outside' ||
    versions === true ||
    pointInTime !== undefined ||
    pitr === true ||
    (backup !== undefined && backup !== false)
  );
}

/** Fed by a log or a store, or from a source that can be read again. */
function isRebuildable(subject: ReviewSubject, { component, member }: Part): boolean {
  return member.load.inflows.some(({ flow }) => {
    if (flow.settings.source === 'replayable' || flow.from === component.id) return flow.from !== component.id;
    const from = subject.load.members.get(flow.from);
    const kind = subject.kind(flow.from);
    if (!from || !kind) return false;
    return (
      kind.recovery(from).holds !== 'nothing' ||
      subject.flowsInto(flow.from).some((before) => feeds(subject, before.from))
    );
  });
}

function feeds(subject: ReviewSubject, id: string): boolean {
  const member = subject.load.members.get(id);
  const kind = subject.kind(id);
  return member !== undefined && kind !== undefined && kind.recovery(member).holds !== 'nothing';
}
