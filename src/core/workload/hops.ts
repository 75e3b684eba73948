import type { Kinds } from '../catalog/kind';
import type { Design, Flow } from '../design/design';
import type { Hop } from './flow-load';

/** The flows of a design with those that settings imply: `on-failure: rejects`, `transform: enrich`. */
export function hopsOf(design: Design, kinds: Kinds): readonly Hop[] {
  const hops: Hop[] = [...design.flows.values()].map((flow) => ({ flow }));
  for (const flow of design.flows.values()) {
    const target = flow.settings['on-failure'];
    if (target !== undefined)
      hops.push({ implied: 'failure', flow: implied(flow.to, target, `${flow.path}.on-failure`) });
  }
  for (const component of design.components.values()) {
    const kind = kinds.get(component.kind);
    for (const [name, key] of Object.entries(kind?.settings ?? {})) {
      const target = component.settings[name];
      if (key.implies && typeof target === 'string') {
        hops.push({ implied: key.implies, flow: implied(component.id, target, `${component.path}.${name}`) });
      }
    }
  }
  return hops.filter(({ flow }) => design.components.has(flow.from) && design.components.has(flow.to));
}

const implied = (from: string, to: string, path: string): Flow => ({ id: path, path, from, to, settings: {} });
