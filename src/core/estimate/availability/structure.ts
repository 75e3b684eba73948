/**
 * When a system works, as a boolean function of its parts. Parts of the same name are the same part: a key that
 * serves both stream and bucket is one variable. Structures may share sub-structures as objects; shared ones are
 * worked out once.
 */
export type Structure =
  | { readonly is: 'part'; readonly name: string }
  | { readonly is: 'constant'; readonly value: boolean }
  | { readonly is: 'not'; readonly of: Structure }
  | { readonly is: 'and' | 'or' | 'xor'; readonly of: readonly Structure[] }
  | { readonly is: 'atleast'; readonly k: number; readonly of: readonly Structure[] };

export const part = (name: string): Structure => ({ is: 'part', name });
export const constant = (value: boolean): Structure => ({ is: 'constant', value });
export const ALWAYS = constant(true);

/** In series: every one is needed. Without any, it always works. */
export const and = (...of: readonly Structure[]): Structure => (of.length === 1 ? of[0]! : { is: 'and', of });
/** Redundant: one suffices. */
export const or = (...of: readonly Structure[]): Structure => (of.length === 1 ? of[0]! : { is: 'or', of });
export const not = (of: Structure): Structure => ({ is: 'not', of });
/** An odd number of them. */
export const xor = (...of: readonly Structure[]): Structure => ({ is: 'xor', of });
/** Both or neither. */
export const iff = (a: Structure, b: Structure): Structure => not(xor(a, b));
/** The second wherever the first. */
export const imply = (a: Structure, b: Structure): Structure => or(not(a), b);
/** `k` of them suffice. */
export const atLeast = (k: number, ...of: readonly Structure[]): Structure => ({ is: 'atleast', k, of });

/** Names of the parts, each at its first place depth first: the order of variables that keeps diagrams small. */
export function partsOf(structure: Structure): readonly string[] {
  const names = new Set<string>();
  const seen = new Set<Structure>();
  const open: Structure[] = [structure];
  while (open.length > 0) {
    const next = open.pop()!;
    if (seen.has(next)) continue;
    seen.add(next);
    if (next.is === 'part') names.add(next.name);
    else if (next.is === 'not') open.push(next.of);
    else if (next.is !== 'constant') for (let i = next.of.length - 1; i >= 0; i--) open.push(next.of[i]!);
  }
  return [...names];
}
