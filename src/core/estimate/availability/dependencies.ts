import type { FlowLoad } from '../../catalog/load';
import type { Load } from '../../workload/load';
import { movesData } from '../recovery/design-hops';
import { pipelineOf } from '../recovery/design-pipeline';
import type { DesignPipeline } from '../recovery/design-pipeline';
import { componentStructure, Variables } from './component-parts';
import type { NotAvailable } from './component-parts';
import { ALWAYS, and } from './structure';
import type { Structure } from './structure';

/** When something works, or what is not known for it. */
export type Dependence = Structure | NotAvailable;

export const isStructure = (dependence: Dependence): dependence is Structure => 'is' in dependence;

/** A write on its way: what it has needed so far, and whether it has come to rest. */
interface Written {
  readonly needs: Dependence;
  readonly durable: boolean;
}

/** The structures of a design's components, each worked out once, from those before it. */
export class Dependencies {
  readonly variables: Variables;
  readonly pipeline: DesignPipeline;
  readonly #load: Load;
  readonly #own = new Map<string, Dependence>();
  readonly #serve: ReadonlyMap<string, Dependence>;
  readonly #written: ReadonlyMap<string, Written>;
  readonly #onward: ReadonlyMap<string, Dependence>;

  constructor(load: Load) {
    this.#load = load;
    this.variables = new Variables(load);
    this.pipeline = pipelineOf(load);
    const order = [...this.pipeline.graph.position].sort(([, a], [, b]) => a - b).map(([id]) => id);
    this.#serve = this.#serveAll();
    this.#written = this.#writeAll(order);
    this.#onward = this.#onwardAll([...order].reverse());
  }

  /** The component alone. What is outside and says nothing of itself counts as there: it is not this design's. */
  own(id: string): Dependence {
    let found = this.#own.get(id);
    if (!found) {
      const one = this.pipeline.modelled.get(id);
      found = one
        ? componentStructure(this.variables, one)
        : { why: `the kind of ${id} is not known`, missing: [`components.${id}.kind`] };
      if (!isStructure(found) && one?.model.scope === 'outside' && this.#isAtAnEnd(id)) found = ALWAYS;
      this.#own.set(id, found);
    }
    return found;
  }

  /** The path of a query: the component and all that it asks. */
  serve(id: string): Dependence {
    return this.#serve.get(id) ?? this.own(id);
  }

  /** From where data enters to the first store that keeps it, on the way to the component. */
  accept(id: string): Dependence {
    const written = this.#written.get(id);
    if (!written) return this.own(id);
    return written.durable ? written.needs : both(written.needs, this.#onward.get(id) ?? ALWAYS);
  }

  /** Whether the component stands on the way of a write to the first store that keeps it. */
  accepts(id: string): boolean {
    const before = (this.pipeline.graph.into.get(id) ?? []).map((hop) => hop.from);
    return before.every((from) => this.#written.get(from)?.durable !== true);
  }

  /** The component with what it calls for each record and what its data comes over. */
  #working(id: string): readonly Dependence[] {
    const { inflows = [], outflows = [] } = this.#load.members.get(id)?.load ?? {};
    const helpers = [
      ...outflows.filter(({ implied }) => implied === 'call').map(({ flow }) => flow.to),
      ...inflows.flatMap(({ flow }) => flow.settings.via ?? []),
    ];
    return [id, ...helpers.filter((other) => this.#load.design.components.has(other))].map((one) => this.own(one));
  }

  #isAtAnEnd(id: string): boolean {
    const { into, outOf } = this.pipeline.graph;
    return (into.get(id) ?? []).length === 0 || (outOf.get(id) ?? []).length === 0;
  }

  #keeps(id: string): boolean {
    const model = this.pipeline.modelled.get(id)?.model;
    return model !== undefined && model.holds !== 'nothing' && model.scope !== 'outside';
  }

  /** Depth first without recursion; what asks in a circle is asked once. */
  #serveAll(): Map<string, Dependence> {
    const found = new Map<string, Dependence>();
    const open = new Set<string>();
    for (const start of this.#load.design.components.keys()) {
      const stack = found.has(start) ? [] : [start];
      while (stack.length > 0) {
        const id = stack.at(-1)!;
        const asked = this.#asks(id);
        const missing = open.has(id) ? [] : asked.filter((other) => !found.has(other) && !open.has(other));
        open.add(id);
        if (missing.length > 0) {
          stack.push(...missing);
          continue;
        }
        stack.pop();
        open.delete(id);
        const others = asked.flatMap((other) => found.get(other) ?? []);
        if (!found.has(id)) found.set(id, both(this.own(id), ...others));
      }
    }
    return found;
  }

  /** What a component calls and waits for. */
  #asks(id: string): readonly string[] {
    const { inflows = [], outflows = [] } = this.#load.members.get(id)?.load ?? {};
    const calls = ({ mode, implied, caller }: FlowLoad): boolean =>
      implied === 'call' || (implied === undefined && (mode === 'request' || mode === 'query') && caller === id);
    return [
      ...outflows.filter(calls).map(({ flow }) => flow.to),
      ...inflows.filter((flow) => flow.implied === undefined && calls(flow)).map(({ flow }) => flow.from),
    ].filter((other) => other !== id);
  }

  #writeAll(order: readonly string[]): Map<string, Written> {
    const { into, sources } = this.pipeline.graph;
    const found = new Map<string, Written>();
    for (const id of order) {
      if (sources.has(id)) {
        const inside =
          this.pipeline.modelled.get(id)?.model.scope !== 'outside' && this.#load.design.components.has(id);
        found.set(id, { needs: inside ? this.own(id) : ALWAYS, durable: false });
        continue;
      }
      const inputs = (into.get(id) ?? []).map((hop) => found.get(hop.from)!);
      const open = inputs.length === 0 || inputs.some((input) => !input.durable);
      const needs = both(...inputs.map((input) => input.needs), ...(open ? this.#working(id) : []));
      found.set(id, { needs, durable: !open || this.#keeps(id) });
    }
    return found;
  }

  /** What a write still needs behind a component that does not keep it. */
  #onwardAll(order: readonly string[]): Map<string, Dependence> {
    const found = new Map<string, Dependence>();
    for (const id of order) {
      const next = (this.#load.members.get(id)?.load.outflows ?? []).filter(movesData).map(({ flow }) => flow.to);
      const needs = next.flatMap((to) => [...this.#working(to), ...(this.#keeps(to) ? [] : [found.get(to) ?? ALWAYS])]);
      found.set(id, this.#keeps(id) ? ALWAYS : both(...needs));
    }
    return found;
  }
}

/** All of them; what is not known of one is not known of all. */
export function both(...of: readonly Dependence[]): Dependence {
  const unknown = of.filter((one): one is NotAvailable => !isStructure(one));
  if (unknown.length > 0) {
    const missing = [...new Set(unknown.flatMap((one) => one.missing))].sort();
    return { why: unknown[0]!.why, missing };
  }
  const needed = [...new Set(of as readonly Structure[])].filter((one) => one !== ALWAYS);
  return needed.length === 0 ? ALWAYS : and(...needed);
}
