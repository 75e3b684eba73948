import type { DataSettings } from '../design/design';
import type { Part, ReviewSubject } from './rule';

/** Components that keep data until it is taken away. */
export const stores = (subject: ReviewSubject): readonly Part[] =>
  subject.parts.filter(({ kind, member }) => kind.recovery(member).holds === 'store');

/** The datasets that a component holds or that flow into it. */
export function datasetsIn(subject: ReviewSubject, component: string): ReadonlyMap<string, DataSettings> {
  const found = new Map<string, DataSettings>();
  for (const [name, dataset] of subject.design.data) {
    const places = dataset['stored-in'];
    if (places === component || (typeof places === 'object' && places.includes(component))) found.set(name, dataset);
  }
  for (const flow of subject.load.members.get(component)?.load.inflows ?? []) {
    const dataset = flow.dataset === undefined ? undefined : subject.design.data.get(flow.dataset);
    if (dataset && flow.dataset !== undefined) found.set(flow.dataset, dataset);
  }
  return found;
}

export const isSensitive = (dataset: DataSettings): boolean =>
  dataset.classification !== undefined && dataset.classification !== 'public';

/** The key of what a flow carries: its own, else its dataset's. */
export function keyOf(subject: ReviewSubject, flowId: string): string | undefined {
  const flow = subject.load.flows.get(flowId);
  const own = flow?.flow.settings.key;
  return own ?? datasetKey(subject, flow?.dataset);
}

/** The key of a dataset, else of the one it is made from. */
function datasetKey({ design }: ReviewSubject, name: string | undefined): string | undefined {
  const seen = new Set<string>();
  for (let at = name; at !== undefined && !seen.has(at);) {
    seen.add(at);
    const dataset = design.data.get(at);
    if (dataset?.key !== undefined) return [dataset.key].flat().join(', ');
    at = typeof dataset?.from === 'string' ? dataset.from : undefined;
  }
  return undefined;
}
