import type { Limit } from '../../../src/core/catalog/kind';
import { table } from '../markdown';
import { restsOn, shown } from './rests-on';
import type { KindExample } from './kind-example';

/** What the component is held against, with what the example needs and has. */
export function limits({ kind, member }: KindExample): readonly string[] {
  const held = kind.limits?.(member) ?? [];
  if (held.length === 0) return [];
  return [
    '## Limits',
    '',
    ...table(
      ['limit', 'the example needs', 'it has', 'that rests on', 'what raises it'],
      held.map((limit) => [limit.name, shown(limit.need), shown(limit.has), basis(limit), raisedBy(limit)]),
    ),
  ];
}

/** The facts that a capacity is made of. */
function basis({ has }: Limit): string {
  if ('unknown' in has) return has.unknown;
  const { formula, inputs } = has.derivation;
  const facts = Object.entries(inputs).filter(([, { from, status }]) => from !== 'design' && status !== 'derived');
  return [`\`${formula}\``, ...facts.map(([name, input]) => `${name} ${shown(input)}, ${restsOn(input)}`)].join('; ');
}

const raisedBy = ({ setting, quota }: Limit): string =>
  setting !== undefined
    ? `\`${setting}\``
    : quota === 'adjustable'
      ? 'AWS, when asked: a quota of the account'
      : 'nothing: it is fixed';
