import { monthlyText } from '../../money';
import type { FlowLoad } from '../../../catalog/load';
import { isStartedForRuns } from '../../../catalog/runs';
import type { Schedule } from '../../../design/schema';
import type { Fix } from '../../../design/finding';
import { formatValue } from '../../../quantity/format';
import type { Part, ReviewSubject, Rule } from '../../rule';
import { quantityOf, savingOf } from '../../what-if';

export const cost005: Rule = {
  id: 'COST-005',
  title: 'Always on for a few runs a day',
  pillar: 'cost',
  severity: 'warning',
  why: 'What works in runs and is never switched off is paid for while it waits for the next one.',
  advice: 'Start it for each run, or pause it between them.',
  references: ['COST09-BP03', 'DAL-13.3', 'DAL-15.7'],
  falsePositives: 'A cluster that people also use in ways the design does not draw.',
  example: {
    failing: `
components:
  lake:   { kind: s3-bucket, stored: 2 TiB, versioning: true }
  spark:  { kind: emr-cluster, core: 4 x m5.xlarge, duration: 2 h }
  clean:  { kind: s3-bucket, versioning: true }
flows:
  - lake -> spark: { mode: batch, schedule: cron(0 2 * * ? *), size: 1 KiB, rate: 1000/s }
  - spark -> clean
`,
    passing: `
components:
  lake:   { kind: s3-bucket, stored: 2 TiB, versioning: true }
  spark:  { kind: emr-cluster, core: 4 x m5.xlarge, duration: 2 h, schedule: cron(0 2 * * ? *) }
  clean:  { kind: s3-bucket, versioning: true }
flows:
  - lake -> spark: { mode: batch, size: 1 KiB, rate: 1000/s }
  - spark -> clean
`,
    nearMiss: `
components:
  lake:   { kind: s3-bucket, stored: 2 TiB, versioning: true }
  spark:  { kind: emr-cluster, core: 4 x m5.xlarge, duration: 2 h }
  clean:  { kind: s3-bucket, versioning: true }
flows:
  - lake -> spark: { mode: batch, every: 3 h, size: 1 KiB, rate: 1000/s }
  - spark -> clean
`,
  },
  *check(subject) {
    for (const part of subject.parts) {
      const { component, kind } = part;
      if (kind.role !== 'compute' && kind.role !== 'warehouse') continue;
      const busy = busyShare(subject, part);
      if (busy === undefined || busy >= A_QUARTER) continue;
      const rest = restOf(part, busy);
      const saves = rest && savingOf(subject, part, rest.changes);
      if (!rest || saves === undefined || saves <= 0) continue;
      yield {
        at: { path: component.path, part: 'key' },
        message: `${component.id} is on around the clock for runs that take ${formatValue(busy * DAY, 's')} a day; ${rest.says} it would save ${monthlyText(subject, saves)}.`,
        fixes: rest.fixes,
      };
    }
  },
};

const DAY = 86_400;
/** 6 h a day. */
const A_QUARTER = 6 / 24;

/** The share of the time that its batches keep a component at work; undefined where something else may, or one has no times. */
function busyShare(subject: ReviewSubject, part: Part): number | undefined {
  const { load } = part.member;
  const flows = [...load.inflows, ...load.outflows];
  // People ask a warehouse whose readers are not drawn.
  if (part.kind.role === 'warehouse' && load.outflows.length === 0) return undefined;
  if (load.inflows.length === 0 || flows.some(({ mode }) => mode !== 'batch' && mode !== 'file')) return undefined;
  const shares = flows.map((flow) => shareOf(subject, part, flow));
  // What it hands on without a time of its own is part of the runs that came in.
  const known = shares.filter((share, index) => share !== undefined || index < load.inflows.length);
  return known.reduce<number | undefined>(
    (total, share) => (total === undefined || share === undefined ? undefined : total + share),
    0,
  );
}

function shareOf(subject: ReviewSubject, part: Part, { flow }: FlowLoad): number | undefined {
  const other = subject.parts.find(
    ({ component }) => component.id === (flow.from === part.component.id ? flow.to : flow.from),
  );
  const every = (flow.settings.schedule?.every ?? flow.settings.every ?? other?.component.settings.schedule?.every)
    ?.likely;
  const lasts = durationOf(part) ?? (other && durationOf(other));
  return every === undefined || lasts === undefined ? undefined : lasts / every;
}

/** How long one run takes, where the design says so; a default would be our word for a finding about its own. */
function durationOf({ member }: Part): number | undefined {
  const duration = member.written('duration') ? member.value('duration') : undefined;
  return duration && !('unknown' in duration) ? duration.likely : undefined;
}

interface Rest {
  readonly says: string;
  readonly changes: Readonly<Record<string, unknown>>;
  readonly fixes: readonly Fix[];
}

/** How it can be off between runs: a schedule starts it for each, or a setting says how long it is on. */
function restOf({ component, kind, member }: Part, busy: number): Rest | undefined {
  const on = ['active', 'hours'].find((setting) => kind.settings[setting]?.default === '24 h/day');
  if (on !== undefined) {
    if (member.written(on)) return undefined;
    // The next full hour: it takes a while to come back, and a run may be late.
    const value = `${Math.floor(busy * 24) + 1} h/day`;
    return {
      says: `on for ${value}`,
      changes: { [on]: quantityOf(value, 'hours') },
      fixes: [{ title: `Set ${on} to ${value}`, edits: [{ do: 'set', at: `${component.path}.${on}`, value }] }],
    };
  }
  const lasts = durationOf({ component, kind, member });
  if (lasts === undefined || isStartedForRuns(member)) return undefined;
  const every = lasts / busy;
  const schedule: Schedule = { text: 'for each run', every: { low: every, likely: every, high: every } };
  const [only, ...more] = member.load.inflows.map(({ flow }) => flow.settings.schedule?.text);
  return {
    says: 'started for each run',
    changes: { schedule },
    fixes:
      only !== undefined && more.length === 0
        ? [
            {
              title: 'Start it for each run',
              edits: [{ do: 'set', at: `${component.path}.schedule`, value: only }],
              preferred: true,
            },
          ]
        : [],
  };
}
