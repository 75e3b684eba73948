import { componentKeys } from '../../../src/core/index';
import type { Kind } from '../../../src/core/index';
import { describeType } from '../../../src/core/language/describe-type';
import { table } from '../markdown';

/** Every setting: what it says, what it takes, what holds where it is left out. */
export const settings = (kind: Kind): readonly string[] => [
  '## Settings',
  '',
  ...(Object.keys(kind.settings).length === 0
    ? ['It has no settings of its own.', '']
    : table(
        ['setting', 'says', 'takes', 'left out'],
        Object.entries(kind.settings).map(([name, key]) => [
          `\`${name}\`${key.alias === undefined ? '' : ` (\`${key.alias}\`)`}`,
          `${key.help}${key.notComputed ? ' (not computed yet)' : ''}`,
          describeType(key.type),
          key.default !== undefined
            ? `\`${key.default}\``
            : key.sizedFrom !== undefined
              ? `sized from ${key.sizedFrom}`
              : 'none',
        ]),
      )),
  `Every kind also takes the common settings: ${common(kind).join(', ')}.`,
  '',
];

const common = (kind: Kind): readonly string[] =>
  Object.keys(componentKeys)
    .filter((name) => name !== 'kind' && kind.settings[name] === undefined)
    .map((name) => `\`${name}\``);
