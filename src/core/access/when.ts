import type { Component } from '../design/design';
import { serviceOf } from './arn';
import type { FlowEnds, Surroundings } from './flow-ends';

type Condition = (ends: FlowEnds, around: Surroundings) => boolean | undefined;

const encrypted =
  (...ways: readonly string[]) =>
  (component: Component): boolean =>
    ways.includes(component.settings.encryption ?? '');
const ownKey = encrypted('customer-key');
const anyKey = encrypted('customer-key', 'kms');

const service = (component: Component | undefined, { kindOf }: Surroundings): string =>
  serviceOf((component && kindOf(component.id)?.access.arn) ?? '');
const ends = ({ from, to }: FlowEnds): readonly Component[] => [from, to];
const one =
  (wanted: string): Condition =>
  (flow, around) =>
    ends(flow).some((component) => service(component, around) === wanted);
const failuresInQueue: Condition = ({ failures }, around) => service(failures, around) === 'sqs';
const actorInNetwork: Condition = ({ actor }, { members }) => members.get(actor?.id ?? '')?.place.network !== undefined;

/** The conditions of the facts, as the design answers them; what it cannot answer is not here, and stays a condition. */
const CONDITIONS: Readonly<Record<string, Condition>> = {
  'the target/source is encrypted with a customer managed key': (flow) => ends(flow).some(ownKey),
  'the bucket uses a customer managed key': (flow) => ends(flow).some(ownKey),
  'source uses SSE-KMS': ({ from }) => anyKey(from),
  'replica uses SSE-KMS': ({ from }) => anyKey(from),
  'on-failure destination is SQS': failuresInQueue,
  'a dead-letter queue is set': failuresInQueue,
  'the function is attached to a VPC': actorInNetwork,
  'the application runs in a VPC': actorInNetwork,
  'a dedicated (enhanced fan-out) consumer is used': ({ from, to }) =>
    [from.settings['enhanced-fan-out']].flat().some((named) => named === true || named === to.id),
  'Lake Formation governs the tables': (_, { design }) =>
    (design.sections.grants ?? []).some(({ by }) => (by ?? 'lake-formation') === 'lake-formation'),
  'the flow declares deletes': ({ settings, dataset }, { design }) =>
    settings.writes === 'merge' ||
    settings.writes === 'overwrite' ||
    (design.data.get(dataset ?? '')?.changes?.delete?.high ?? 0) > 0,
  'serverless workgroup': one('redshift-serverless'),
  'temporary credentials (provisioned)': one('redshift'),
  'target is a state machine': one('states'),
  'universal target glue:startJobRun': one('glue'),
  'transactions are used': ({ settings }) => settings.delivery === 'exactly-once',
  'the idempotent producer is on (default in recent clients)': () => true,
};

/** Whether a condition of the facts holds of a flow; undefined where the design does not say. */
export const applies = (when: string, flow: FlowEnds, around: Surroundings): boolean | undefined =>
  Object.hasOwn(CONDITIONS, when) ? CONDITIONS[when]!(flow, around) : undefined;
