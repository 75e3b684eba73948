import { DIMENSIONS } from '../quantity/dimension';
import type { Namespace, Type } from '../design/schema';

const THINGS: Readonly<Record<Namespace, string>> = {
  component: 'a component',
  flow: 'a flow',
  dataset: 'a dataset',
  network: 'a network',
  subnet: 'a subnet',
  nat: 'a NAT gateway',
  'security-group': 'a security group',
  acl: 'a network ACL',
  'transit-gateway': 'a transit gateway',
  role: 'a role',
  team: 'a team',
  account: 'an account',
  environment: 'an environment',
  scenario: 'a scenario',
  requirement: 'a requirement',
  alternative: 'an alternative',
  alarm: 'an alarm',
  decision: 'a decision',
  kind: 'a kind',
  topic: 'a topic',
};

/** `a component or a dataset` */
export const describeNamespaces = (namespaces: readonly Namespace[]): string =>
  joined(namespaces.map((namespace) => THINGS[namespace]));

/** What a value of the type looks like, in a phrase: `a duration such as 30 s`, `one of a, b, c`, `the name of a component`. */
export function describeType(type: Type): string {
  const { shape } = type;
  switch (shape.is) {
    case 'quantity':
      return shape.whole ? 'a whole number such as 4' : DIMENSIONS[shape.dimension].takes;
    case 'text':
      return shape.says ?? (shape.prose ? 'words for people' : 'a text');
    case 'flag':
      return 'true or false';
    case 'choice':
      return shape.of.length === 1 ? `"${shape.of[0]}"` : `one of ${shape.of.join(', ')}`;
    case 'reference': {
      const names = `the name of ${describeNamespaces(shape.to)}`;
      return joined([names, ...(shape.also ?? [])].concat(shape.open?.test('any text') ? ['any text'] : []));
    }
    case 'path':
      return joined([
        'a path such as components.clicks',
        ...(shape.names.length > 0 ? [`the name of ${describeNamespaces(shape.names)}`] : []),
      ]);
    case 'list':
      return `a list of which each is ${describeType(shape.of)}`;
    case 'map':
      return shape.defines
        ? `a map, each entry ${THINGS[shape.defines]} under its name`
        : `a map, each value ${describeType(shape.of)}`;
    case 'record':
      return `a map with ${listed(Object.keys(shape.keys))}`;
    case 'either':
      return joined(shape.of.map(describeType));
    case 'fleet':
      return `so many of one type, such as 10 x ${shape.types[0] ?? 'm5.large'}`;
    case 'schedule':
      return 'a schedule such as cron(0 2 * * ? *) or rate(5 minutes)';
    case 'date':
      return 'a day such as 2026-12-31';
    case 'time':
      return 'a time of day such as "06:00"';
    case 'cidr':
      return 'addresses such as 10.0.0.0/16';
    case 'region':
      return 'a Region such as eu-west-1';
    case 'zone':
      return 'a zone such as a';
    case 'currency-rate':
      return 'a currency and what one US dollar is in it, such as EUR at 0.92';
    case 'traffic-rule':
      return shape.acl ? 'a rule such as allow tcp 443 from 0.0.0.0/0' : 'a rule such as tcp 5439 from etl';
    case 'file':
      return 'the name of a file';
    case 'anything':
      return 'any value';
  }
}

/** Names beyond this many are left out of a sentence. */
const MOST = 8;

const listed = (names: readonly string[]): string =>
  names.length > MOST ? `${names.slice(0, MOST).join(', ')} and more` : names.join(', ');

const joined = (parts: readonly string[]): string =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} or ${parts.at(-1)}`;
