import type { Basis, Derivation, Figure, Input, Origin } from '../../quantity/figure';
import { NamedInputs } from '../input-names';
import { lazy } from '../lazy';
import { FALSE, TRUE } from './decision-diagram';
import type { DecisionDiagram, Node } from './decision-diagram';
import type { Variable } from './component-parts';
import { Probability } from './probability';

const RANK: Readonly<Record<Origin, number>> = { fact: 0, design: 1, default: 2 };
const UNIT = 'availability';

/**
 * Turns the nodes of a diagram into figures. Each node is one step: with the part and without it. A run of parts that
 * are all needed is one product. The bounds are the diagram's at the bounds of its parts: more of a part is never
 * less of the whole. Derivations are made when somebody asks.
 */
export class AvailabilityFigures {
  readonly #diagram: DecisionDiagram;
  readonly #variables: readonly Variable[];
  readonly #bounds: Readonly<Record<'low' | 'likely' | 'high', Probability>>;
  readonly #figures = new Map<Node, Figure>();
  readonly #origins = new Map<Node, Origin>();

  /** `variables` are in the diagram's order. */
  constructor(diagram: DecisionDiagram, variables: readonly Variable[]) {
    this.#diagram = diagram;
    this.#variables = variables;
    const at = (bound: 'low' | 'likely' | 'high') =>
      new Probability(
        diagram,
        variables.map(({ chance }) => chance[bound]),
      );
    this.#bounds = { low: at('low'), likely: at('likely'), high: at('high') };
  }

  figure(node: Node, says: string, basis: Basis): Figure {
    return this.#make(node, says, basis);
  }

  #make(node: Node, says: string, basis?: Basis): Figure {
    const derivation = lazy(() => this.#derive(node, says));
    const { low, likely, high } = this.#bounds;
    return {
      low: low.of(node),
      likely: likely.of(node),
      high: high.of(node),
      unit: UNIT,
      ...(basis && { basis }),
      get derivation() {
        return derivation();
      },
    };
  }

  #derive(node: Node, says: string): Derivation {
    const named = new NamedInputs();
    if (node === TRUE || node === FALSE) return { says, ...constantStep(node) };
    const factors: string[] = [];
    let at = node;
    // Everything that is needed in any case, one after the other.
    for (; at !== TRUE && this.#diagram.low(at) === FALSE; at = this.#diagram.high(at))
      factors.push(this.#part(named, at));
    if (at !== TRUE) {
      if (factors.length > 0) factors.push(named.add('the_rest', this.#branch(at, 'what else is needed')));
      else factors.push(this.#choice(named, at));
    }
    return { says, formula: factors.join(' * '), inputs: named.inputs as Record<string, Input> };
  }

  #choice(named: NamedInputs, node: Node): string {
    const part = this.#part(named, node);
    const { shown } = this.#variables[this.#diagram.level(node)]!;
    const [high, low] = [this.#diagram.high(node), this.#diagram.low(node)];
    const with_ = high === TRUE ? '' : ` * ${named.add(`with ${part}`, this.#branch(high, `with ${shown}`))}`;
    const without =
      low === FALSE ? '' : ` + (1 - ${part}) * ${named.add(`without ${part}`, this.#branch(low, `without ${shown}`))}`;
    return `${part}${with_}${without}`;
  }

  #part(named: NamedInputs, node: Node): string {
    const { name, chance } = this.#variables[this.#diagram.level(node)]!;
    return named.add(name, chance);
  }

  #branch(node: Node, says: string): Input {
    let figure = this.#figures.get(node);
    if (!figure) this.#figures.set(node, (figure = this.#make(node, `availability ${says}`)));
    const { low, likely, high, unit } = figure;
    return { low, likely, high, unit, from: this.#origin(node), figure };
  }

  /** The weakest origin of all that a node rests on. */
  #origin(node: Node): Origin {
    if (node === TRUE || node === FALSE) return 'fact';
    let known = this.#origins.get(node);
    if (known === undefined) {
      const own = this.#variables[this.#diagram.level(node)]!.chance.from;
      known = [this.#origin(this.#diagram.high(node)), this.#origin(this.#diagram.low(node))].reduce(
        (a, b) => (RANK[b] > RANK[a] ? b : a),
        own,
      );
      this.#origins.set(node, known);
    }
    return known;
  }
}

const constantStep = (node: Node): Omit<Derivation, 'says'> => {
  const value = node === TRUE ? 1 : 0;
  const source = node === TRUE ? 'nothing of this design is needed' : 'it cannot work';
  const input: Input = { low: value, likely: value, high: value, unit: '1', from: 'fact', source, status: 'derived' };
  return { formula: 'share', inputs: { share: input } };
};
