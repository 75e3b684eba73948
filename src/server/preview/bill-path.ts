import type { Bill } from '../../core/index';
import type { Path } from '../../core/quantity/figure';

/** Kinds of bills that no component has; their ids are paths. */
const ACCOUNT: ReadonlySet<string> = new Set(['network', 'commitment']);

/** The part of the design that is billed. */
export function billPath({ id, kind }: Bill): Path {
  if (kind === undefined) return `flows.${id}`;
  return ACCOUNT.has(kind) ? id : `components.${id}`;
}
