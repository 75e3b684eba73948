import type { Kind } from '../../../src/core/index';
import { bullets } from '../markdown';

/** Who assumes its role, and what it is called in a policy. */
export const access = ({ access: { principal, arn } }: Kind): readonly string[] =>
  principal === undefined && arn === undefined
    ? []
    : [
        '## IAM',
        '',
        ...bullets([
          principal === undefined
            ? 'Runs under no role of its own.'
            : `Runs under a role that trusts \`${principal}\`.`,
          ...(arn === undefined ? [] : [`Policies name it \`${arn}\`.`]),
        ]),
      ];
