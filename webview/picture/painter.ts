import type { Engine } from './mermaid-engine';

export interface Job {
  readonly structureKey: string;
  readonly mermaid: string;
}

/** What came of a job: SVG text, or, where every engine threw, what the last of them said. */
export type Painting =
  | { readonly job: Job; readonly engine: Engine; readonly svg: string }
  | { readonly job: Job; readonly engine: 'list'; readonly says: string };

export interface Painter {
  /** Asks for a picture; one asked for before and not yet shown is dropped. */
  paint(job: Job): void;
  /** What is being painted is no longer wanted. */
  drop(): void;
}

/** Lets messages that already came in be heard: an engine works in one go, and they would wait behind it. */
const turn = () => new Promise((resolve) => setTimeout(resolve, 0));

const ENGINES: readonly Engine[] = ['dagre', 'elk'];

/**
 * Paints one job at a time and shows only the newest: laying out blocks the page, so a picture that a newer edit made
 * stale is neither shown nor, where it still waits, begun. Where an engine throws, the next is tried.
 */
export function createPainter(
  render: (engine: Engine, text: string) => Promise<string>,
  show: (painting: Painting) => void,
): Painter {
  let wanted: Job | undefined;
  let running = false;

  async function tryEngines(job: Job): Promise<Painting | undefined> {
    let says = '';
    for (const engine of ENGINES) {
      await turn();
      if (wanted !== job) return undefined;
      try {
        const svg = await render(engine, job.mermaid);
        await turn();
        if (wanted === job) return { job, engine, svg };
      } catch (error) {
        says = error instanceof Error ? error.message : String(error);
      }
      if (wanted !== job) return undefined;
    }
    return { job, engine: 'list', says };
  }

  async function run(): Promise<void> {
    running = true;
    try {
      while (wanted) {
        const painting = await tryEngines(wanted);
        if (!painting) continue;
        wanted = undefined;
        show(painting);
      }
    } finally {
      running = false;
    }
  }

  return {
    paint(job) {
      wanted = job;
      if (!running) void run();
    },
    drop() {
      wanted = undefined;
    },
  };
}
