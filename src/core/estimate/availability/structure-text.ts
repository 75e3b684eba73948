import { and, atLeast, constant, iff, imply, not, or, part, xor } from './structure';
import type { Structure } from './structure';

const TOKEN = /\s*([A-Za-z_][\w.-]*|\d+|[(),])/y;
/** Weakest first. */
const OPERATORS: readonly (readonly [string, (...of: readonly Structure[]) => Structure])[] = [
  ['iff', (a, b) => iff(a, b)],
  ['imply', (a, b) => imply(a, b)],
  ['xor', xor],
  ['or', or],
  ['and', and],
];
const WORDS = new Set(['not', 'atleast', ...OPERATORS.map(([word]) => word)]);

/**
 * Reads `region and (web_a or web_b)`, `atleast(2, a, b, c)`, `not a`, `a xor b`, `a iff b`, `a imply b`, `true`,
 * `false`. `and` binds strongest, then `or`, `xor`, `imply`, `iff`. Throws on anything else, with the place.
 */
export function parseStructure(text: string): Structure {
  const tokens = tokensOf(text);
  let at = 0;
  const fail = (): never => {
    throw new SyntaxError(`structure "${text}" cannot be read at "${tokens[at] ?? 'its end'}"`);
  };
  const take = (token: string): void => void (tokens[at] === token ? at++ : fail());

  function level(depth: number): Structure {
    const operator = OPERATORS[depth];
    if (!operator) return unary();
    const [word, combine] = operator;
    const terms = [level(depth + 1)];
    while (tokens[at] === word) {
      at++;
      terms.push(level(depth + 1));
    }
    if (terms.length === 1) return terms[0]!;
    const pairwise = word === 'iff' || word === 'imply';
    return pairwise ? terms.reduceRight((right, left) => combine(left, right)) : combine(...terms);
  }

  function unary(): Structure {
    if (tokens[at] !== 'not') return primary();
    at++;
    return not(unary());
  }

  function primary(): Structure {
    const token = tokens[at] ?? fail();
    if (token === '(') {
      at++;
      const inner = level(0);
      take(')');
      return inner;
    }
    if (token === 'atleast') return atLeastCall();
    if (!/^[A-Za-z_]/.test(token) || WORDS.has(token)) return fail();
    at++;
    return token === 'true' || token === 'false' ? constant(token === 'true') : part(token);
  }

  function atLeastCall(): Structure {
    at++;
    take('(');
    const k = Number(/^\d+$/.test(tokens[at] ?? '') ? tokens[at++] : fail());
    const of: Structure[] = [];
    while (tokens[at] === ',') {
      at++;
      of.push(level(0));
    }
    take(')');
    return atLeast(k, ...of);
  }

  const whole = level(0);
  return at === tokens.length ? whole : fail();
}

function tokensOf(text: string): string[] {
  const found: string[] = [];
  const end = text.trimEnd().length;
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < end) {
    const from = TOKEN.lastIndex;
    const match = TOKEN.exec(text);
    if (!match) throw new SyntaxError(`structure "${text}" cannot be read at "${text.slice(from, from + 10)}"`);
    found.push(match[1]!);
  }
  return found;
}
