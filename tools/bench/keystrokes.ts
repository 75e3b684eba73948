import { startServer } from './language-server';
import type { Answer } from './language-server';
import { median, percentile } from './statistics';
import { syntheticDesign } from './synthetic';

export interface Keystrokes {
  readonly components: number;
  readonly findings: { readonly median: number; readonly p95: number };
  readonly everything: { readonly median: number; readonly p95: number };
  readonly first: number;
  readonly memory: number;
}

/** Types digits into a rate, one keystroke at a time, in a server that only has this design open. Times in ms. */
export async function measureKeystrokes(components: number, rounds: number): Promise<Keystrokes> {
  const server = await startServer();
  try {
    const uri = `file:///bench/design-${components}.datawright.yaml`;
    const text = syntheticDesign(components);
    const { everything: first } = await server.open(uri, text);
    const before = text.slice(0, text.indexOf('rate: 2000/s') + 'rate: '.length);
    const line = before.split('\n').length - 1;
    const character = before.length - before.lastIndexOf('\n') - 1;
    const answers: Answer[] = [];
    for (let round = 0; round < rounds + WARM; round++) {
      const range = { start: { line, character }, end: { line, character: character + 4 } };
      const answer = await server.change(uri, round + 2, range, String(2000 + (round % 2)));
      if (round >= WARM) answers.push(answer);
    }
    const of = (pick: 'findings' | 'everything') => {
      const values = answers.map((answer) => answer[pick]);
      return { median: median(values), p95: percentile(values, 0.95) };
    };
    return { components, findings: of('findings'), everything: of('everything'), first, memory: server.memory() };
  } finally {
    server.stop();
  }
}

/** Changes before the clock counts, so that the engine has compiled what runs often. */
const WARM = 10;
