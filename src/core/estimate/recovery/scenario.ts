import { BUILT_IN_SCENARIOS } from '../../design/keys/requirement-keys';
import { exactly } from '../../quantity/range';
import type { Input } from '../../quantity/figure';
import type { Load } from '../../workload/load';
import { written } from '../../workload/inputs';
import { holdersOf, listed } from '../subjects';
import { ASSUMED } from './assumptions';
import type { Disruption } from './disruption';

/** A scenario as far as it does not depend on what is asked for. */
export interface Scenario {
  readonly name: string;
  /** Built in ones; `own` is described by the design. */
  readonly is:
    | 'component-failure'
    | 'zone-loss'
    | 'region-loss'
    | 'deletion'
    | 'corruption'
    | 'account-compromise'
    | 'load'
    | 'own';
  readonly disruption: Disruption;
  readonly noticedAfter?: Input;
  /** Of a surge: how many times the load, and for how long. */
  readonly surge?: { readonly times: Input; readonly lasts: Input };
}

/** Names of all scenarios of a design: the built-in ones, then its own. */
export const scenarioNames = (load: Load): readonly string[] => [
  ...new Set([...BUILT_IN_SCENARIOS, ...(load.design.sections.scenarios?.keys() ?? [])]),
];

/** A scenario by its name; the design's own word for a built-in one replaces it. */
export function scenarioNamed(load: Load, name: string): Scenario {
  const own = load.design.sections.scenarios?.get(name);
  if (own) return ownScenario(load, name);
  if (name === 'load x2') return { name, is: 'load', disruption: {}, surge: { times: TWICE, lasts: ASSUMED.surge } };
  const is = name as Exclude<Scenario['is'], 'own' | 'load'>;
  const noticed = is === 'deletion' || is === 'corruption';
  return { name, is, disruption: {}, ...(noticed && { noticedAfter: ASSUMED.notice }) };
}

const TWICE: Input = { ...exactly(2), unit: '1', from: 'fact', source: 'the scenario load x2', status: 'derived' };

function ownScenario(load: Load, name: string): Scenario {
  const settings = load.design.sections.scenarios!.get(name)!;
  const path = `scenarios.${name}`;
  const holders = (names: readonly string[]): readonly string[] =>
    names.flatMap((one) => (load.design.data.has(one) ? holdersOf(load, one) : [one]));
  const deletes = holders(listed(settings.delete));
  const corrupts = holders(listed(settings.corrupt));
  const lost = listed(settings.lose).map((text) => placeOrName(load, text));
  const late = deletes.length + corrupts.length > 0;
  const noticedAfter = settings['noticed-after']
    ? written(settings['noticed-after'], `${path}.noticed-after`)
    : late
      ? ASSUMED.notice
      : undefined;
  const disruption: Disruption = {
    lose: lost.flatMap((one) => one.lose ?? []),
    zones: lost.flatMap((one) => one.zones ?? []),
    regions: lost.flatMap((one) => one.regions ?? []),
    accounts: lost.flatMap((one) => one.accounts ?? []),
    deletes,
    corrupts,
    ...(noticedAfter && { noticedAfter: noticedAfter.likely }),
    acceptsMeanwhile: true,
  };
  const surge = settings.load && {
    times: written(settings.load, `${path}.load`),
    lasts: settings.for ? written(settings.for, `${path}.for`) : ASSUMED.surge,
  };
  const breaks = lost.length > 0 || late;
  return {
    name,
    is: surge && !breaks ? 'load' : 'own',
    disruption,
    ...(noticedAfter && { noticedAfter }),
    ...(surge && { surge }),
  };
}

/** `zone a`, `region`, `region us-west-2`, `us-west-2`, `account lake`, or a component. */
function placeOrName({ design }: Load, text: string): Disruption {
  const [what = '', name] = text.split(' ');
  if (what === 'zone' && name) return { zones: [{ region: design.region, zone: name }] };
  if (what === 'region') return { regions: [name ?? design.region] };
  if (what === 'account' && name) return { accounts: [name] };
  if (design.components.has(text)) return { lose: [text] };
  if (design.sections.accounts?.has(text)) return { accounts: [text] };
  return /^[a-z]{2}(-[a-z]+)+-\d$/.test(text) ? { regions: [text] } : { lose: [text] };
}
