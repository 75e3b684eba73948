import { asFigure } from '../../quantity/compute';
import { unknown } from '../../quantity/figure';
import type { Basis, Estimate } from '../../quantity/figure';
import type { Load } from '../../workload/load';
import { lazy } from '../lazy';
import { movesData } from '../recovery/design-hops';
import { holds, isOurs, requiredSubjects, subjectNamed } from '../subjects';
import type { Subject } from '../subjects';
import type { Availability } from './availability';
import { AvailabilityFigures } from './availability-figure';
import { DecisionDiagram } from './decision-diagram';
import { both, Dependencies, isStructure } from './dependencies';
import type { Dependence } from './dependencies';
import { freshShare } from './fresh-share';
import { birnbaum } from './probability';
import { rareEventBound } from './rare-event-bound';
import { partsOf } from './structure';
import type { Structure } from './structure';
import { weightOf } from './system';

/** How available everything is that a requirement or a dataset names, and every store and every end of the data. */
export function availabilityOf(load: Load): readonly Availability[] {
  const system = new DesignAvailability(load);
  return subjectsOf(load).map((subject) => system.of(subject));
}

function subjectsOf(load: Load): readonly Subject[] {
  const names = new Set([...load.design.data.keys(), ...requiredSubjects(load)]);
  const passesOn = new Set([...load.flows.values()].filter(movesData).map(({ flow }) => flow.from));
  for (const id of load.members.keys())
    if (isOurs(load, id) && (holds(load, id) !== 'nothing' || !passesOn.has(id))) names.add(id);
  return [...names].flatMap((name) => subjectNamed(load, name) ?? []);
}

/** All structures of a design in one diagram, so that what they share is worked out once. */
class DesignAvailability {
  readonly #load: Load;
  readonly #dependencies: Dependencies;
  readonly #diagram: () => { readonly diagram: DecisionDiagram; readonly figures: AvailabilityFigures };

  constructor(load: Load) {
    this.#load = load;
    this.#dependencies = new Dependencies(load);
    this.#diagram = lazy(() => {
      // What depends on others comes before them, so that a long chain grows at its top.
      const variables = [...this.#dependencies.variables.all.values()].reverse().sort((a, b) => a.rank - b.rank);
      const diagram = new DecisionDiagram(variables.map(({ name }) => name));
      return { diagram, figures: new AvailabilityFigures(diagram, variables) };
    });
  }

  of(subject: Subject): Availability {
    const { of, components } = subject;
    const all = (each: (id: string) => Dependence): Dependence =>
      components.length === 0
        ? { why: `nothing says where ${of} rests`, missing: [`data.${of}.stored-in`] }
        : both(...components.map(each));
    const serves = all((id) => this.#dependencies.serve(id));
    const accepts = all((id) => this.#dependencies.accept(id));
    const accept = lazy(() => this.#figure(accepts, `share of time that what flows into ${of} is accepted`));
    const serve = lazy(() => this.#figure(serves, `share of time that ${of} can be read`));
    const fresh = lazy(() =>
      freshShare(this.#load, this.#dependencies, subject, serve(), (d, says) => this.#figure(d, says)),
    );
    const weakest = lazy(() => this.#weakest(both(accepts, serves)));
    return {
      of,
      get accept() {
        return accept();
      },
      get serve() {
        return serve();
      },
      get fresh() {
        return fresh();
      },
      get weakest() {
        return weakest();
      },
    };
  }

  #figure(dependence: Dependence, says: string): Estimate {
    if (!isStructure(dependence)) return unknown(dependence.why, dependence.missing);
    const { diagram, figures } = this.#diagram();
    const root = diagram.build(dependence);
    return root === undefined ? this.#bound(dependence, says) : figures.figure(root, says, this.#basis(dependence));
  }

  /** A product of SLAs is what is promised, however the places are assumed to fare. */
  #basis(structure: Structure): Basis {
    const parts = partsOf(structure).map((name) => this.#dependencies.variables.all.get(name)!);
    const bases = new Set(parts.filter(({ rank }) => rank > 1).map(({ basis }) => basis));
    return (['sla', 'assumed', 'declared', 'design'] as const).find((basis) => bases.has(basis)) ?? 'assumed';
  }

  #bound(structure: Structure, says: string): Estimate {
    const { all } = this.#dependencies.variables;
    const at = (bound: 'low' | 'likely' | 'high') =>
      1 - rareEventBound(structure, (name) => all.get(name)!.chance[bound]);
    return asFigure(
      `${says}, at least: too many combinations for an exact answer`,
      {
        low: at('low'),
        likely: at('likely'),
        high: at('high'),
        unit: 'availability',
        from: 'fact',
        source: 'rare-event bound over cut sets of the parts',
        status: 'derived',
      },
      this.#basis(structure),
    );
  }

  #weakest(dependence: Dependence): Availability['weakest'] {
    if (!isStructure(dependence)) return [];
    const { diagram } = this.#diagram();
    const root = diagram.build(dependence);
    if (root === undefined) return [];
    const { all } = this.#dependencies.variables;
    const chances = diagram.order.map((name) => all.get(name)!.chance.likely);
    const found = new Map<string, Availability['weakest'][number]>();
    for (const [name, importance] of birnbaum(diagram, root, chances)) {
      const { shown, chance } = all.get(name)!;
      const entry = { component: shown, importance, unavailability: 1 - chance.likely };
      const known = found.get(shown);
      if (!known || weightOf(entry) > weightOf(known)) found.set(shown, entry);
    }
    return [...found.values()].sort((a, b) => weightOf(b) - weightOf(a) || (a.component < b.component ? -1 : 1));
  }
}
