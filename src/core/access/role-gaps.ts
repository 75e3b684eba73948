import type { InferKeys } from '../design/schema';
import type { roleKeys } from '../design/keys/access-keys';
import { matchesPattern } from './arn';
import type { Surroundings } from './flow-ends';
import type { AccessReport, RoleGap } from './role-need';
import type { Ask } from './role-needs';

type Role = InferKeys<typeof roleKeys>;
type Statement = NonNullable<Role['allow']>[number];

interface Wanted {
  readonly action: string;
  /** Component, or the ARN where it is of none. */
  readonly of: string;
  readonly flow: string;
  readonly certain: boolean;
}

/** The roles that the design writes out, each against what its flows need. One that is a file is not looked at. */
export function gapsOf(
  around: Surroundings,
  asks: ReadonlyMap<string, readonly Ask[]>,
  unknown: AccessReport['unknown'],
): readonly RoleGap[] {
  return [...(around.design.sections.access ?? [])].flatMap(([name, role]): readonly RoleGap[] => {
    if (role.policy !== undefined) return [];
    const own = asks.get(name) ?? [];
    const wanted = own.flatMap(wants);
    const allowed = (role.allow ?? []).map((statement) => reading(around, statement));
    const denied = (role.deny ?? []).map((statement) => reading(around, statement));
    const certain = wanted.filter((each) => each.certain);
    // Of a flow that the facts do not know, nobody can say what it does not need.
    const users = new Set(
      [...around.design.components.values()].filter(({ settings }) => settings.role === name).map(({ id }) => id),
    );
    const warned = own.flatMap(({ access }) => access.pitfalls).join(' ');
    const known = !unknown.some(({ from, to }) => users.has(from) || users.has(to));
    return [
      {
        role: name,
        path: `access.${name}`,
        missing: certain.filter((each) => !allowed.some((grant) => grant.covers(each))).map(plain),
        denied: certain.filter((each) => denied.some((grant) => grant.covers(each))).map(plain),
        tooMuch: (role.allow ?? []).flatMap((statement, index) =>
          excess(around, statement, {
            path: `access.${name}.allow.${index}`,
            wanted,
            known: known && users.size > 0,
            warned,
          }),
        ),
      },
    ];
  });
}

const plain = ({ action, of, flow }: Wanted) => ({ action, of, flow });

const wants = ({ statements, ends }: Ask): readonly Wanted[] =>
  statements.flatMap(({ statement, of, when }) =>
    (of.length > 0 ? of : statement.resources).flatMap((resource) =>
      statement.actions.map((action) => ({ action, of: resource, flow: ends.flow, certain: when === undefined })),
    ),
  );

interface Grant {
  covers(wanted: Pick<Wanted, 'action' | 'of'>): boolean;
}

const listOf = <T>(given: T | readonly T[] | undefined): readonly T[] =>
  given === undefined ? [] : Array.isArray(given) ? (given as readonly T[]) : [given as T];

function reading(around: Surroundings, statement: Statement): Grant {
  const actions = listOf(statement.actions);
  const targets = listOf(statement.of).flatMap((name) => componentsOf(around, name));
  return {
    covers: ({ action, of }) =>
      actions.some((pattern) => matchesPattern(pattern, action)) &&
      targets.some((target) => target === of || matchesPattern(target, of) || isArnOf(target, of)),
  };
}

/** A component by its name, a dataset by the components that hold it; `*` and ARNs as they are. */
function componentsOf({ design }: Surroundings, name: string): readonly string[] {
  const dataset = design.components.has(name) ? undefined : design.data.get(name);
  return dataset ? listOf(dataset['stored-in']) : [name];
}

/** An ARN that ends in the component's name, or goes on below it. */
const isArnOf = (arn: string, component: string): boolean =>
  arn.startsWith('arn:') && new RegExp(`[:/]${component}([/:].*)?$`).test(arn);

interface Held {
  readonly path: string;
  readonly wanted: readonly Wanted[];
  /** Whether all that the role is for is known. */
  readonly known: boolean;
  /** What the facts warn of; an action that they name may well be needed. */
  readonly warned: string;
}

function excess(around: Surroundings, statement: Statement, held: Held): RoleGap['tooMuch'] {
  const { path, wanted, known, warned } = held;
  const of = listOf(statement.of);
  const grant = reading(around, statement);
  const everywhere = of.includes('*');
  return listOf(statement.actions).flatMap((action) => {
    const text = `${action} on ${of.join(', ') || 'nothing'}`;
    const used = wanted.filter((each) => matchesPattern(action, each.action) && grant.covers(each));
    if (action.includes('*')) {
      const needs = [...new Set(used.map((each) => each.action))].sort();
      const why = needs.length > 0 ? `its flows need ${needs.join(', ')}` : 'no flow needs any of it';
      return [{ grant: text, path, why }];
    }
    if (everywhere && used.length > 0 && used.every((each) => each.of !== '*')) {
      const targets = [...new Set(used.map((each) => each.of))].sort();
      return [{ grant: text, path, why: `its flows need it on ${targets.join(', ')} only` }];
    }
    return known && used.length === 0 && !warned.includes(action)
      ? [{ grant: text, path, why: 'no flow needs it' }]
      : [];
  });
}
