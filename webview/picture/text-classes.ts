/**
 * The class of each id by the `class e1,e2 stream` lines of a mermaid text. Mermaid gives boxes and groups their classes
 * in the SVG but arrows only the style that the class stands for, and we paint by theme.
 */
export function classesOf(mermaid: string): ReadonlyMap<string, string> {
  const classes = new Map<string, string>();
  for (const [, ids = '', name = ''] of mermaid.matchAll(
    /^\s*class\s+([\w-]+(?:\s*,\s*[\w-]+)*)\s+([\w-]+)\s*;?\s*$/gm,
  )) {
    for (const id of ids.split(',')) classes.set(id.trim(), name);
  }
  return classes;
}

/** The direction a flowchart's text asks for; top down where it says none. */
export const directionOf = (mermaid: string): 'LR' | 'TB' =>
  /^\s*(?:flowchart|graph)\s+(?:LR|RL)\b/m.test(mermaid) ? 'LR' : 'TB';
