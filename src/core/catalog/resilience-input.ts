import { scale } from '../quantity/range';
import type { Input } from '../quantity/figure';
import { resilienceFact } from './data/resilience';
import type { ResilienceConfiguration, ResilienceFactName } from './data/resilience';

/** How a suffix of a fact's name becomes base units. */
const SUFFIXES: readonly (readonly [RegExp, number, string])[] = [
  [/Pct$/, 0.01, '1'],
  [/H$/, 3600, 's'],
  [/Min$/, 60, 's'],
  [/S$/, 1, 's'],
];

/**
 * A fact on resilience as an input of a formula: per cent as a share of one, times in seconds. Throws where the
 * catalogue has no such fact, since then a kind names what is not there.
 */
export function resilienceInput(configuration: ResilienceConfiguration, name: ResilienceFactName): Input {
  const key = `${configuration} ${name}`;
  let input = read.get(key);
  if (!input) read.set(key, (input = readInput(configuration, name)));
  return input;
}

/** Facts do not change, and every component of a kind asks for the same ones. */
const read = new Map<string, Input>();

function readInput(configuration: ResilienceConfiguration, name: ResilienceFactName): Input {
  const found = resilienceFact(configuration, name);
  const suffix = SUFFIXES.find(([pattern]) => pattern.test(name));
  if (!found || !suffix) throw new Error(`there is no fact ${name} of ${configuration}`);
  const { value, source, asOf, status } = found;
  const range = typeof value === 'number' ? { low: value, likely: value, high: value } : value;
  return {
    ...scale(range, suffix[1]),
    unit: suffix[2],
    from: 'fact',
    source,
    asOf,
    status: status === 'mixed' ? 'reported' : status,
  };
}
