import type { Flow } from '../design/design';
import type { Part, ReviewSubject } from './rule';

type Results = Pick<ReviewSubject, 'load' | 'figures' | 'network' | 'access' | 'today'>;

/** What the rules look at, with the flows looked up once. */
export function subjectOf(results: Results): ReviewSubject {
  const { load } = results;
  const into = new Map<string, Flow[]>();
  const outOf = new Map<string, Flow[]>();
  for (const flow of load.design.flows.values()) {
    push(into, flow.to, flow);
    push(outOf, flow.from, flow);
  }
  const parts = [...load.members.values()].flatMap((member): Part[] => {
    const kind = load.kinds.get(member.component.kind);
    return kind ? [{ component: member.component, kind, member }] : [];
  });
  return {
    ...results,
    design: load.design,
    parts,
    kind: (component) => load.kinds.get(load.design.components.get(component)?.kind ?? ''),
    flowsInto: (component) => into.get(component) ?? [],
    flowsOutOf: (component) => outOf.get(component) ?? [],
  };
}

function push(map: Map<string, Flow[]>, name: string, flow: Flow): void {
  const flows = map.get(name);
  if (flows) flows.push(flow);
  else map.set(name, [flow]);
}
