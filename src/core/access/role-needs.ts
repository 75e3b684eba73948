import { crossAccountAccess, flowAccess, standingAccess } from '../catalog/data/flow-access';
import type { FlowAccess } from '../catalog/data/flow-access';
import type { FlowLoad } from '../catalog/load';
import type { Component } from '../design/design';
import type { Path } from '../quantity/figure';
import { actorOf, endsOf } from './flow-ends';
import type { BareEnds, FlowEnds, Surroundings } from './flow-ends';
import { namesIn, roleOf } from './places';
import { resourceStatement, statementsOf } from './statements';
import type { BoundStatement } from './statements';
import type { AccessReport, ResourceNeed } from './role-need';

/** What one fact asks of one role for one flow. */
export interface Ask {
  readonly role: string;
  readonly component: Component;
  readonly access: FlowAccess;
  readonly ends: FlowEnds;
  readonly path: Path;
  readonly statements: readonly BoundStatement[];
}

export interface Asked {
  readonly asks: readonly Ask[];
  readonly resources: readonly ResourceNeed[];
  readonly unknown: AccessReport['unknown'];
}

/** Puts every flow, copy and component to the facts. */
export function askFacts(around: Surroundings, flows: Iterable<FlowLoad>): Asked {
  const asks: Ask[] = [];
  const resources: ResourceNeed[] = [];
  const unknown: AccessReport['unknown'][number][] = [];
  for (const load of flows) {
    const ends = endsOf(around, load);
    if (!ends) continue;
    const facts = factsOf(around, load, ends);
    if (facts.length === 0 && !load.implied && concernsAws(around, ends))
      unknown.push({ flow: load.flow.id, path: load.flow.path, from: load.flow.from, to: load.flow.to });
    for (const [index, access] of facts.entries()) {
      const asked = askFor(around, access, ends, load.caller, load.flow.path);
      const instead = facts.slice(0, index).some((other) => isInstead(other, access));
      if (access.actors.length > 0) asks.push(...(instead ? asked.map(asAlternative) : asked));
      resources.push(...resourceNeeds(around, access, asked[0].ends));
    }
  }
  for (const component of around.design.components.values()) {
    asks.push(...copies(around, component), ...standing(around, component));
  }
  return { asks, resources, unknown };
}

function factsOf({ members }: Surroundings, load: FlowLoad, { from, to }: BareEnds): readonly FlowAccess[] {
  const accountOf = (id: string): string | undefined => members.get(id)?.place.account;
  const own = flowAccess(from.kind, to.kind, load.mode);
  return accountOf(from.id) === accountOf(to.id) ? own : [...own, ...crossAccountAccess(from.kind, to.kind)];
}

/** Two ways to do the same, of which one is enough: SQL with IAM, or with a stored credential. */
const isInstead = (one: FlowAccess, other: FlowAccess): boolean =>
  one.scope === other.scope && one.actors.length > 0 && one.actors.join() === other.actors.join();

const asAlternative = (ask: Ask): Ask => ({
  ...ask,
  statements: ask.statements.map((bound) => ({ ...bound, when: bound.when ?? `${ask.access.mode} is used instead` })),
});

/** Who acts is at an end of the flow, or beside it; else it is whoever calls. */
function askFor(
  around: Surroundings,
  access: FlowAccess,
  given: BareEnds,
  caller: string,
  path: Path,
): readonly [Ask, ...Ask[]] {
  const actor = actorOf(access, given, caller);
  const called = caller === given.from.id ? given.from : given.to;
  const beside = actor ? [] : actorsBeside(around, access, called);
  const ask = (component: Component, role: string): Ask => {
    const ends = { ...given, ...(actor && { actor }), bearer: component };
    const named = namesIn(
      access.statements.flatMap(({ resources }) => resources),
      ends,
      around,
    );
    const whole = { ...ends, named };
    return {
      role,
      component,
      access: acrossAccounts(around, access, given),
      ends: whole,
      path,
      statements: statementsOf(access, whole, around),
    };
  };
  if (actor) return [ask(actor, roleOf(actor))];
  const [first, ...rest] = beside.map((component) => ask(component, roleOf(component)));
  return first ? [first, ...rest] : [ask(called, `callers of ${called.id}`)];
}

const actorsBeside = (
  { sourcesOf, targetsOf }: Surroundings,
  access: FlowAccess,
  called: Component,
): readonly Component[] =>
  [...new Set([...targetsOf(called.id), ...sourcesOf(called.id)])].filter(({ kind }) => access.actors.includes(kind));

/** Between accounts a role is not enough; where the facts have no statements for the other side, it is said. */
function acrossAccounts({ members }: Surroundings, access: FlowAccess, { from, to }: BareEnds): FlowAccess {
  const [one, other] = [from, to].map(({ id }) => members.get(id)?.place.account);
  if (one === other || access.scope === 'cross-account' || crossAccountAccess(from.kind, to.kind).length > 0)
    return access;
  const words = `${from.id} and ${to.id} stand in two accounts: the policy on the one that is called must let the role in, too`;
  return { ...access, pitfalls: [words, ...access.pitfalls] };
}

/** Whether IAM has a say: one of the ends is AWS's. */
const concernsAws = ({ kindOf }: Surroundings, { from, to }: BareEnds): boolean =>
  [from, to].some(({ id }) => kindOf(id)?.access.arn !== undefined);

function resourceNeeds(around: Surroundings, access: FlowAccess, ends: FlowEnds): readonly ResourceNeed[] {
  if (!access.resourcePolicy) return [];
  const { statements } = access.resourcePolicy;
  const of = ends.actor === ends.to ? ends.from : ends.to;
  return [{ of: of.id, flow: ends.flow, statements: statements.map((one) => resourceStatement(one, ends, around)) }];
}

/** A copy in another Region needs a role of its own, where the facts know the kind's replication. */
function copies(around: Surroundings, component: Component): readonly Ask[] {
  const { replica, replicas = [] } = component.settings;
  const regions = [replica, ...replicas.map((each) => (typeof each === 'string' ? each : each.region))];
  return regions.flatMap((region) => {
    if (region === undefined) return [];
    const flow = `${component.id} to ${region}`;
    const given = { flow, settings: {}, from: component, to: component, replicaRegion: region };
    return flowAccess(component.kind, component.kind, 'replicate').map((access) => ({
      ...askFor(around, access, given, component.id, component.path)[0],
      role: `replication of ${component.id}`,
    }));
  });
}

/** What a kind needs to run at all. Of a placement that does not apply the pitfalls do not either. */
function standing(around: Surroundings, component: Component): readonly Ask[] {
  const given = { flow: component.id, settings: {}, from: component, to: component };
  return standingAccess(component.kind).map((access) => {
    const [ask] = askFor(around, access, given, component.id, component.path);
    const whole = ask.statements.length === access.statements.length;
    return whole ? ask : { ...ask, access: { ...access, pitfalls: [] } };
  });
}
