import type { Kind } from '../../src/core/index';
import { describeType } from '../../src/core/language/describe-type';

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

/** The page of a kind: what it is, its settings, where it stands, what it takes to run it. */
export function kindPage(kind: Kind): string {
  const settings = Object.entries(kind.settings).map(([name, key]) => {
    const origin =
      key.default !== undefined
        ? `\`${key.default}\``
        : key.sizedFrom !== undefined
          ? `sized from ${key.sizedFrom}`
          : 'none';
    const alias = key.alias === undefined ? '' : ` (\`${key.alias}\`)`;
    return `| \`${name}\`${alias} | ${cell(key.help)}${key.notComputed ? ' (not computed yet)' : ''} | ${cell(describeType(key.type))} | ${cell(origin)} |`;
  });
  return [
    `# ${kind.name}`,
    '',
    `**${kind.title}.** ${kind.help}`,
    '',
    `Role: ${kind.role}. ${STANDS[kind.network.stands]}${kind.active ? ' Opens connections and starts work by itself.' : ' Is called; opens no connection by itself.'}`,
    '',
    ...(settings.length > 0
      ? ['| setting | says | takes | left out |', '|---|---|---|---|', ...settings]
      : ['It has no settings of its own.']),
    '',
    'Every kind also takes the common settings: `name`, `subnets` or `network`, `region`, `zone`, `account`, `owner`, `role`, `security-groups`, `availability`, `encryption`, `tags`, `replica`, `replicas`, `backup`, `pitr`, `stands-in-for`, `standby`, `after`, `schedule`, `timezone`, `deadline`.',
    '',
    ...(kind.access.principal === undefined ? [] : [`Runs under a role that trusts \`${kind.access.principal}\`.`, '']),
    ...(kind.docs === undefined ? [] : [`[AWS’s documentation](${kind.docs})`, '']),
  ].join('\n');
}

const STANDS: Readonly<Record<Kind['network']['stands'], string>> = {
  vpc: 'Stands in the subnets of a VPC.',
  optional: 'Stands in a VPC only where subnets are given.',
  service: 'Stands behind an endpoint of AWS, outside your VPCs.',
  edge: 'Stands at the edge of AWS’s network.',
  outside: 'Stands outside AWS.',
};
