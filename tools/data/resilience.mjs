import { readJsonLines, readTsv } from './read.mjs';

const LEGEND = new Set(['read', 'reported', 'recalled', 'mixed', 'assumed']);
const UNIT = { Pct: '%', S: 's', H: 'h', Min: 'min' };

/**
 * Facts of the configurations: numbers and ranges under `facts`, what the source says in words under `texts`, quotas
 * and sizes under `limits`. A fact of several parts (`{ default, max }`) becomes one fact per part. A configuration is
 * written as a text, so that loading the package reads no more of it than somebody asks for.
 */
export function buildResilience(read) {
  const sources = Object.fromEntries(
    readTsv(read('resilience-sources.tsv')).map(({ id, address, asOf }) => [id, [address, asOf]]),
  );
  const configurations = {};
  for (const line of readJsonLines(read('resilience.jsonl'))) {
    if ('id' in line) configurations[line.id] = start(line);
    else add(configurations[line.of], line, sources);
  }
  return {
    sources,
    configurations: Object.fromEntries(Object.entries(configurations).map(([id, one]) => [id, JSON.stringify(one)])),
  };
}

const start = ({ service, configuration, category, failure_scope: scope, notes }) => ({
  service,
  configuration,
  category,
  scope,
  ...(notes && { notes }),
  facts: {},
  texts: {},
  limits: {},
});

function add(configuration, line, sources) {
  const { of, v, src, status, unit, note } = line;
  const at = `${of}: ${line.fact ?? line.limit}`;
  if (!sources[src]) throw new Error(`${at}: no source '${src}'`);
  if (!LEGEND.has(status)) throw new Error(`${at}: status '${status}'`);
  const origin = [src, status, ...(note ? [note] : [])];
  if (line.limit !== undefined) {
    const adjustable = line.adjustable === undefined ? null : line.adjustable;
    configuration.limits[line.limit] = [typeof v === 'string' ? v : measure(v, at), unit, adjustable, ...origin];
    return;
  }
  for (const [name, value] of parts(line.fact, v)) {
    if (typeof value === 'string') configuration.texts[withoutUnit(name)] = [value, ...origin];
    else configuration.facts[name] = [measure(value, at), unitOf(name), ...origin];
  }
  if (unit && unit !== unitOf(parts(line.fact, v)[0][0])) throw new Error(`${at}: unit '${unit}'`);
}

/** `{ default: 24, max: 8760 }` of `replay_retention_h` is `replayRetentionDefaultH` and `replayRetentionMaxH`. */
function parts(fact, value) {
  const whole = typeof value !== 'object' || Array.isArray(value) || 'typ' in value;
  if (whole) return [[camel(fact), value]];
  return Object.entries(value).map(([part, partValue]) => {
    const own = /_(min|h)$/.exec(part);
    const unit = own?.[0] ?? /_(pct|s|h)$/.exec(fact)?.[0] ?? '';
    const stem = fact.replace(/_(pct|s|h)$/, '');
    return [camel(`${stem}_${part.replace(/_(min|h)$/, '')}${unit}`), partValue];
  });
}

const camel = (name) => name.replace(/_(\w)/g, (_, letter) => letter.toUpperCase());
const withoutUnit = (name) => name.replace(/(Pct|S|H|Min)$/, '');

function unitOf(name) {
  const unit = UNIT[/(Pct|S|H|Min)$/.exec(name)?.[0]];
  if (!unit) throw new Error(`${name} names no unit`);
  return unit;
}

/** A number, or low, likely and high. Of two documented bounds the middle is taken as likely. */
function measure(value, at) {
  if (typeof value === 'number') return value;
  const range = Array.isArray(value)
    ? [value[0], (value[0] + value[1]) / 2, value[1]]
    : [value.min, value.typ, value.max];
  if (!(range[0] <= range[1] && range[1] <= range[2])) throw new Error(`${at}: range ${range.join(', ')}`);
  return range;
}
