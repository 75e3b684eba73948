export interface Job {
  readonly structureKey: string;
  readonly mermaid: string;
}

/** What came of a job: drawn by us, by mermaid itself, or, where that threw too, what it said. */
export type Painting =
  | { readonly job: Job; readonly engine: 'datawright' }
  | { readonly job: Job; readonly engine: 'dagre'; readonly svg: string }
  | { readonly job: Job; readonly engine: 'list'; readonly says: string };

export interface Painter {
  /** Asks for a picture; one asked for before and not yet shown is dropped. */
  paint(job: Job): void;
  /** What is being painted is no longer wanted. */
  drop(): void;
}

export interface Engines {
  /** Draws what is wanted at once. Throws where the text or our layout does not do. */
  readonly ours: (job: Job, isWanted: () => boolean) => Promise<void>;
  readonly mermaids: (job: Job) => Promise<string>;
}

/** Lets messages that already came in be heard: an engine works in one go, and they would wait behind it. */
const turn = () => new Promise((resolve) => setTimeout(resolve, 0));

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/**
 * Paints one job at a time and shows only the newest: laying out blocks the page, so a picture that a newer edit made
 * stale is neither shown nor, where it still waits, begun. Where our own layout throws, mermaid's draws.
 */
export function createPainter(engines: Engines, show: (painting: Painting) => void): Painter {
  let wanted: Job | undefined;
  let running = false;

  async function attempt(job: Job): Promise<Painting | undefined> {
    const isWanted = () => wanted === job;
    await turn();
    if (!isWanted()) return undefined;
    try {
      await engines.ours(job, isWanted);
      return isWanted() ? { job, engine: 'datawright' } : undefined;
    } catch {
      await turn();
    }
    if (!isWanted()) return undefined;
    try {
      const svg = await engines.mermaids(job);
      return isWanted() ? { job, engine: 'dagre', svg } : undefined;
    } catch (error) {
      return isWanted() ? { job, engine: 'list', says: wordsOf(error) } : undefined;
    }
  }

  async function run(): Promise<void> {
    running = true;
    try {
      while (wanted) {
        const painting = await attempt(wanted);
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
