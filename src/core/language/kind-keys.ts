import { key } from '../design/types';
import { componentKeys } from '../design/keys/component-keys';
import { customKindKeys } from '../design/keys/people-keys';
import type { Keys } from '../design/schema';
import type { KindWords } from './reading';

const merged = new WeakMap<Keys, Keys>();

/** What a component of a kind takes: the settings of the kind, and the keys of every component. */
export function keysOfKind(kind: KindWords | undefined): Keys {
  if (!kind) return componentKeys;
  let keys = merged.get(kind.settings);
  if (!keys) merged.set(kind.settings, (keys = { ...componentKeys, ...kind.settings }));
  return keys;
}

/** What a component of a kind that the design defines takes beside the keys of every component. */
export const customSettings: Keys = {
  cost: key(customKindKeys.cost.type, 'what this one costs, in place of what its kind costs'),
};

/** `MultiAZ` as `multi-az`, `DBInstanceClass` as `db-instance-class`. */
export const kebab = (name: string): string =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1-$2')
    .toLowerCase();

const aliasIndexes = new WeakMap<Keys, ReadonlyMap<string, string>>();

/** Short names of keys by their longer CloudFormation names in kebab case. */
export function aliasesOf(keys: Keys): ReadonlyMap<string, string> {
  let index = aliasIndexes.get(keys);
  if (!index) {
    const pairs = Object.entries(keys).flatMap(([name, { alias }]) =>
      alias === undefined || kebab(alias) === name ? [] : [[kebab(alias), name] as const],
    );
    aliasIndexes.set(keys, (index = new Map(pairs)));
  }
  return index;
}

/** The short name of a key by either of its names; undefined where the keys have none such. */
export function shortName(keys: Keys, written: string): string | undefined {
  return Object.hasOwn(keys, written) ? written : aliasesOf(keys).get(written);
}
