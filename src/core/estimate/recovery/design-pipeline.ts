import { passedOn } from '../../catalog/accesses';
import { isKnown } from '../../quantity/figure';
import type { Estimate, Input } from '../../quantity/figure';
import { written } from '../../workload/inputs';
import type { Load } from '../../workload/load';
import { modelsOf } from '../models';
import type { Modelled } from '../models';
import { listed } from '../subjects';
import { Ages } from './age';
import type { AgeTerm } from './age';
import { copiesOf, standingOf } from './design-copies';
import type { DesignCopy } from './design-copies';
import { designHop, likely, movesData } from './design-hops';
import type { DesignHop } from './design-hops';
import { graphOf, groupBy } from './pipeline';
import type { Graph, Part, Source } from './pipeline';

/** A design as a pipeline: the graph that kernels work on, and where each of its numbers comes from. */
export interface DesignPipeline {
  readonly load: Load;
  readonly modelled: ReadonlyMap<string, Modelled>;
  readonly graph: Graph;
  readonly ages: Ages;
  /** Rate of what each source writes, records a second. */
  readonly rates: ReadonlyMap<string, readonly Estimate[]>;
  readonly buffers: ReadonlyMap<string, Input>;
  /** Components that are ready to take over, by what they stand in for. */
  readonly standIns: ReadonlyMap<string, readonly string[]>;
}

/** The summands of an age as figures, in order from the source. */
export interface WordedTerm {
  readonly words: string;
  readonly value: Estimate | Input;
  /** Waiting has a random phase: on average it is half as long. */
  readonly waits: boolean;
}

const made = new WeakMap<Load, DesignPipeline>();

/** The pipeline of a design under a load; made once for each. */
export function pipelineOf(load: Load): DesignPipeline {
  let pipeline = made.get(load);
  if (!pipeline) made.set(load, (pipeline = makePipeline(load)));
  return pipeline;
}

/** What enters a store that nothing in the design writes into. */
export const outsideOf = (id: string): string => `what writes into ${id}`;

function makePipeline(load: Load): DesignPipeline {
  const modelled = modelsOf(load);
  const flows = [...load.flows.values()];
  const into = groupBy(flows.filter(movesData), ({ flow }) => flow.to);
  // What is read from a store does not make what it holds.
  const feeding = new Set([...into].flatMap(([id, data]) => passedOn(modelled.get(id)?.kind, data)));
  const hops = flows.filter((flow) => feeding.has(flow)).map((flow) => designHop(load, flow, modelled));
  const fed = new Set(hops.map((hop) => hop.to));
  const from = groupBy(hops, (hop) => hop.from);
  const needs = needsOf(load);
  const sources: Source[] = [];
  const parts: Part[] = [];
  const entries: DesignHop[] = [];
  for (const id of load.design.components.keys()) {
    const known = modelled.get(id);
    const starts = !fed.has(id) && from.has(id);
    if (starts && (!known || known.model.scope === 'outside' || known.model.holds === 'nothing')) {
      sources.push(sourceOf(id, known, from.get(id)!));
      continue;
    }
    parts.push(partOf(id, known, needs.get(id) ?? []));
    if (!fed.has(id) && known && known.model.holds !== 'nothing' && known.model.scope !== 'outside') {
      sources.push({ id: outsideOf(id), rereadable: false, retention: 0, buffer: 0 });
      entries.push({
        from: outsideOf(id),
        to: id,
        interval: 0,
        processing: 0,
        lag: 0,
        terms: [],
      } as unknown as DesignHop);
    }
  }
  const copies = [...modelled.values()].flatMap((one) => copiesOf(load, one));
  const graph = graphOf({ sources, parts, hops: [...entries, ...hops], copies });
  return {
    load,
    modelled,
    graph,
    ages: new Ages(graph),
    rates: new Map([...from].map(([id, out]) => [id, out.map((hop) => hop.load.records.mean)])),
    buffers: new Map([...from].flatMap(([id, out]) => shortestBuffer(id, out))),
    standIns: standInsOf(load),
  };
}

function standInsOf(load: Load): ReadonlyMap<string, readonly string[]> {
  const ready = [...load.design.components.values()].filter(
    ({ settings }) => settings['stands-in-for'] !== undefined && (settings.standby ?? 'none') !== 'none',
  );
  const groups = groupBy(ready, ({ settings }) => settings['stands-in-for']!);
  return new Map([...groups].map(([id, others]) => [id, others.map((other) => other.id)]));
}

/** What a component does not run without: what it calls or is reached by, what triggers it, what must finish first. */
function needsOf(load: Load): Map<string, string[]> {
  const needs = new Map<string, string[]>();
  const add = (id: string, needed: string): void => {
    if (id === needed || !load.design.components.has(needed)) return;
    const list = needs.get(id) ?? [];
    if (!list.includes(needed)) list.push(needed);
    needs.set(id, list);
  };
  for (const { mode, implied, flow } of load.flows.values()) {
    if (implied === 'call') add(flow.from, flow.to);
    else if (mode === 'trigger' && implied === undefined) add(flow.to, flow.from);
    if (flow.settings.via !== undefined) add(flow.to, flow.settings.via);
  }
  for (const [id, { settings }] of load.design.components) for (const before of listed(settings.after)) add(id, before);
  return needs;
}

/** Of what nothing flows into: whether it can be read again is said by its flows, else by its kind. */
function sourceOf(id: string, known: Modelled | undefined, out: readonly DesignHop[]): Source {
  const said = out.map((hop) => hop.load.flow.settings).filter((settings) => settings.source !== undefined);
  const rereadable =
    said.length > 0 ? said.some((settings) => settings.source === 'replayable') : known?.model.holds === 'store';
  const kept = out.map((hop) => hop.load.flow.settings['replayable-for']).find((value) => value !== undefined);
  const own = known?.model.holds === 'log' ? likely(known.model.retention) : 0;
  const [buffer] = shortestBuffer(id, out);
  return {
    id,
    rereadable,
    retention: kept?.likely ?? own,
    buffer: buffer?.[1].likely ?? 0,
    ...(known && standingOf(known)),
  };
}

function shortestBuffer(id: string, out: readonly DesignHop[]): readonly (readonly [string, Input])[] {
  const all = out.map(({ load: { flow } }) =>
    flow.settings.buffer ? written(flow.settings.buffer, `${flow.path}.buffer`) : undefined,
  );
  if (all.some((buffer) => buffer === undefined)) return [];
  return [[id, all.reduce((a, b) => (b!.likely < a!.likely ? b : a))!]];
}

const partOf = (id: string, known: Modelled | undefined, needs: readonly string[]): Part => ({
  id,
  holds: known?.model.holds ?? 'nothing',
  retention:
    known?.model.holds === 'log' ? (known.model.retention ? likely(known.model.retention) : Infinity) : Infinity,
  repeatable: known?.model.repeatable ?? true,
  ...(known?.model.readOnce && { readOnce: true }),
  ...(known && standingOf(known)),
  ...(needs.length > 0 && { needs }),
});

/** What an age is the sum of, in words and figures. */
export const wordedTerms = (pipeline: DesignPipeline, id: string): readonly WordedTerm[] =>
  pipeline.ages.terms(id).flatMap(wordsOf);

function wordsOf(term: AgeTerm): readonly WordedTerm[] {
  if (term.copy) {
    const { terms } = term.copy as DesignCopy;
    return terms
      .filter((one) => one.what === term.what)
      .map((one) => ({ ...one, waits: one.what === 'backup interval' }));
  }
  const { terms } = term.hop as DesignHop;
  return terms.filter((one) => one.what === term.what).map((one) => ({ ...one, waits: one.what === 'interval' }));
}

/** Sum of the rates into a pipeline at one source; nothing where the design does not say what writes. */
export const ratesAt = (pipeline: DesignPipeline, source: string): readonly Estimate[] =>
  (pipeline.rates.get(source) ?? []).filter((rate) => !isKnown(rate) || rate.high > 0);
