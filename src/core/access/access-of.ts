import type { Kinds } from '../catalog/kind';
import type { FlowLoad } from '../catalog/load';
import type { Member } from '../catalog/member';
import type { Component, Design } from '../design/design';
import { openIn } from './arn';
import type { Surroundings } from './flow-ends';
import { mergeStatements } from './merge-statements';
import { gapsOf } from './role-gaps';
import type { AccessReport, PolicyStatement, RoleNeed } from './role-need';
import { askFacts } from './role-needs';
import type { Ask } from './role-needs';
import { fillConditions, fillPrincipal, withCondition } from './statements';

/** What is looked at: the components with their places, and the flows with the end that opens each. */
export interface Inhabited {
  readonly design: Design;
  readonly kinds: Kinds;
  readonly members: ReadonlyMap<string, Member>;
  readonly flows: ReadonlyMap<string, FlowLoad>;
}

/** What the flows of a design ask of IAM, and how the roles that it writes stand against that. */
export function accessOf({ design, kinds, members, flows }: Inhabited): AccessReport {
  const kindOf = (component: string) => kinds.get(design.components.get(component)?.kind ?? '');
  const around = { design, members, kindOf, ...neighboursIn(design) };
  const asked = askFacts(around, flows.values());
  const byRole = new Map<string, Ask[]>();
  for (const ask of asked.asks) {
    const asks = byRole.get(ask.role);
    if (asks) asks.push(ask);
    else byRole.set(ask.role, [ask]);
  }
  return {
    roles: [...byRole].map(([role, asks]) => needOf(around, role, asks)).filter((need) => need.flows.length > 0),
    resources: asked.resources,
    gaps: gapsOf(around, byRole, asked.unknown),
    unknown: asked.unknown,
  };
}

/** Who gives data to whom, looked up once. */
function neighboursIn({ components, flows }: Design): Pick<Surroundings, 'sourcesOf' | 'targetsOf'> {
  const sources = new Map<string, Component[]>();
  const targets = new Map<string, Component[]>();
  const note = (map: Map<string, Component[]>, at: string, other: Component | undefined): void => {
    if (other)
      map
        .set(at, map.get(at) ?? [])
        .get(at)!
        .push(other);
  };
  for (const { from, to } of flows.values()) {
    note(sources, to, components.get(from));
    note(targets, from, components.get(to));
  }
  return { sourcesOf: (id) => sources.get(id) ?? [], targetsOf: (id) => targets.get(id) ?? [] };
}

function needOf(around: Surroundings, role: string, asks: readonly Ask[]): RoleNeed {
  const { design } = around;
  const bound = asks.flatMap(({ statements }) => statements);
  const statements = mergeStatements(bound.filter(({ when }) => when === undefined).map(({ statement }) => statement));
  const conditional = mergeStatements(bound.flatMap((one) => withCondition(one) ?? []));
  const first = asks[0]!;
  const trust = trustOf(around, asks);
  return {
    role,
    path: design.sections.access?.has(role) ? `access.${role}` : first.component.path,
    named: asks.some(({ component }) => component.settings.role === role),
    components: unique(asks.map(({ component }) => component.id)),
    ...(trust && { trust }),
    statements,
    conditional,
    flows: asks
      .filter(({ statements: own }) => own.some(({ when }) => when === undefined))
      .map(({ ends, path, access, statements: own }) => ({
        flow: ends.flow,
        path,
        fact: access.id,
        mode: access.mode,
        actions: unique(own.filter(({ when }) => when === undefined).flatMap(({ statement }) => statement.actions)),
      })),
    pitfalls: unique(asks.flatMap(({ access }) => access.pitfalls)),
    sources: unique(asks.flatMap(({ access }) => access.sources)),
    open: openOf(statements, trust),
    byAnalogy: asks.some(({ access }) => access.byAnalogy),
  };
}

/** The service that the kind runs under; where a kind has none, what the facts say. */
function trustOf(around: Surroundings, asks: readonly Ask[]): RoleNeed['trust'] {
  const stated = asks.find(({ access }) => access.trust);
  const own = asks.map(({ component }) => around.kindOf(component.id)?.access.principal).find(Boolean);
  const trust = stated?.access.trust;
  if (own !== undefined && (!trust || !names(trust.principal['Service'], own))) return { principal: { Service: own } };
  if (!trust || !stated) return undefined;
  const { principal, conditions } = trust;
  return {
    principal: fillPrincipal(principal, stated.ends, around),
    ...(conditions && { conditions: fillConditions(conditions, stated.ends, around) }),
  };
}

const names = (services: string | readonly string[] | undefined, service: string): boolean =>
  services === service || (Array.isArray(services) && services.includes(service));

/** What has to be filled in by hand, sorted. */
const openOf = (statements: readonly PolicyStatement[], trust: RoleNeed['trust']): readonly string[] =>
  unique(openIn(JSON.stringify([statements, trust]))).sort();

const unique = (texts: readonly string[]): string[] => [...new Set(texts)];
