import type { Kind } from '../catalog/kind';
import type { FlowLoad, Level, Traffic } from '../catalog/load';
import type { Design, Flow, Mode } from '../design/design';
import { compute, zero } from '../quantity/compute';
import { unknown } from '../quantity/figure';
import type { Estimate, Input } from '../quantity/figure';
import { between, exactly } from '../quantity/range';
import { defaulted, written } from './inputs';
import { newShareOf } from './new-share';
import { flowRecordSize } from './record-size';

/** One flow before its load is known. */
export interface Hop {
  readonly flow: Flow;
  readonly implied?: 'failure' | 'call';
}

export interface HopContext {
  readonly design: Design;
  readonly from: Kind | undefined;
  readonly to: Kind | undefined;
  /** What reaches the start of the flow. */
  readonly arriving: Traffic;
  readonly carried?: string;
  /** Bytes that the start holds by its own word, for full reads. */
  readonly held?: Input;
  /** Multiplies every rate that the design gives; 1 as written. */
  readonly load: number;
  /** Whether all that reaches the start are queries, each of which it answers. */
  readonly requested: boolean;
  /** Records in one delivery, as the kind at the start has it. */
  readonly batch?: (recordSize: Estimate) => Estimate | undefined;
}

/** Share of records that fail where nobody says it; assumed. */
const FAILING: Input = {
  ...between(0, 0.01, 0.001),
  unit: '1',
  from: 'default',
  status: 'assumed',
  source: 'assumed share of records that fail, 0 to 1 %',
};

/** How data moves where the flow does not say: as the kinds at its ends have it. */
export function modeOf(hop: Hop, from: Kind | undefined, to: Kind | undefined): Mode {
  if (hop.flow.settings.mode) return hop.flow.settings.mode;
  if (hop.implied === 'call') return 'request';
  if (hop.flow.settings.schedule || hop.flow.settings.every) return 'batch';
  if (from?.role === 'orchestration') return 'trigger';
  if (to?.takes === 'query') return 'query';
  if (from?.takes === 'batch' || to?.takes === 'batch') return 'batch';
  return to?.takes ?? 'stream';
}

/** The end that opens the connection: a store or a log is always called, a query engine by those who ask it. */
export function callerOf(flow: Flow, from: Kind | undefined, to: Kind | undefined): string {
  if (flow.settings['opened-by']) return flow.settings['opened-by'];
  const called = from && (!from.active || (from.answers && !to?.answers));
  return called && to?.active ? flow.to : flow.from;
}

/** Carries rates and volumes over one flow. */
export function loadFlow(hop: Hop, context: HopContext): FlowLoad {
  const { flow } = hop;
  const mode = modeOf(hop, context.from, context.to);
  const caller = callerOf(flow, context.from, context.to);
  const asks = mode === 'request' || mode === 'query';
  const asked = asks && flow.settings.returns !== undefined;
  const records = recordsOn(hop, context, mode);
  const sent = asks && context.from?.answers ? answerSize(flow, context.from.answers) : context.arriving.recordSize;
  const size = flowRecordSize(context.design, flow, context.carried, sent);
  const returned = asked ? returnedOn(flow, records) : nothing(flow);
  const along = asked && caller === flow.to;
  const recordSize = along ? written(flow.settings.returns, `${flow.path}.returns`) : size;
  const dataset = flow.settings.carries ?? context.carried;
  const batch = batchOf(flow, size, context);
  const newShare = newShareOf(flow, dataset, context.design);
  const format = flow.settings.format ?? (dataset === undefined ? undefined : context.design.data.get(dataset)?.format);
  return {
    flow,
    mode,
    caller,
    ...(context.from && { fromKind: context.from.name }),
    ...(context.to && { toKind: context.to.name }),
    ...(format !== undefined && { format }),
    ...(dataset !== undefined && { dataset }),
    ...(batch && { batch }),
    ...(newShare && { newShare }),
    ...(hop.implied && { implied: hop.implied }),
    records,
    bytes: along ? returned : volume(flow, records, size),
    returned,
    recordSize: along
      ? compute({
          says: `data for one request on ${flow.id}`,
          formula: 'returns',
          unit: 'B',
          inputs: { returns: recordSize },
        })
      : size,
  };
}

/** Whether clients ask a store, which does not pass on what reaches it as a log or a chain of requests does. */
const isAsked = ({ flow }: Hop, { from, to, requested }: HopContext, mode: Mode): boolean =>
  (mode === 'request' || mode === 'query') &&
  !requested &&
  from?.role !== 'stream' &&
  from?.role !== 'queue' &&
  callerOf(flow, from, to) === flow.to;

/** How often something is asked does not follow from what is written into it. */
const unasked = (flow: Flow): Estimate =>
  unknown(`how often ${flow.to} asks ${flow.from} is not said`, [`${flow.path}.rate`]);

const answerSize = (flow: Flow, size: Input): Estimate =>
  compute({ says: `size of one answer on ${flow.id}`, formula: 'size', unit: 'B', inputs: { size } });

function batchOf(flow: Flow, size: Estimate, context: HopContext): Estimate | undefined {
  const { batch } = flow.settings;
  if (!batch) return context.batch?.(size);
  return compute({
    says: `records in one delivery on ${flow.id}`,
    formula: 'batch',
    unit: '1',
    inputs: { batch: written(batch, `${flow.path}.batch`) },
  });
}

function recordsOn(hop: Hop, context: HopContext, mode: Mode): Level {
  const { flow } = hop;
  const { settings, path } = flow;
  if (settings.rate) return givenRate(flow, context.load);
  if (settings['initial-load'])
    return both(zero(`records on ${flow.id}`, '1/s', 'the volume is moved once, not month after month'));
  if (settings.clients) return closedLoad(flow, context.load);
  if (mode === 'trigger') return triggers(hop, context);
  const full = fullRead(hop, context);
  if (full) return full;
  if (isAsked(hop, context, mode)) return both(unasked(flow));
  const inputs = {
    keeps: settings.keeps ? written(settings.keeps, `${path}.keeps`) : defaulted(1, '1', 'every record goes on'),
    fan_out: settings['fan-out']
      ? written(settings['fan-out'], `${path}.fan-out`)
      : defaulted(1, '1', 'one record out for one in'),
    ...(hop.implied === 'failure' && { failing: FAILING }),
  };
  const formula = hop.implied === 'failure' ? 'arriving * failing * keeps * fan_out' : 'arriving * keeps * fan_out';
  const carry = (says: string, arriving: Estimate): Estimate =>
    'unknown' in arriving && arriving.missing.length === 0
      ? unknown(`no rate reaches ${flow.id}`, [`${path}.rate`])
      : compute({ says, formula, unit: '1/s', inputs: { arriving, ...inputs } });
  return {
    mean: carry(`records on ${flow.id}`, context.arriving.records.mean),
    peak: carry(`records on ${flow.id} at the peak`, context.arriving.records.peak),
  };
}

function givenRate(flow: Flow, load: number): Level {
  const { settings, path } = flow;
  const scaled = (says: string, rate: Input): Estimate =>
    load === 1
      ? compute({ says, formula: 'rate', unit: '1/s', inputs: { rate } })
      : compute({
          says,
          formula: 'rate * load',
          unit: '1/s',
          inputs: { rate, load: { ...exactly(load), unit: '1', from: 'design' } },
        });
  const mean = scaled(`records on ${flow.id}`, written(settings.rate!, `${path}.rate`));
  if (!settings.peak) return { mean, peak: mean };
  return { mean, peak: scaled(`records on ${flow.id} at the peak`, written(settings.peak, `${path}.peak`)) };
}

/** Clients that wait before they ask again bound the rate; without a think time the answer time alone decides. */
function closedLoad(flow: Flow, load: number): Level {
  const { settings, path } = flow;
  if (!settings.think) return both(unknown(`the rate of ${flow.id} depends on its answer time`, [`${path}.rate`]));
  return both(
    compute({
      says: `requests on ${flow.id} at most`,
      formula: 'clients * load / think',
      unit: '1/s',
      inputs: {
        clients: written(settings.clients!, `${path}.clients`),
        think: written(settings.think, `${path}.think`),
        load: { ...exactly(load), unit: '1', from: 'design' },
      },
    }),
  );
}

function triggers(hop: Hop, context: HopContext): Level {
  const every = interval(hop, context);
  if (every)
    return both(compute({ says: `triggers on ${hop.flow.id}`, formula: '1 / every', unit: '1/s', inputs: { every } }));
  const { mean, peak } = context.arriving.records;
  return 'unknown' in mean
    ? both(unknown(`no schedule triggers ${hop.flow.id}`, [`${hop.flow.path}.schedule`]))
    : { mean, peak };
}

/** Time between two runs: of the flow, else of the component at its end. */
export function interval(hop: Hop, context: Pick<HopContext, 'design'>): Input | undefined {
  const { flow } = hop;
  if (flow.settings.every) return written(flow.settings.every, `${flow.path}.every`);
  if (flow.settings.schedule)
    return { ...flow.settings.schedule.every, unit: 's', from: 'design', at: `${flow.path}.schedule` };
  for (const end of [flow.to, flow.from]) {
    const schedule = context.design.components.get(end)?.settings.schedule;
    if (schedule) return { ...schedule.every, unit: 's', from: 'design', at: `components.${end}.schedule` };
  }
  return undefined;
}

/** A store that nothing flows into is read in full on each run. */
function fullRead(hop: Hop, context: HopContext): Level | undefined {
  const every = context.held && 'unknown' in context.arriving.records.mean ? interval(hop, context) : undefined;
  if (!every || !context.held) return undefined;
  const size = flowRecordSize(context.design, hop.flow, context.carried, context.arriving.recordSize);
  return both(
    compute({
      says: `records on ${hop.flow.id}: all that is stored, on each run`,
      formula: 'stored / size / every',
      unit: '1/s',
      inputs: { stored: context.held, size, every },
    }),
  );
}

const both = (value: Estimate): Level => ({ mean: value, peak: value });
const nothing = (flow: Flow): Level => both(zero(`bytes back on ${flow.id}`, 'B/s', 'only requests bring data back'));

const returnedOn = (flow: Flow, records: Level): Level => {
  const returns = written(flow.settings.returns!, `${flow.path}.returns`);
  const each = (requests: Estimate): Estimate =>
    compute({
      says: `bytes that come back on ${flow.id}`,
      formula: 'requests * returns',
      unit: 'B/s',
      inputs: { requests, returns },
    });
  return { mean: each(records.mean), peak: each(records.peak) };
};

const volume = (flow: Flow, records: Level, size: Estimate): Level => {
  const each = (says: string, rate: Estimate): Estimate =>
    compute({ says, formula: 'records * size', unit: 'B/s', inputs: { records: rate, size } });
  return {
    mean: each(`bytes on ${flow.id}`, records.mean),
    peak: each(`bytes on ${flow.id} at the peak`, records.peak),
  };
};
