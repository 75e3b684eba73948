import type { Hop } from './flow-load';

export interface Order {
  /** Component ids, each after those that feed it. */
  readonly components: readonly string[];
  /** Flows that lead back to where their data came from, as in `lake -> compact -> lake`. */
  readonly feedback: ReadonlySet<Hop>;
}

/** Puts components in the order of their data; a flow back into what feeds it is told apart. Linear, no recursion. */
export function orderOf(ids: readonly string[], hops: readonly Hop[]): Order {
  const outgoing = new Map<string, Hop[]>();
  for (const hop of hops) outgoing.set(hop.flow.from, [...(outgoing.get(hop.flow.from) ?? []), hop]);
  const entered = new Set(hops.map((hop) => hop.flow.to));
  const state = new Map<string, 'open' | 'done'>();
  const feedback = new Set<Hop>();
  const finished: string[] = [];
  for (const start of [...ids.filter((id) => !entered.has(id)), ...ids]) {
    if (state.has(start)) continue;
    const stack: { id: string; next: number }[] = [{ id: start, next: 0 }];
    state.set(start, 'open');
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const hop = outgoing.get(top.id)?.[top.next++];
      if (!hop) {
        state.set(top.id, 'done');
        finished.push(top.id);
        stack.pop();
      } else if (state.get(hop.flow.to) === 'open') feedback.add(hop);
      else if (!state.has(hop.flow.to)) {
        state.set(hop.flow.to, 'open');
        stack.push({ id: hop.flow.to, next: 0 });
      }
    }
  }
  return { components: finished.reverse(), feedback };
}
