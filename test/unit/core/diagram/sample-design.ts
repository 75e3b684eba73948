import type { ComponentSettings, Design, FlowSettings } from '../../../../src/core/design/design';
import type { Kind } from '../../../../src/core/catalog/kind';
import type { Figures } from '../../../../src/core/estimate/figures';
import type { ViewSubject } from '../../../../src/core/diagram/view';
import type { NetworkReport } from '../../../../src/core/network/network-path';
import { defineKind } from '../../../../src/core/catalog/kind';
import { customKind } from '../../../../src/core/catalog/custom-kind';
import { unknown } from '../../../../src/core/quantity/figure';
import { zero } from '../../../../src/core/quantity/compute';
import { parseQuantity } from '../../../../src/core/quantity/quantity';
import type { Quantity } from '../../../../src/core/quantity/quantity';
import type { Dimension } from '../../../../src/core/quantity/dimension';
import { loadOf } from '../../../../src/core/workload/load-of';
import type { Load } from '../../../../src/core/workload/load';

/** Small kinds of every sort, so that pictures are tested without the catalogue. */
const kind = (name: string, more: Partial<Kind>): Kind =>
  defineKind({ ...customKind(name, {}), name, title: `A ${name}`, icon: name, ...more } as never);

const IN_AWS = { stands: 'service' } as const;
const OUTSIDE = { stands: 'outside' } as const;
export const sampleKinds: ReadonlyMap<string, Kind> = new Map(
  [
    kind('app', { role: 'source', network: OUTSIDE }),
    kind('stream', { role: 'stream', takes: 'stream', network: IN_AWS, active: false }),
    kind('function', { role: 'compute', takes: 'stream', network: { stands: 'optional' } }),
    kind('bucket', { role: 'storage', takes: 'batch', network: IN_AWS, active: false }),
    kind('warehouse', { role: 'warehouse', takes: 'batch', network: { stands: 'vpc', port: 5439 }, active: false }),
    kind('dashboard', { role: 'dashboard', takes: 'request', network: OUTSIDE }),
  ].map((each) => [each.name, each]),
);

export const quantity = (text: string, dimension: Dimension): Quantity => {
  const read = parseQuantity(text, dimension);
  if ('error' in read) throw new Error(read.error);
  return read;
};

type Settings = Omit<ComponentSettings, 'kind'> & Readonly<Record<string, unknown>>;

export interface SampleParts {
  readonly components: Readonly<Record<string, string | (Settings & { readonly kind: string })>>;
  readonly flows?: Readonly<Record<string, FlowSettings>>;
  readonly more?: Partial<Design>;
}

/** A design from `id: kind` and `a -> b: settings`. */
export function sampleDesign({ components, flows = {}, more = {} }: SampleParts): Design {
  return {
    region: 'us-east-1',
    components: new Map(
      Object.entries(components).map(([id, given]) => {
        const { kind: name, ...settings } = typeof given === 'string' ? { kind: given } : given;
        return [id, { id, path: `components.${id}`, kind: name, settings: { kind: name, ...settings } }];
      }),
    ),
    flows: new Map(
      Object.entries(flows).map(([text, settings]) => {
        const [from, to] = text.trim().split(' -> ') as [string, string];
        const id = settings.id ?? text;
        return [id, { id, path: `flows.${id}`, from, to, settings }];
      }),
    ),
    data: new Map(),
    networks: new Map(),
    requirements: new Map(),
    kinds: new Map(),
    sections: {},
    ...more,
  };
}

export const sampleLoad = (parts: SampleParts): Load => loadOf(sampleDesign(parts), sampleKinds);

const nothing = zero('nothing', 'USD/month', 'no line');
export const noFigures: Figures = {
  cost: {
    monthly: nothing,
    components: new Map(),
    flows: new Map(),
    atLeast: false,
    unpriced: [],
    fixedShare: unknown('nothing'),
    prices: { oldest: '2026-01-01', newest: '2026-01-01', borrowed: [] },
  },
  recovery: { recoveries: [], headline: { rto: unknown('nothing'), rpo: unknown('nothing') } },
  availability: [],
  freshness: [],
  capacity: [],
  verdicts: [],
};

const noNetwork: NetworkReport = { networks: new Map(), standings: new Map(), paths: new Map() };

export const sampleSubject = (parts: SampleParts, more: Partial<ViewSubject> = {}): ViewSubject => ({
  load: sampleLoad(parts),
  figures: noFigures,
  network: noNetwork,
  findings: [],
  notes: [],
  ...more,
});
