import type { FlowAccess, FlowConditions, FlowResourceStatement, FlowStatement } from '../catalog/data/flow-access';
import { fill, placesIn } from './arn';
import type { FlowEnds, Surroundings } from './flow-ends';
import { valuesFor } from './places';
import type { ConditionalStatement, PolicyStatement } from './role-need';
import { applies } from './when';

/** A statement in the design's own names, with the components that its resources are. */
export interface BoundStatement {
  readonly statement: PolicyStatement;
  readonly of: readonly string[];
  /** Set where the design does not say whether it is needed. */
  readonly when?: string;
}

/** The statements that one fact asks for, of one flow. What is not needed in this design is left out. */
export function statementsOf(access: FlowAccess, flow: FlowEnds, around: Surroundings): readonly BoundStatement[] {
  return access.statements.flatMap((statement): readonly BoundStatement[] => {
    const needed = statement.when === undefined || applies(statement.when, flow, around);
    if (needed === false) return [];
    const bound = bind(statement, flow, around);
    return [needed === undefined ? { ...bound, when: statement.when! } : bound];
  });
}

/** A statement of a policy on a resource, with its principal. */
export function resourceStatement(given: FlowResourceStatement, flow: FlowEnds, around: Surroundings): PolicyStatement {
  const { statement } = bind(given, flow, around);
  return { ...statement, principal: fillPrincipal(given.principal, flow, around) };
}

type Principal = Readonly<Record<string, string | readonly string[]>>;

export const fillPrincipal = (principal: Principal, flow: FlowEnds, around: Surroundings): Principal =>
  mapValues(principal, (who) => mapTexts(who, (text) => fillText(text, flow, around)));

function bind(given: FlowStatement, flow: FlowEnds, around: Surroundings): BoundStatement {
  const of = new Set<string>();
  const bound = (arn: string): string => {
    const found = valuesFor(arn, placesIn(arn), flow, around);
    if (found.of !== undefined) of.add(found.of);
    return fill(arn, found.values);
  };
  const resources = [...new Set(given.resources.map(bound))];
  const { sid, effect, actions, notResources, conditions } = given;
  return {
    statement: {
      sid,
      effect,
      actions,
      resources,
      ...(notResources && { notResources: notResources.map(bound) }),
      ...(conditions && { conditions: fillConditions(conditions, flow, around) }),
    },
    of: [...of],
  };
}

/** Conditions take the same values as ARNs; their texts may hold several places. */
export const fillConditions = (conditions: FlowConditions, flow: FlowEnds, around: Surroundings): FlowConditions =>
  mapValues(conditions, (keys) => mapValues(keys, (value) => mapTexts(value, (text) => fillText(text, flow, around))));

const fillText = (text: string, flow: FlowEnds, around: Surroundings): string =>
  fill(text, valuesFor(text, placesIn(text), flow, around).values);

const mapTexts = (value: string | readonly string[], change: (text: string) => string): string | readonly string[] =>
  typeof value === 'string' ? change(value) : value.map(change);

const mapValues = <T, U>(record: Readonly<Record<string, T>>, change: (value: T) => U): Readonly<Record<string, U>> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));

export const withCondition = ({ statement, when }: BoundStatement): ConditionalStatement | undefined =>
  when === undefined ? undefined : { ...statement, when };
