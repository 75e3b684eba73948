import { customKind } from '../../../../../src/core/catalog/custom-kind';
import { defineKind } from '../../../../../src/core/catalog/kind';
import type { AvailabilityModel, Kind, Limit, RecoveryModel } from '../../../../../src/core/catalog/kind';
import type { Member } from '../../../../../src/core/catalog/member';
import { sharedSettings } from '../../../../../src/core/design/keys/component-keys';
import { readDesign } from '../../../../../src/core/language/read-design';
import { readDocument } from '../../../../../src/core/language/document';
import { fact } from '../../../../../src/core/quantity/compute';
import type { Input } from '../../../../../src/core/quantity/figure';
import { between } from '../../../../../src/core/quantity/range';
import { loadOf } from '../../../../../src/core/workload/load-of';
import type { Load } from '../../../../../src/core/workload/load';

/** Kinds made by hand, so that these tests do not move with the catalogue. */
export const seconds = (likely: number, low = likely, high = likely): Input =>
  fact(between(low, high, likely), 's', 'made for a test');
export const share = (likely: number): Input => fact(likely, '1', 'made for a test');

interface Sketch {
  readonly model?: Partial<RecoveryModel>;
  readonly availability?: AvailabilityModel | undefined;
  readonly limits?: (member: Member) => readonly Limit[];
  readonly active?: boolean;
  readonly takes?: Kind['takes'];
}

const kind = (name: string, { model, availability, limits, active = false, takes = 'stream' }: Sketch): Kind =>
  defineKind({
    name,
    title: name,
    help: `A ${name}, made for a test.`,
    role: 'compute',
    icon: 'unknown',
    settings: { stored: sharedSettings.stored },
    active,
    takes,
    network: { stands: 'service' },
    access: {},
    cost: () => [],
    recovery: () => ({ scope: 'regional', holds: 'nothing', repeatable: true, ...model }),
    availability: () => availability,
    ...(limits && { limits }),
  });

const sla = (value: number): AvailabilityModel => ({ basis: 'sla', value: share(value) });

export const testKinds: readonly Kind[] = [
  kind('outside', { model: { scope: 'outside', repeatable: false }, active: true }),
  kind('log', {
    model: { holds: 'log', retention: seconds(86_400), restart: seconds(0), zoneFailover: seconds(0) },
    availability: sla(0.999),
    limits: (member) => [{ name: 'records in', need: member.load.in.records.peak, has: rate(1500) }],
  }),
  kind('loader', {
    model: { interval: seconds(60), processing: seconds(5), restart: seconds(600, 300, 900), zoneFailover: seconds(0) },
    availability: sla(0.9995),
    active: true,
  }),
  kind('bucket', {
    model: {
      holds: 'store',
      restart: seconds(0),
      zoneFailover: seconds(0),
      replication: { crr: { lag: seconds(120, 60, 900), propagates: ['writes', 'overwrites'] } },
    },
    availability: sla(0.9999),
  }),
  kind('zonal-store', {
    model: {
      scope: 'zonal',
      holds: 'store',
      restore: { fixed: seconds(1800), throughput: fact(100 * 2 ** 20, 'B/s', 'made for a test') },
      pointInTime: { granularity: seconds(300), keep: seconds(7 * 86_400) },
    },
    availability: sla(0.998),
    takes: 'batch',
  }),
  kind('fleet', {
    model: { restart: seconds(60), zoneFailover: seconds(60) },
    availability: { ...sla(0.995), parts: { zones: ['a', 'b', 'c'], perZone: 2, needed: 4 } },
    active: true,
    takes: 'request',
  }),
  kind('query', { availability: sla(0.999), active: true, takes: 'query' }),
  kind('secret', { availability: undefined }),
];

function rate(value: number) {
  const { low, likely, high } = between(value, value);
  return {
    low,
    likely,
    high,
    unit: '1/s',
    derivation: { says: 'rate it takes', formula: 'rate', inputs: { rate: fact(value, '1/s', 'made for a test') } },
  };
}

/** A design of these kinds, with its load. */
export function loadOfText(text: string): Load {
  const kinds = new Map(testKinds.map((one) => [one.name, one]));
  const { design } = readDesign(readDocument(text), kinds);
  for (const [name, definition] of design.kinds) kinds.set(name, customKind(name, definition));
  return loadOf(design, kinds);
}
