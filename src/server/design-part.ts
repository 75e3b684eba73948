import type { Design } from '../core/design/design';

/** A part of a design as a path names it: the section, the name in it, and what of that. */
export interface DesignPart {
  readonly section: string;
  readonly name: string;
  readonly rest: string;
}

/** Names hold no dots; the id of a flow may hold anything. */
export function partOf(design: Design, path: string): DesignPart {
  const [section = '', ...others] = path.split('.');
  if (section === 'flows') {
    const flow = [...design.flows.values()].find((each) => path === each.path || path.startsWith(`${each.path}.`));
    if (flow) return { section, name: flow.id, rest: path.slice(flow.path.length + 1) };
  }
  const [name = '', ...rest] = others;
  return { section, name, rest: rest.join('.') };
}

/** The components, datasets and networks that a note at a path is about: the part itself, or both ends of a flow. */
export function subjectsAt(design: Design, path: string): readonly string[] {
  const { section, name } = partOf(design, path);
  if (section === 'flows') {
    const flow = design.flows.get(name);
    return flow ? [flow.from, flow.to] : [];
  }
  return ['components', 'data', 'network'].includes(section) && name !== '' ? [name] : [];
}
