import { builtInKinds } from '../../../src/core/index';
import type { Kind } from '../../../src/core/index';
import { flowAccess, standingAccess } from '../../../src/core/catalog/data/flow-access';
import type { FlowAccess, FlowStatement } from '../../../src/core/catalog/data/flow-access';
import { bullets, table } from '../markdown';

/** Who assumes its role, what it is called in a policy, and what running it and each known flow must be allowed. */
export function access(kind: Kind): readonly string[] {
  const { principal, arn } = kind.access;
  const rows = permissions(kind.name);
  if (principal === undefined && arn === undefined && rows.length === 0) return [];
  return [
    '## IAM',
    '',
    ...bullets([
      principal === undefined ? 'Runs under no role of its own.' : `Runs under a role that trusts \`${principal}\`.`,
      ...(arn === undefined ? [] : [`Policies name it \`${arn}\`.`]),
    ]),
    ...table(['to', 'who acts', 'must be allowed'], rows),
  ];
}

type Row = readonly [what: string, who: string, allowed: string];

/** To run at all, and for each flow out of and into it that the facts know. */
function permissions(name: string): readonly Row[] {
  const others = [...builtInKinds.keys()].sort();
  return [
    ...standingAccess(name).map((each) => row('run', each)),
    ...others.flatMap((other) => flowAccess(name, other).map((each) => row(`${name} → ${other}`, each))),
    ...others
      .filter((other) => other !== name)
      .flatMap((other) => flowAccess(other, name).map((each) => row(`${other} → ${name}`, each))),
  ];
}

const row = (what: string, { mode, modes, principal, statements, resourcePolicy }: FlowAccess): Row => [
  `${what}: ${modes.length > 0 ? modes.join(' or ') : mode}`,
  principal,
  [
    ...allowed(statements),
    ...(resourcePolicy
      ? [`on the ${resourcePolicy.attachedTo}: ${allowed(resourcePolicy.statements).join('; ')}`]
      : []),
  ].join('; '),
];

const allowed = (statements: readonly FlowStatement[]): readonly string[] =>
  statements
    .filter(({ effect }) => effect === 'Allow')
    .map(
      ({ actions, when }) => `${actions.map((action) => `\`${action}\``).join(', ')}${when ? ` (where ${when})` : ''}`,
    );
