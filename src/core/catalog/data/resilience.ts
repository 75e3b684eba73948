import { between } from '../../quantity/range';
import type { Range } from '../../quantity/range';
import type { Fact, FactOrigin, FactStatus, Limit, TextFact } from './fact';
import facts from './resilience.json';

export type { Fact, Limit, TextFact } from './fact';

/** A way of running a service, as in `rds-multiaz-instance`. */
export type ResilienceConfiguration = keyof typeof facts.configurations;

/** What loses it: a zone, a Region, or nothing short of several. */
type FailureScope = 'zonal' | 'regional' | 'multi_region' | 'global';

/** Numbers. `…Pct` are per cent, `…S` seconds, `…H` hours, `…Min` minutes. An SLA is a credit threshold. */
export type ResilienceFactName =
  | 'slaPct'
  | 'designAvailabilityPct'
  | 'durabilityPct'
  | 'azFailoverS'
  | 'azDataLossS'
  | 'regionRecoveryS'
  | 'crossRegionLagS'
  | 'backupRpoS'
  | 'latencyS'
  | 'latencyDefaultKclS'
  | 'latencyEfoS'
  | 'replayRetentionDefaultH'
  | 'replayRetentionMaxH'
  | 'restoreP95H'
  | 'restoreExpeditedMin'
  | 'restoreStandardH'
  | 'restoreBulkH';

export type ResilienceTextName = 'restore' | 'crossRegionLag' | 'backupRpoPolicy' | 'replayRetentionMax';

export interface ResilienceDescription {
  readonly id: string;
  readonly service: string;
  readonly configuration: string;
  readonly category: string;
  readonly scope: FailureScope;
  readonly notes?: string;
}

type Measure = number | readonly number[];
type Origin = readonly [source: string, status: string, note?: string];

interface Raw {
  readonly service: string;
  readonly configuration: string;
  readonly category: string;
  readonly scope: string;
  readonly notes?: string;
  readonly facts: Readonly<Record<string, readonly [value: Measure, unit: string, ...origin: Origin]>>;
  readonly texts: Readonly<Record<string, readonly [text: string, ...origin: Origin]>>;
  readonly limits: Readonly<
    Record<string, readonly [value: Measure | string, unit: string, adjustable: boolean | null, ...origin: Origin]>
  >;
}

const TEXTS: Readonly<Record<string, string>> = facts.configurations;
const read = new Map<string, Raw>();
const SOURCES = facts.sources as unknown as Readonly<Record<string, readonly [address: string, asOf: string]>>;

/** Every configuration among the facts, sorted as the facts are: by service. */
export const resilienceConfigurations = (): readonly ResilienceConfiguration[] =>
  Object.keys(TEXTS) as ResilienceConfiguration[];

/** What a configuration is. Undefined for an unknown one. */
export function resilienceConfiguration(id: string): ResilienceDescription | undefined {
  const raw = find(id);
  if (!raw) return undefined;
  const { service, configuration, category, scope, notes } = raw;
  return { id, service, configuration, category, scope: scope as FailureScope, ...(notes && { notes }) };
}

/** One number of a configuration with its source. Undefined: the facts do not say, which is not zero. */
export function resilienceFact(configuration: string, name: ResilienceFactName): Fact | undefined {
  const raw = own(find(configuration)?.facts, name);
  if (!raw) return undefined;
  const [value, unit, ...from] = raw;
  return { value: measure(value), unit, ...origin(from) };
}

/** What the source says in words, as in how a restore goes. */
export function resilienceText(configuration: string, name: ResilienceTextName): TextFact | undefined {
  const raw = own(find(configuration)?.texts, name);
  if (!raw) return undefined;
  const [text, ...from] = raw;
  return { text, ...origin(from) };
}

/** Quotas and sizes of a configuration, in the order of the facts. */
export function resilienceLimits(configuration: string): readonly Limit[] {
  return Object.entries(find(configuration)?.limits ?? {}).map(([name, [value, unit, adjustable, ...from]]) => ({
    name,
    value: typeof value === 'string' ? value : measure(value),
    unit,
    ...(adjustable !== null && { adjustable }),
    ...origin(from),
  }));
}

/** One quota by its name in the facts, as in `write per shard`. */
export const resilienceLimit = (configuration: string, name: string): Limit | undefined =>
  resilienceLimits(configuration).find((limit) => limit.name === name);

function find(configuration: string): Raw | undefined {
  const known = read.get(configuration);
  if (known) return known;
  const text = own(TEXTS, configuration);
  if (text === undefined) return undefined;
  const raw = JSON.parse(text) as Raw;
  read.set(configuration, raw);
  return raw;
}

function own<T>(table: Readonly<Record<string, T>> | undefined, name: string): T | undefined {
  return table && Object.hasOwn(table, name) ? table[name] : undefined;
}

function measure(value: Measure): number | Range {
  if (typeof value === 'number') return value;
  const [low = NaN, likely, high = NaN] = value;
  return between(low, high, likely);
}

function origin([source, status, note]: Origin): FactOrigin {
  const [address, asOf] = SOURCES[source] ?? [source, ''];
  return { source: address, asOf, status: status as FactStatus, ...(note && { note }) };
}
