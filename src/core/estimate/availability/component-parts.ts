import type { AvailabilityModel } from '../../catalog/kind';
import { compute, derived, fact } from '../../quantity/compute';
import { isKnown } from '../../quantity/figure';
import type { Basis, Input, Path } from '../../quantity/figure';
import type { Load } from '../../workload/load';
import { written } from '../../workload/inputs';
import { lossOf } from '../recovery/assumptions';
import type { Modelled } from '../models';
import { and, atLeast, part } from './structure';
import type { Structure } from './structure';

/** One up-variable of a design: a Region, a zone given its Region, a shared service, or a part given its place. */
export interface Variable {
  readonly name: string;
  /** What it is shown as: a component's id, `zone a of us-east-1`, `us-east-1`, `KMS in us-east-1`. */
  readonly shown: string;
  readonly chance: Input;
  readonly basis: Basis;
  /** Regions come first in the order of a diagram, then zones, shared services, parts. */
  readonly rank: 0 | 1 | 2 | 3;
}

/** What keeps a structure from being worked out. */
export interface NotAvailable {
  readonly why: string;
  readonly missing: readonly Path[];
}

/**
 * Encryption under a key that the user can disable or delete depends on KMS as a service of its own; where AWS holds the
 * key, the service's own published figure covers it. Source: KMS's SLA, as the catalogue has it.
 */
const KEYED = new Set(['customer-key']);
const KMS_SLA = fact(0.99999, '1', 'https://aws.amazon.com/kms/sla/', { asOf: '2022-11-29', status: 'read' });

/** The variables of a design, made as structures ask for them. */
export class Variables {
  readonly all = new Map<string, Variable>();
  readonly #load: Load;

  constructor(load: Load) {
    this.#load = load;
  }

  region(region: string): Structure {
    return this.#add({ name: `region ${region}`, shown: region, rank: 0, basis: 'assumed' }, () =>
      this.#placeChance(`${region} is not lost`, 'region-loss'),
    );
  }

  zone(region: string, zone: string): Structure {
    const shown = `zone ${zone} of ${region}`;
    return this.#add({ name: shown, shown, rank: 1, basis: 'assumed' }, () =>
      this.#placeChance(`${shown} is not lost`, 'zone-loss'),
    );
  }

  keys(region: string): Structure {
    const shown = `KMS in ${region}`;
    return this.#add({ name: shown, shown, rank: 2, basis: 'sla' }, () => KMS_SLA);
  }

  /**
   * What a regional service's published figure is worth given its Region: the figure is of the endpoint as its users see
   * it, so an outage of the Region is already in it. Region ∧ component then comes to the published figure again, and
   * two services of one Region share its outage.
   */
  givenRegion(id: string, region: string, published: Input): Input {
    this.region(region);
    const figure = compute({
      says: `availability of ${id} while ${region} is there`,
      formula: 'min(1, published / region)',
      unit: 'availability',
      inputs: { published, region: this.all.get(`region ${region}`)!.chance },
    });
    return isKnown(figure) ? derived(figure) : published;
  }

  component(id: string, name: string, chance: Input, basis: Basis): Structure {
    return this.#add({ name, shown: id, rank: 3, basis }, () => chance);
  }

  #add(variable: Omit<Variable, 'chance'>, chance: () => Input): Structure {
    if (!this.all.has(variable.name)) this.all.set(variable.name, { ...variable, chance: chance() });
    return part(variable.name);
  }

  /** Share of time that a place is there: an outage of such a length, so often. */
  #placeChance(says: string, what: 'zone-loss' | 'region-loss'): Input {
    const { every, lasts } = lossOf(this.#load.design, what);
    const figure = compute({
      says,
      formula: '1 - lasts / every',
      unit: 'availability',
      basis: 'assumed',
      inputs: { lasts, every },
    });
    return isKnown(figure) ? derived(figure) : fact(1, '1', says, { status: 'assumed' });
  }
}

/**
 * When a component works: Region ∧ zone ∧ part for what stands in zones, Region ∧ component given its Region for a
 * regional service, whose published figure already holds the loss of a zone and of its Region. So does a declared one.
 */
export function componentStructure(variables: Variables, one: Modelled): Structure | NotAvailable {
  const { member, kind, model } = one;
  const { id, component, place } = member;
  const declared = component.settings.availability;
  const described: AvailabilityModel | undefined = declared
    ? { basis: 'declared', value: written(declared, `${component.path}.availability`) }
    : kind.availability(member);
  if (!described) return { why: `no availability is known for ${id}`, missing: [`${component.path}.availability`] };
  const { basis, value, parts } = described;
  const placed = model.scope === 'zonal' || model.scope === 'regional';
  const needed: Structure[] = placed ? [variables.region(place.region)] : [];
  if (placed && KEYED.has(component.settings.encryption ?? '')) needed.push(variables.keys(place.region));
  if (parts && !declared) {
    const each = parts.zones.flatMap((zone) =>
      Array.from({ length: parts.perZone }, (_, index) => {
        const name = `${id} ${index + 1} in zone ${zone}`;
        return and(variables.zone(place.region, zone), variables.component(id, name, value, basis));
      }),
    );
    return and(...needed, atLeast(parts.needed, ...each));
  }
  if (model.scope === 'zonal' && !declared) {
    needed.push(variables.zone(place.region, place.zones[0] ?? 'a'));
    return and(...needed, variables.component(id, id, value, basis));
  }
  const given = placed ? variables.givenRegion(id, place.region, value) : value;
  return and(...needed, variables.component(id, id, given, basis));
}
