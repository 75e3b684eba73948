import { DIMENSIONS } from './dimension';
import type { Dimension } from './dimension';

/** Exponents over the base units; a plain number has none. */
export type Exponents = Readonly<Record<string, number>>;

export interface Unit {
  /** Value of one such unit in base units. */
  readonly factor: number;
  readonly of: Exponents;
  /** Money that is not US dollars: the code of its currency. */
  readonly currency?: string;
}

const HOUR = 3600;
const DAY = 24 * HOUR;

/** A month is 730 h, the convention of AWS's own price pages. */
export const MONTH = 730 * HOUR;
export const YEAR = 365 * DAY;

const table = new Map<string, Unit>();
const define = (of: Exponents, units: Readonly<Record<string, number>>): void => {
  for (const [names, factor] of Object.entries(units))
    for (const name of names.split(' ')) table.set(name, { factor, of });
};

define(
  { s: 1 },
  {
    ns: 1e-9,
    'us µs': 1e-6,
    ms: 1e-3,
    's sec second seconds': 1,
    'min minute minutes': 60,
    'h hr hour hours': HOUR,
    'd day days': DAY,
    'week weeks': 7 * DAY,
    'month months mo': MONTH,
    'quarter quarters': YEAR / 4,
    'year years yr': YEAR,
  },
);
define(
  { B: 1 },
  {
    'B byte bytes': 1,
    'kB KB': 1e3,
    MB: 1e6,
    GB: 1e9,
    TB: 1e12,
    PB: 1e15,
    KiB: 2 ** 10,
    MiB: 2 ** 20,
    GiB: 2 ** 30,
    TiB: 2 ** 40,
    PiB: 2 ** 50,
    'bit bits': 1 / 8,
    'kbit kb': 1e3 / 8,
    'Mbit Mb': 1e6 / 8,
    'Gbit Gb': 1e9 / 8,
  },
);
define(
  { B: 1, s: -1 },
  { bps: 1 / 8, kbps: 1e3 / 8, Mbps: 1e6 / 8, Gbps: 1e9 / 8, Tbps: 1e12 / 8, MBps: 1e6, MiBps: 2 ** 20 },
);
define({}, { '%': 0.01, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12, k: 1e3, M: 1e6 });
define({ W: 1 }, { W: 1, kW: 1e3 });
define({ W: 1, s: 1 }, { kWh: 1e3 * HOUR });
for (const name of ['RPU', 'ACU', 'DPU', 'KPU', 'vCPU']) define({ [name]: 1 }, { [name]: 1 });
table.set('USD', { factor: 1, of: { USD: 1 } });

/** Things that are counted, and so carry no dimension of their own. */
const COUNTED = new Set(
  (
    'record records row rows event events message messages request requests query queries object objects file files credit credits ' +
    'user users reader readers run runs execution executions vCPUs node nodes token tokens call calls page pages license licenses seat seats'
  ).split(' '),
);

/** Finds a unit by its exact name, as in `KiB`; upper and lower case differ. `million-rows` is a million. */
export function findUnit(name: string): Unit | undefined {
  const known = table.get(name);
  if (known) return known;
  if (COUNTED.has(name)) return { factor: 1, of: {} };
  const [many, counted, ...rest] = name.split('-');
  if (many && counted && rest.length === 0 && COUNTED.has(counted)) {
    const multiple = table.get(many);
    if (multiple && Object.keys(multiple.of).length === 0) return multiple;
  }
  return /^[A-Z]{3}$/.test(name) ? { factor: 1, of: { USD: 1 }, currency: name } : undefined;
}

/** How people write units that have another name here. */
const SPELLINGS: Readonly<Record<string, string>> = {
  millisecond: 'ms',
  msec: 'ms',
  microsecond: 'us',
  nanosecond: 'ns',
  kilobyte: 'kB',
  megabyte: 'MB',
  gigabyte: 'GB',
  terabyte: 'TB',
  kibibyte: 'KiB',
  mebibyte: 'MiB',
  gibibyte: 'GiB',
  tebibyte: 'TiB',
  percent: '%',
  dollar: 'USD',
  euro: 'EUR',
};

/** The known unit that one that is not known stands for, where only case, a plural or the spelling differ. */
export function similarUnit(name: string): string | undefined {
  const lower = name.toLowerCase();
  const forms = [lower, lower.replace(/s$/, ''), `${lower}s`];
  const spelt = forms.find((form) => Object.hasOwn(SPELLINGS, form));
  if (spelt !== undefined) return SPELLINGS[spelt];
  return forms.map((form) => [...table.keys()].find((known) => known.toLowerCase() === form)).find(Boolean);
}

const SHAPES: Readonly<Record<string, Exponents>> = {
  s: { s: 1 },
  B: { B: 1 },
  '1/s': { s: -1 },
  'B/s': { B: 1, s: -1 },
  '1': {},
  USD: { USD: 1 },
  'USD/s': { USD: 1, s: -1 },
  RPU: { RPU: 1 },
  ACU: { ACU: 1 },
  DPU: { DPU: 1 },
  KPU: { KPU: 1 },
  vCPU: { vCPU: 1 },
  W: { W: 1 },
};

/** Whether a value with these exponents can stand where a dimension is wanted. */
export function fits(of: Exponents, dimension: Dimension): boolean {
  if (dimension === 'amount') return !of['USD'];
  if (dimension === 'price') return of['USD'] === 1;
  const shape = SHAPES[DIMENSIONS[dimension].base]!;
  const names = new Set([...Object.keys(of), ...Object.keys(shape)]);
  return [...names].every((name) => (of[name] ?? 0) === (shape[name] ?? 0));
}
