import type {
  AccessReport,
  ConditionalStatement,
  PolicyStatement,
  ResourceNeed,
  RoleGap,
  RoleNeed,
} from '../access/role-need';
import type { Design } from '../design/design';
import type { Note } from './note';
import { ended, listed, sentence } from './words';

/** What IAM must allow, by role; policies on resources; and the flows of which the facts know nothing. */
export function iamNotes(access: AccessReport, design: Design): readonly Note[] {
  const gaps = new Map(access.gaps.map((gap) => [gap.role, gap]));
  return [
    ...access.roles.map((need) => roleNote(need, gaps.get(need.role))),
    ...access.resources.map((need) => resourceNote(need, design)),
    ...access.unknown.map(({ flow, path, from, to }): Note => ({
      about: 'iam',
      origin: 'derived',
      of: [flow, from, to],
      path,
      title: `Permissions of ${flow}`,
      text: `What ${flow} must be allowed is not among the facts, so nothing is derived for it. That does not mean that it needs nothing.`,
    })),
  ];
}

function roleNote(need: RoleNeed, gap: RoleGap | undefined): Note {
  const trusted = need.trust ? Object.values(need.trust.principal).flat() : [];
  const text = [
    need.flows.length > 0 && sentence(`needed by ${listed(need.flows.map((flow) => flowWords(flow, need)))}`),
    trusted.length > 0 && sentence(`it may be assumed by ${listed(trusted)}${trustConditions(need)}`),
    ...gapWords(gap),
    ...need.conditional.map((statement) => sentence(`only where ${statement.when}: ${statement.actions.join(', ')}`)),
    need.open.length > 0 && sentence(`to be filled in: ${need.open.map((name) => `\${${name}}`).join(', ')}`),
    ...need.pitfalls.map((pitfall) => sentence(`mind: ${pitfall}`)),
    need.byAnalogy && 'Taken by analogy: the facts are about a kind of the same sort.',
  ];
  const runs = need.role.includes(' ') ? need.role : `${need.named ? 'role' : 'derived role'} ${need.role}`;
  return {
    about: 'iam',
    origin: 'derived',
    of: [...new Set([need.role, ...need.components])],
    path: need.path,
    title: `${runs.charAt(0).toUpperCase()}${runs.slice(1)}, of ${listed(need.components)}`,
    text: text.filter(Boolean).join('\n'),
    policy: documentOf(need.statements),
    sources: need.sources,
  };
}

/** What a kind needs to run at all is no flow. */
const flowWords = ({ flow, mode }: RoleNeed['flows'][number], { components }: RoleNeed): string =>
  components.includes(flow) ? `${flow} itself, to run` : `${flow} (${mode})`;

const trustConditions = ({ trust }: RoleNeed): string =>
  trust?.conditions ? `, where ${JSON.stringify(trust.conditions)}` : '';

function gapWords(gap: RoleGap | undefined): readonly string[] {
  if (!gap) return [];
  const [beside, own] = [gap.missing.filter(isBeside), gap.missing.filter((each) => !isBeside(each))];
  return [
    ...targets(own, `missing in ${gap.path}`),
    ...(beside.length > 0
      ? [sentence(`missing in ${gap.path}, on what stands beside the design: ${actionsOf(beside).join(', ')}`)]
      : []),
    ...targets(gap.denied, `denied by ${gap.path}`),
    ...gap.tooMuch.map(({ grant, why }) => sentence(`wider than needed: ${grant}; ${why}`)),
  ];
}

/** Logs, scripts and the like, which are no components. */
const isBeside = ({ of }: RoleGap['missing'][number]): boolean => of === '*' || of.startsWith('arn:');

const targets = (wanted: RoleGap['missing'], what: string): readonly string[] =>
  wanted.length === 0
    ? []
    : [
        sentence(
          `${what}: ${byTarget(wanted)
            .map(([of, actions]) => `${actions.join(', ')} on ${of}`)
            .join('; ')}`,
        ),
      ];

const actionsOf = (wanted: RoleGap['missing']): readonly string[] =>
  [...new Set(wanted.map(({ action }) => action))].sort();

function byTarget(wanted: RoleGap['missing']): readonly (readonly [string, readonly string[]])[] {
  const targets = new Map<string, Set<string>>();
  for (const { action, of } of wanted) {
    const actions = targets.get(of);
    if (actions) actions.add(action);
    else targets.set(of, new Set([action]));
  }
  return [...targets].map(([of, actions]) => [of, [...actions].sort()]);
}

const resourceNote = ({ of, flow, statements }: ResourceNeed, design: Design): Note => ({
  about: 'iam',
  origin: 'derived',
  of: [of, flow],
  path: design.components.get(of)?.path ?? `components.${of}`,
  title: `Policy on ${of}, for ${flow}`,
  text: ended(`${flow} goes without a role of its own: the policy on ${of} lets the service in`),
  policy: documentOf(statements),
});

/** Statements as an IAM policy document, ready to print. */
const documentOf = (statements: readonly (PolicyStatement | ConditionalStatement)[]): NonNullable<Note['policy']> => ({
  Version: '2012-10-17',
  Statement: statements.map(({ sid, effect, principal, actions, resources, notResources, conditions }) => ({
    Sid: sid,
    Effect: effect,
    ...(principal && { Principal: principal }),
    Action: actions,
    ...(notResources ? { NotResource: notResources } : { Resource: resources }),
    ...(conditions && { Condition: conditions }),
  })),
});
