import { isKnown } from '../../../quantity/figure';
import { monthlyText } from '../../money';
import type { Fleet, Schedule } from '../../../design/schema';
import type { Part, ReviewSubject, Rule } from '../../rule';
import { billWith, quantityOf } from '../../what-if';

const design = (budget: string, rate: string): string => `
requirements:
  budget: { cost: ${budget} USD/month }
data:
  event: { size: 1 KiB, key: id }
components:
  shop:    { kind: application }
  bus:     { kind: msk-cluster, brokers: 3 x kafka.t3.small, storage: 20 GiB }
  billing: { kind: application }
flows:
  - shop -> bus: { carries: event, rate: ${rate}, acks: all }
  - bus -> billing
`;

export const cost010: Rule = {
  id: 'COST-010',
  title: 'Fixed price that dwarfs the use',
  pillar: 'cost',
  severity: 'warning',
  why: 'A service with a fixed price costs the same however little it does; a small load pays mostly for being able to grow.',
  advice: 'Take a service that is paid by use, or share the fixed one with other designs.',
  references: ['COST06-BP04', 'DAL-11.3'],
  falsePositives:
    'A service that is kept for what only it can do, such as an application that speaks Kafka or a plugin of Airflow.',
  example: {
    failing: design('200', '5/s'),
    passing: design('1000', '5/s'),
    nearMiss: design('200', '5000/s'),
  },
  *check(subject) {
    for (const part of subject.parts) {
      const other = Object.hasOwn(BY_USE, part.component.kind) ? BY_USE[part.component.kind]! : undefined;
      if (!other) continue;
      const floor = fixedOf(subject, part, other.smallest);
      const now = billWith(subject, part, {})?.monthly;
      const then = alternative(subject, part, other);
      if (floor === undefined || now === undefined || then === undefined || then >= floor) continue;
      for (const budget of budgetsOf(subject, part.component.id)) {
        if (floor <= A_QUARTER * budget.target) continue;
        yield {
          at: { path: part.component.path, part: 'key' },
          message: `Even with ${other.least}, ${part.component.id} is billed ${monthlyText(subject, floor)} without any load, more than a quarter of what ${budget.requirement} allows; ${other.says} would carry its load for ${monthlyText(subject, now - then)} less.`,
          related: [{ at: { path: budget.path, part: 'value' }, message: `${budget.requirement} is the budget` }],
        };
      }
    }
  },
};

const A_QUARTER = 0.25;

interface ByUse {
  /** Settings of the smallest configuration, and what it has in words. */
  readonly smallest: Readonly<Record<string, unknown>>;
  readonly least: string;
  /** The kind that does the same and is paid by use, and how it is set. */
  readonly kind: string;
  readonly settings: (part: Part) => Readonly<Record<string, unknown>> | undefined;
  readonly says: string;
}

const BROKERS: Fleet = { type: 'kafka.t3.small', count: quantityOf('2', 'count') };

const BY_USE: Readonly<Record<string, ByUse>> = {
  'msk-cluster': {
    smallest: { brokers: BROKERS, storage: quantityOf('1 GiB', 'size') },
    least: 'two of the smallest brokers',
    kind: 'kinesis-stream',
    settings: () => ({ mode: 'on-demand' }),
    says: 'an on-demand Kinesis stream',
  },
  'mwaa-environment': {
    // The class stays as it is: mw1.micro has no price in the book.
    smallest: { 'min-workers': quantityOf('1', 'count'), 'max-workers': quantityOf('1', 'count') },
    least: 'a single worker',
    kind: 'step-function',
    settings: (part) => {
      const schedule = startsOf(part);
      return schedule && { schedule };
    },
    says: 'Step Functions on a schedule',
  },
};

/** What is due of the smallest configuration without any load. */
function fixedOf(subject: ReviewSubject, part: Part, smallest: ByUse['smallest']): number | undefined {
  const bill = billWith(subject, part, smallest);
  return bill?.lines.filter((line) => line.class === 'fixed').reduce((total, line) => total + line.monthly.likely, 0);
}

function alternative(subject: ReviewSubject, part: Part, { kind, settings }: ByUse): number | undefined {
  const other = subject.load.kinds.get(kind);
  const changes = settings(part);
  return other && changes && billWith(subject, part, changes, other)?.monthly;
}

/** How often it starts something, as a schedule. */
function startsOf({ member }: Part): Schedule | undefined {
  const starts = member.load.outflows.filter(({ mode }) => mode === 'trigger').map(({ records }) => records.mean);
  let rate = 0;
  for (const each of starts) {
    if (!isKnown(each)) return undefined;
    rate += each.likely;
  }
  if (rate === 0) return undefined;
  return { text: 'for each start', every: { low: 1 / rate, likely: 1 / rate, high: 1 / rate } };
}

/** Budgets of the whole design, or of this component. */
const budgetsOf = ({ figures }: ReviewSubject, component: string) =>
  figures.verdicts.filter(({ measure, of }) => measure === 'cost' && (of === undefined || of === component));
