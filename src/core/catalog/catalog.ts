import type { Design } from '../design/design';
import { customKind } from './custom-kind';
import type { Kind, Kinds } from './kind';
import { allKinds } from './kinds.generated';

/** Every kind of the catalogue, by name. */
export const builtInKinds: Kinds = new Map(allKinds.map((kind) => [kind.name, kind]));

/** The catalogue with the kinds that a design and its workspace define; theirs win. */
export function kindsFor(...definitions: readonly Design['kinds'][]): Kinds {
  if (definitions.every((kinds) => kinds.size === 0)) return builtInKinds;
  const own = definitions.flatMap((kinds) =>
    [...kinds].map(([name, definition]): readonly [string, Kind] => [name, customKind(name, definition)]),
  );
  return new Map([...builtInKinds, ...own]);
}
