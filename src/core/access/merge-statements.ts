import type { PolicyStatement } from './role-need';

const sorted = (texts: Iterable<string>): readonly string[] => [...new Set(texts)].sort();

/**
 * As few statements as say the same: those on the same resources become one, then those of the same actions. Conditions
 * and effects are never mixed. Sids are made unique.
 */
export function mergeStatements<S extends PolicyStatement>(statements: readonly S[]): readonly S[] {
  const sameResources = groups(statements, (each) => keyOf(each, each.resources)).map((lot) => ({
    ...lot[0]!,
    actions: sorted(lot.flatMap(({ actions }) => actions)),
    resources: sorted(lot[0]!.resources),
  }));
  // What has to be filled in by hand stays apart from what is ready.
  const sameActions = groups(sameResources, (each) => `${isOpen(each)} ${keyOf(each, each.actions)}`).map((lot) => ({
    ...lot[0]!,
    resources: sorted(lot.flatMap(({ resources }) => resources)),
  }));
  return uniqueSids(sameActions);
}

const isOpen = ({ resources }: PolicyStatement): boolean => resources.some((arn) => arn.includes('${'));

function keyOf(statement: PolicyStatement, list: readonly string[]): string {
  const { effect, conditions, notResources, principal } = statement;
  const when = 'when' in statement ? statement.when : '';
  return JSON.stringify([effect, conditions, notResources, principal, when, sorted(list)]);
}

function groups<S>(items: readonly S[], keyOf: (item: S) => string): readonly (readonly S[])[] {
  const lots = new Map<string, S[]>();
  for (const item of items) {
    const key = keyOf(item);
    const lot = lots.get(key);
    if (lot) lot.push(item);
    else lots.set(key, [item]);
  }
  return [...lots.values()];
}

function uniqueSids<S extends PolicyStatement>(statements: readonly S[]): readonly S[] {
  const taken = new Set<string>();
  return statements.map((statement) => {
    let { sid } = statement;
    for (let number = 2; taken.has(sid); number++) sid = `${statement.sid}${number}`;
    taken.add(sid);
    return { ...statement, sid };
  });
}
