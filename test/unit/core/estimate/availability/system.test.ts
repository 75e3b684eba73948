import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutSets, minimalSets } from '../../../../../src/core/estimate/availability/cut-sets';
import { DecisionDiagram } from '../../../../../src/core/estimate/availability/decision-diagram';
import { birnbaum, Probability } from '../../../../../src/core/estimate/availability/probability';
import { rareEventBound } from '../../../../../src/core/estimate/availability/rare-event-bound';
import {
  and,
  atLeast,
  iff,
  imply,
  not,
  or,
  part,
  partsOf,
  xor,
} from '../../../../../src/core/estimate/availability/structure';
import type { Structure } from '../../../../../src/core/estimate/availability/structure';
import { systemAvailability } from '../../../../../src/core/estimate/availability/system';

const NAMES = ['a', 'b', 'c', 'd', 'e', 'f'];

function works(structure: Structure, up: ReadonlySet<string>): boolean {
  switch (structure.is) {
    case 'constant':
      return structure.value;
    case 'part':
      return up.has(structure.name);
    case 'not':
      return !works(structure.of, up);
    case 'and':
      return structure.of.every((child) => works(child, up));
    case 'or':
      return structure.of.some((child) => works(child, up));
    case 'xor':
      return structure.of.filter((child) => works(child, up)).length % 2 === 1;
    case 'atleast':
      return structure.of.filter((child) => works(child, up)).length >= structure.k;
  }
}

function states(): Set<string>[] {
  return Array.from({ length: 2 ** NAMES.length }, (_, bits) => new Set(NAMES.filter((_, i) => (bits >> i) & 1)));
}

const chanceOf = (up: ReadonlySet<string>, p: Readonly<Record<string, number>>): number =>
  NAMES.reduce((product, name) => product * (up.has(name) ? p[name]! : 1 - p[name]!), 1);

const { coherent, any } = fc.letrec<{ coherent: Structure; any: Structure }>((tie) => {
  const leaf = fc.constantFrom(...NAMES).map(part);
  const gates = (of: fc.Arbitrary<Structure>) => {
    const children = fc.array(of, { minLength: 1, maxLength: 4 });
    return [
      children.map((list) => and(...list)),
      children.map((list) => or(...list)),
      fc.tuple(fc.integer({ min: 0, max: 5 }), children).map(([k, list]) => atLeast(k, ...list)),
    ];
  };
  return {
    coherent: fc.oneof({ maxDepth: 4 }, leaf, ...gates(tie('coherent'))),
    any: fc.oneof(
      { maxDepth: 4 },
      leaf,
      ...gates(tie('any')),
      tie('any').map(not),
      fc.array(tie('any'), { minLength: 1, maxLength: 3 }).map((list) => xor(...list)),
      fc.tuple(tie('any'), tie('any')).map(([a, b]) => iff(a, b)),
      fc.tuple(tie('any'), tie('any')).map(([a, b]) => imply(a, b)),
    ),
  };
});
const chances = fc.record(
  Object.fromEntries(NAMES.map((name) => [name, fc.double({ min: 0.01, max: 0.99, noNaN: true })])),
);

const build = (structure: Structure) => {
  const diagram = new DecisionDiagram(NAMES);
  return { diagram, root: diagram.build(structure)! };
};

describe('exact availability', () => {
  it('is the sum over all states in which the structure works', () => {
    fc.assert(
      fc.property(any, chances, (structure, p) => {
        const sum = states().reduce((total, up) => total + (works(structure, up) ? chanceOf(up, p) : 0), 0);
        expect(systemAvailability(structure, p).availability).toBeCloseTo(sum, 10);
      }),
    );
  });

  it('changes with a part as its Birnbaum importance says', () => {
    fc.assert(
      fc.property(any, chances, fc.constantFrom(...NAMES), (structure, p, name) => {
        const { diagram, root } = build(structure);
        const at = (value: number) =>
          new Probability(
            diagram,
            NAMES.map((part) => (part === name ? value : p[part]!)),
          ).of(root);
        const found =
          birnbaum(
            diagram,
            root,
            NAMES.map((part) => p[part]!),
          ).get(name) ?? 0;
        expect(found).toBeCloseTo(at(1) - at(0), 10);
      }),
    );
  });

  it('gives equal functions the same node', () => {
    const diagram = new DecisionDiagram(NAMES);
    const [a, b, c] = ['a', 'b', 'c'].map(part) as [Structure, Structure, Structure];
    expect(diagram.build(or(and(a, b), and(a, c)))).toBe(diagram.build(and(a, or(b, c))));
    expect(diagram.build(atLeast(2, a, b, c))).toBe(diagram.build(or(and(a, b), and(b, c), and(a, c))));
    expect(diagram.build(not(and(a, b)))).toBe(diagram.build(or(not(a), not(b))));
  });

  it('stays right where node numbers would no longer fit one packed key', () => {
    // 2^20 sums of products: a key of three packed indices of such a size runs over 2^53.
    const pairs = Array.from({ length: 12 }, (_, i) => and(part(`x${i}`), part(`y${i}`)));
    const order = [...pairs.keys()].map((i) => `x${i}`).concat([...pairs.keys()].map((i) => `y${i}`));
    const diagram = new DecisionDiagram(order);
    const root = diagram.build(or(...pairs))!;
    expect(diagram.size).toBeGreaterThan(8_000);
    expect(
      new Probability(
        diagram,
        order.map(() => 0.3),
      ).of(root),
    ).toBeCloseTo(1 - (1 - 0.09) ** 12, 12);
  });

  it('walks a series of ten thousand parts', () => {
    let chain: Structure = part('p0');
    for (let i = 1; i < 10_000; i++) chain = and(part(`p${i}`), chain);
    const up = Object.fromEntries(partsOf(chain).map((name) => [name, 0.99999]));
    expect(systemAvailability(chain, up).availability).toBeCloseTo(0.99999 ** 10_000, 9);
  });

  it('names the part without a chance', () => {
    expect(() => systemAvailability(and(part('a'), part('b')), { a: 1 })).toThrow('"b"');
  });
});

describe('cut sets', () => {
  it('are the minimal sets of failures that bring a coherent system down', () => {
    fc.assert(
      fc.property(coherent, (structure) => {
        const { diagram, root } = build(structure);
        const found = [...cutSets(diagram, root)!.list()].map((set) =>
          set
            .map(({ part }) => part)
            .sort()
            .join(),
        );
        const down = states()
          .filter((up) => !works(structure, up))
          .map((up) => NAMES.filter((name) => !up.has(name)));
        const minimal = down.filter(
          (set) => !down.some((less) => less.length < set.length && less.every((x) => set.includes(x))),
        );
        expect(found.sort()).toEqual(minimal.map((set) => set.join()).sort());
      }),
    );
  });

  it('are the prime implicants of a structure that is not coherent', () => {
    fc.assert(
      fc.property(any, (structure) => {
        const { diagram, root } = build(structure);
        const primes = [...minimalSets(diagram, root)!.list()];
        const holds = (set: (typeof primes)[number]) =>
          states().every((up) => !set.every(({ part, works }) => up.has(part) === works) || systemWorks(structure, up));
        for (const prime of primes) {
          expect(holds(prime)).toBe(true);
          for (const literal of prime) expect(holds(prime.filter((other) => other !== literal))).toBe(false);
        }
        for (const up of states().filter((state) => works(structure, state)))
          expect(primes.some((prime) => prime.every(({ part, works }) => up.has(part) === works))).toBe(true);
      }),
    );
  });

  it('counts a parity of three as four', () => {
    const { diagram, root } = build(xor(part('a'), part('b'), part('c')));
    expect(minimalSets(diagram, root)!.bySize).toEqual([0, 0, 0, 4]);
  });
});
const systemWorks = works;

describe('a structure too large for an exact answer', () => {
  it('gets a bound that is never above the exact availability', () => {
    fc.assert(
      fc.property(any, chances, fc.integer({ min: 1, max: 12 }), (structure, p, limit) => {
        const exact = systemAvailability(structure, p).availability;
        expect(1 - rareEventBound(structure, (name) => p[name]!, limit)).toBeLessThanOrEqual(exact + 1e-12);
      }),
    );
  });

  it('says that it is a bound, and is close where failures are rare', () => {
    const pairs = Array.from({ length: 30 }, (_, i) => or(part(`x${i}`), part(`y${i}`)));
    const structure = and(...pairs);
    const up = Object.fromEntries(partsOf(structure).map((name) => [name, 0.999]));
    const bound = systemAvailability(structure, up, 20);
    const exact = systemAvailability(structure, up);
    expect([bound.exact, exact.exact]).toEqual([false, true]);
    expect(bound.availability).toBeLessThanOrEqual(exact.availability);
    expect(bound.availability).toBeCloseTo(exact.availability, 7);
  });
});
