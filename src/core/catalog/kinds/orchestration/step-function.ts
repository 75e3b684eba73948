import { choice, duration, flag, key, number, reference, share, size } from '../../../design/types';
import { compute, fact } from '../../../quantity/compute';
import type { Estimate } from '../../../quantity/figure';
import { eventsAMonth } from '../../amounts';
import { documented } from '../../assumed';
import { deliveriesIn } from '../../deliveries';
import { defineKind } from '../../kind';
import type { BillLine } from '../../kind';
import type { Member } from '../../member';
import { runs, timeBetweenRuns } from '../../runs';

const PRICING = 'https://aws.amazon.com/step-functions/pricing/';
const QUOTAS = 'https://docs.aws.amazon.com/step-functions/latest/dg/limits-overview.html';
const TIME_STEP = documented(0.1, 's', PRICING);
const MEMORY_STEP = documented(64 * 2 ** 20, 'B', PRICING);
const GIB = fact(2 ** 30, 'B', 'by definition', { status: 'derived' });
const HOUR = fact(3600, 's', 'seconds of an hour', { status: 'derived' });
const LONGEST = { express: documented(300, 's', QUOTAS), standard: documented(365 * 86_400, 's', QUOTAS) };

const settings = {
  type: key(choice('standard', 'express'), 'standard bills steps and runs up to a year, express bills time', {
    default: 'standard',
    alias: 'StateMachineType',
  }),
  transitions: key(number, 'steps of one execution, with its start and its end', { default: '10' }),
  retried: key(share, 'share of steps that are tried again', { default: '0 %' }),
  duration: key(duration, 'how long one execution takes', { default: '1 s' }),
  memory: key(size, 'memory that one execution of an express workflow uses', { default: '64 MiB' }),
  logging: key(flag, 'whether executions are logged', { default: 'false', alias: 'LoggingConfiguration' }),
  tracing: key(flag, 'whether X-Ray follows its executions', {
    default: 'false',
    alias: 'TracingConfiguration',
    notComputed: true,
  }),
  'on-failure': key(reference('component'), 'where the input goes of executions that fail', { implies: 'failure' }),
} as const;

type Workflow = Member<typeof settings>;

/** Executions a second: by its schedule, else each call, event or trigger that comes in. */
const executions = (workflow: Workflow): Estimate =>
  workflow.settings.schedule || workflow.load.inflows.length === 0 ? runs(workflow) : deliveriesIn(workflow, 'mean');

function express(workflow: Workflow): readonly BillLine[] {
  const requests = eventsAMonth('executions', executions(workflow), workflow);
  return [
    { item: 'requests', sku: 'stepfunctions.express-request', class: 'usage', quantity: requests },
    {
      item: 'duration',
      sku: 'stepfunctions.express-gb-hour',
      class: 'usage',
      quantity: compute({
        says: 'GB-hours, in steps of 100 ms and 64 MB',
        formula:
          'requests * ceil(duration / time_step) * time_step / hour * ceil(memory / memory_step) * memory_step / gib',
        unit: 'GB-h',
        inputs: {
          requests,
          duration: workflow.value('duration'),
          time_step: TIME_STEP,
          hour: HOUR,
          memory: workflow.value('memory'),
          memory_step: MEMORY_STEP,
          gib: GIB,
        },
      }),
    },
  ];
}

const standard = (workflow: Workflow): readonly BillLine[] => [
  {
    item: 'state transitions',
    sku: 'stepfunctions.standard-transition',
    class: 'usage',
    quantity: compute({
      says: 'state transitions, with those that are tried again',
      formula: 'executions * transitions * (1 + retried)',
      unit: '1',
      inputs: {
        executions: eventsAMonth('executions', executions(workflow), workflow),
        transitions: workflow.value('transitions'),
        retried: workflow.value('retried'),
      },
    }),
  },
];

export const stepFunction = defineKind({
  name: 'step-function',
  title: 'Step Functions state machine',
  help: 'Calls services and functions in order, waits, branches and tries again.',
  role: 'orchestration',
  icon: 'step-functions',
  card: { service: 'Step Functions', shows: { type: '' } },
  service: 'stepfunctions',
  docs: 'https://docs.aws.amazon.com/step-functions/latest/dg/welcome.html',
  settings,
  active: true,
  takes: 'trigger',
  network: { stands: 'service', endpoint: { service: 'states' }, port: 443 },
  access: {
    principal: 'states.amazonaws.com',
    arn: 'arn:${partition}:states:${region}:${account}:stateMachine:${name}',
  },
  limits: (workflow) => [
    {
      name: 'time of an execution',
      need: compute({
        says: 'an execution takes',
        formula: 'duration',
        unit: 's',
        inputs: { duration: workflow.value('duration') },
      }),
      has: compute({
        says: 'how long an execution may take',
        formula: 'limit',
        unit: 's',
        inputs: { limit: workflow.text('type') === 'express' ? LONGEST.express : LONGEST.standard },
      }),
      quota: 'fixed',
    },
  ],
  cost: (workflow) => (workflow.text('type') === 'express' ? express(workflow) : standard(workflow)),
  recovery: (workflow) => {
    const facts = workflow.text('type') === 'express' ? 'sfn-express' : 'sfn-standard';
    return {
      scope: 'regional',
      holds: 'nothing',
      ...(workflow.settings.schedule && { interval: timeBetweenRuns(workflow) }),
      processing: workflow.value('duration'),
      restart: workflow.fact(facts, 'azFailoverS'),
      zoneFailover: workflow.fact(facts, 'azFailoverS'),
      repeatable: true,
    };
  },
  availability: (workflow) => ({
    basis: 'sla',
    value: workflow.fact(workflow.text('type') === 'express' ? 'sfn-express' : 'sfn-standard', 'slaPct'),
  }),
});
