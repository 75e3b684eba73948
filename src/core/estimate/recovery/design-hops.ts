import type { FlowLoad } from '../../catalog/load';
import { unknown } from '../../quantity/figure';
import type { Estimate, Input } from '../../quantity/figure';
import type { Load } from '../../workload/load';
import { written } from '../../workload/inputs';
import type { Modelled } from '../models';
import type { Hop } from './pipeline';

/** One summand of the time that a record takes over a hop, in seconds, with the words for it. */
export interface HopTerm {
  readonly what: 'interval' | 'processing';
  /** `buffer of delivery`, `schedule of nightly`, `work of enrich`. */
  readonly words: string;
  readonly value: Estimate | Input;
}

/** A hop of a design, with where its times come from. */
export interface DesignHop extends Hop {
  readonly load: FlowLoad;
  readonly terms: readonly HopTerm[];
}

/** Whether data that rests at the end of a flow has come over it; triggers and failures carry nothing of the kind. */
export const movesData = ({ mode, implied }: FlowLoad): boolean => mode !== 'trigger' && implied === undefined;

/** The likely value in seconds; what is not known is infinite, so that nothing rests on it unseen. */
export const likely = (value: Estimate | Input | undefined): number =>
  value === undefined ? 0 : 'unknown' in value ? Infinity : value.likely;

/** The hop that a flow is: how long records wait before it and how long the component before it works on them. */
export function designHop(load: Load, flow: FlowLoad, modelled: ReadonlyMap<string, Modelled>): DesignHop {
  const terms = [...intervals(load, flow, modelled), ...processing(load, flow, modelled)];
  const sum = (what: HopTerm['what']): number =>
    terms.filter((term) => term.what === what).reduce((total, term) => total + likely(term.value), 0);
  const { from, to } = flow.flow;
  return { from, to, interval: sum('interval'), processing: sum('processing'), lag: 0, load: flow, terms };
}

function intervals(load: Load, flow: FlowLoad, modelled: ReadonlyMap<string, Modelled>): readonly HopTerm[] {
  const { from, to, settings, path } = flow.flow;
  const target = modelled.get(to);
  const own = ownInterval(from, modelled);
  const found: HopTerm[] = own ? [own] : [];
  const add = (words: string, value: Estimate | Input): void => void found.push({ what: 'interval', words, value });
  if (settings.window) add(`window of ${from} -> ${to}`, written(settings.window, `${path}.window`));
  // Where the target says how often it runs, the schedule of the flow is already in it.
  if (target?.model.interval === undefined) {
    const runs = cadence(load, flow);
    if (runs) add(`schedule of ${from} -> ${to}`, runs);
    else if (found.length === 0 && isUnscheduledBatch(flow, modelled))
      add(`schedule of ${from} -> ${to}`, unknown(`how often ${flow.flow.id} runs is not said`, [`${path}.every`]));
  }
  return found;
}

/** How long records wait in a component before it passes them on. What runs after another waits for nothing else. */
function ownInterval(id: string, modelled: ReadonlyMap<string, Modelled>): HopTerm | undefined {
  const before = modelled.get(id);
  const { after, schedule } = before?.member.component.settings ?? {};
  if (!before?.model.interval || (after !== undefined && !schedule)) return undefined;
  return { what: 'interval', words: `${schedule ? 'schedule' : 'buffer'} of ${id}`, value: before.model.interval };
}

/** Time between two runs: of the flow, else of the component that it leads into, else of what triggers that. */
function cadence(load: Load, flow: FlowLoad): Input | undefined {
  const { settings, path, from, to } = flow.flow;
  if (settings.schedule) return { ...settings.schedule.every, unit: 's', from: 'design', at: `${path}.schedule` };
  if (settings.every) return written(settings.every, `${path}.every`);
  if (scheduleOf(load, to)) return scheduleOf(load, to);
  const member = load.members.get(to);
  for (const { mode, flow: trigger } of member?.load.inflows ?? []) {
    if (mode !== 'trigger') continue;
    const { schedule, every } = trigger.settings;
    if (schedule) return { ...schedule.every, unit: 's', from: 'design', at: `${trigger.path}.schedule` };
    if (every) return written(every, `${trigger.path}.every`);
    if (scheduleOf(load, trigger.from)) return scheduleOf(load, trigger.from);
  }
  const starts = (load.members.get(from)?.load.inflows ?? []).filter(movesData).length === 0;
  return starts ? scheduleOf(load, from) : undefined;
}

function scheduleOf(load: Load, id: string): Input | undefined {
  const schedule = load.design.components.get(id)?.settings.schedule;
  return schedule && { ...schedule.every, unit: 's', from: 'design', at: `components.${id}.schedule` };
}

/** Data that is fetched in batches from something passive, and nothing says when. */
function isUnscheduledBatch(flow: FlowLoad, modelled: ReadonlyMap<string, Modelled>): boolean {
  const [from, to] = [modelled.get(flow.flow.from), modelled.get(flow.flow.to)];
  if (flow.mode !== 'batch' || to?.member.component.settings.after !== undefined || from?.kind.active) return false;
  return to?.kind.active !== true || to.kind.takes === 'batch';
}

function processing(load: Load, flow: FlowLoad, modelled: ReadonlyMap<string, Modelled>): readonly HopTerm[] {
  const { from } = flow.flow;
  const before = modelled.get(from);
  if (!before) {
    const kind = load.design.components.get(from)?.kind ?? '';
    const value = unknown(`${from} is of a kind that is not known: ${kind}`, [`components.${from}.kind`]);
    return [{ what: 'processing', words: `work of ${from}`, value }];
  }
  const value = before.model.processing;
  return value === undefined || isNothing(value) ? [] : [{ what: 'processing', words: `work of ${from}`, value }];
}

const isNothing = (value: Estimate | Input): boolean => !('unknown' in value) && value.high === 0;
