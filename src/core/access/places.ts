import type { Component } from '../design/design';
import { placesIn, partitionOf, serviceOf } from './arn';
import type { FlowEnds, Surroundings } from './flow-ends';

/** Places of the facts that stand for a component at an end of the flow; others are things beside it. */
const ENDS: ReadonlySet<string> = new Set([
  'stream',
  'table',
  'bucket',
  'source_bucket',
  'queue',
  'topic',
  'function',
  'firehose',
  'cluster',
  'workgroup',
  'workgroup_id',
  'state_machine',
  'job',
  'registry',
  'domain',
  'application_id',
  'environment',
]);
/** Roles that are handed on to what is started. */
const PASSED: ReadonlySet<string> = new Set(['job_role', 'task_role']);
/** Parts of a name that a design does not go down to, or that AWS makes up: all of them. */
const ALL: Readonly<Record<string, string>> = { prefix: '', source_prefix: '', cluster_uuid: '*', version: '*' };

/** The values that a design gives to the places of one ARN, and the component that the ARN is of. */
export interface Values {
  readonly values: Readonly<Record<string, string>>;
  readonly of?: string;
}

export function valuesFor(arn: string, names: readonly string[], flow: FlowEnds, around: Surroundings): Values {
  const of = names.some((name) => ENDS.has(name)) ? componentOf(arn, names, flow, around) : undefined;
  const failures = names.includes('dlq') ? flow.failures : undefined;
  const resource = of ?? failures;
  const place = around.members.get((resource ?? flow.bearer ?? flow.from).id)?.place;
  const region = place?.region ?? around.design.region;
  const account = idOf(around, place?.account);
  const values: Record<string, string> = { ...ALL, ...flow.named, partition: partitionOf(region), region };
  if (account !== undefined) Object.assign(values, { account, owner_account: account });
  for (const name of names) {
    if (of && ENDS.has(name)) values[name] = nameOf(of);
    if (PASSED.has(name)) values[name] = roleOf(flow.to);
  }
  if (failures) values['dlq'] = nameOf(failures);
  const { topic, group } = flow.settings;
  // A topic of Kafka lies in the cluster; one of SNS is the component itself.
  if (names.includes('cluster') && topic !== undefined) values['topic'] = topic;
  else if (names.includes('cluster')) delete values['topic'];
  if (group !== undefined) values['consumer_group'] = group;
  if (flow.replicaRegion !== undefined) values['replica_region'] = flow.replicaRegion;
  return { values, ...(resource && { of: resource.id }) };
}

/** What the places of several ARNs stand for, each by the ARN that says its service. */
export function namesIn(
  arns: readonly string[],
  flow: FlowEnds,
  around: Surroundings,
): Readonly<Record<string, string>> {
  const named: Record<string, string> = {};
  for (const arn of arns) {
    const names = placesIn(arn).filter((name) => ENDS.has(name));
    const of = names.length > 0 ? componentOf(arn, names, flow, around) : undefined;
    for (const name of of ? names : []) named[name] ??= nameOf(of!);
  }
  return named;
}

/** The end that an ARN is of: the source for a source, else the one that does not act, the one that does, or what is behind. */
function componentOf(
  arn: string,
  names: readonly string[],
  { from, to, actor }: FlowEnds,
  { kindOf, sourcesOf }: Surroundings,
): Component | undefined {
  const order = names.includes('source_bucket') ? [from] : actor === from ? [to, from] : [from, to];
  const isOf = ({ id }: Component): boolean => serviceOf(kindOf(id)?.access.arn ?? '') === serviceOf(arn);
  const atEnd = order.find(isOf);
  if (atEnd) return atEnd;
  // What is read through the other end, as a bucket through a workgroup, where there is one only.
  const behind = sourcesOf(order[0]!.id).filter(isOf);
  return behind.length === 1 ? behind[0] : undefined;
}

/** Twelve digits, where the design gives them. */
const idOf = ({ design }: Surroundings, account: string | undefined): string | undefined =>
  account === undefined ? undefined : design.sections.accounts?.get(account)?.id;

/** What a thing is called in AWS: as the design calls it. */
const nameOf = (component: Component): string => component.id;

/** The role that a component runs under; one of its own where the design names none. */
export const roleOf = (component: Component): string => component.settings.role ?? component.id;
