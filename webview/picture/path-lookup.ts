interface WithPath {
  readonly path: string;
}

const holds = (path: string, part: string) =>
  part === path || part.startsWith(`${path}.`) || part.startsWith(`${path}[`);

/**
 * The marks that stand for the part of the design at `path`, or for the nearest part that holds it:
 * `components.clicks.shards` finds `components.clicks`. Several where a component is drawn more than once.
 */
export function marksAt<M extends WithPath>(marks: readonly M[], path: string | null): readonly M[] {
  if (path === null) return [];
  const holding = marks.filter((mark) => mark.path !== '' && holds(mark.path, path));
  const longest = Math.max(0, ...holding.map((mark) => mark.path.length));
  return holding.filter((mark) => mark.path.length === longest);
}
