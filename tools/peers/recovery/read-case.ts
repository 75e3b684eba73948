import type { Disruption } from '../../../src/core/estimate/recovery/disruption';
import type { Copy, Hop, Part, Source, Standing } from '../../../src/core/estimate/recovery/pipeline';
import type { RecoveryQuestion } from '../../../src/core/estimate/recovery/recover-pipeline';

type Json = Readonly<Record<string, unknown>>;

const list = (value: unknown): readonly Json[] => (Array.isArray(value) ? (value as Json[]) : []);
const names = (value: unknown): readonly string[] =>
  typeof value === 'string' ? [value] : Array.isArray(value) ? value.map(String) : [];
const seconds = (json: Json, name: string, fallback = 0): number => {
  const value = json[`${name}-s`];
  return typeof value === 'number' ? value : fallback;
};
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

const standing = (json: Json): Standing => {
  const place = (json['place'] ?? {}) as Json;
  return {
    ...(typeof place['region'] === 'string' && { region: place['region'] }),
    ...(typeof place['zone'] === 'string' && { zone: place['zone'] }),
    ...(typeof place['account'] === 'string' && { account: place['account'] }),
  };
};

/** Reads a recovery case in the words of its file; a sentence where it says what the model has no word for. */
export function readRecoveryCase(inputs: Json): RecoveryQuestion | string {
  const scenario = (inputs['scenario'] ?? {}) as Json;
  const type = text(scenario['type']);
  const disruption = disruptionOf(type, scenario, inputs);
  if (!disruption) return `scenario "${type}" is not known`;
  const recovery = (inputs['recovery'] ?? {}) as Json;
  const of = text(inputs['of']);
  const hops = list(inputs['hops']).map(hopOf);
  return {
    pipeline: {
      sources: [sourceOf((inputs['source'] ?? {}) as Json)],
      parts: partsOf(inputs, hops, of),
      hops,
      copies: [...list(inputs['replicas']).map(replicaOf), ...list(inputs['backups']).map(backupOf)],
    },
    disruption,
    ...(type === 'load-surge' && {
      surge: {
        rate: Number(scenario['rate']),
        duration: seconds(scenario, 'for'),
        log: text(scenario['log']),
      },
    }),
    of,
    rate: Number(inputs['rate']),
    capacity: Number(inputs['capacity']),
    steps: {
      detect: seconds(recovery, 'detect'),
      decide: seconds(recovery, 'decide'),
      deploy: recovery['stand-in'] === true ? 0 : seconds(recovery, 'deploy'),
      restore: (recovery['restore-s'] ?? {}) as Record<string, number>,
      reroute: seconds(recovery, 'reroute'),
    },
  };
}

const sourceOf = (json: Json): Source => ({
  id: 'source',
  rereadable: json['re-readable'] === true,
  retention: seconds(json, 'log-retention'),
  buffer: seconds(json, 'producer-buffer'),
  ...standing(json),
});

const hopOf = (json: Json): Hop => ({
  from: text(json['from']),
  to: text(json['to']),
  interval: seconds(json, 'interval'),
  processing: seconds(json, 'processing'),
  lag: seconds(json, 'lag'),
});

/** Compute that no hop names works on the way into what is asked for. */
function partsOf(inputs: Json, hops: readonly Hop[], of: string): readonly Part[] {
  const components = list(inputs['components']);
  const named = new Set(hops.flatMap((hop) => [hop.from, hop.to]));
  const aside = components.filter((one) => one['role'] === 'compute' && !named.has(text(one['id'])));
  return components.map((one) => ({
    id: text(one['id']),
    holds: one['role'] === 'log' ? 'log' : one['role'] === 'store' ? 'store' : 'nothing',
    retention: seconds(one, 'retention', Infinity),
    repeatable: true,
    ...standing(one),
    ...(one['id'] === of && aside.length > 0 && { needs: aside.map(({ id }) => text(id)) }),
  }));
}

const replicaOf = (json: Json): Copy => {
  const carries = names(json['propagates']);
  return {
    id: text(json['id']),
    of: text(json['of']),
    is: 'replica',
    interval: 0,
    delay: seconds(json, 'lag'),
    keep: Infinity,
    carriesOverwrites: carries.includes('overwrites'),
    carriesDeletes: carries.includes('deletes'),
    ...standing(json),
  };
};

const backupOf = (json: Json): Copy => ({
  id: text(json['id']),
  of: text(json['of']),
  is: 'backup',
  interval: seconds(json, 'interval'),
  delay: seconds(json, 'duration') + seconds(json, 'copy-lag'),
  keep: seconds(json, 'keep', Infinity),
  carriesOverwrites: false,
  carriesDeletes: false,
  ...(json['locked'] === true && { locked: true }),
  ...standing(json),
});

const SCENARIOS = new Set([
  'component-failure',
  'zone-loss',
  'region-loss',
  'two-at-once',
  'account-compromise',
  'deletion',
  'corruption',
  'load-surge',
]);

function disruptionOf(type: string, scenario: Json, inputs: Json): Disruption | undefined {
  if (!SCENARIOS.has(type)) return undefined;
  const region = text(scenario['region']);
  const zones = [...names(scenario['zone']), ...names(scenario['zones'])].map((zone) => ({ region, zone }));
  const things = names(scenario['of']);
  return {
    lose: names(scenario['lose']),
    // A Region beside a zone only says where the zone is.
    regions: [...(zones.length > 0 ? [] : names(scenario['region'])), ...names(scenario['regions'])],
    zones,
    accounts: [...names(scenario['account']), ...names(scenario['accounts'])],
    ...(type === 'deletion' && { deletes: things }),
    ...(type === 'corruption' && { corrupts: things }),
    ...(typeof scenario['noticed-after-s'] === 'number' && { noticedAfter: scenario['noticed-after-s'] }),
    acceptsMeanwhile: inputs['accepts-meanwhile'] === true || scenario['accepts-meanwhile'] === true,
  };
}
