import type { Host } from './host';
import { readSaved, type Saved } from './saved';

/** Milliseconds without a change before it is written. */
const REST = 250;

/** What is kept for the next time the page is loaded. */
export interface Keeper {
  readonly now: () => Saved;
  keep(change: Partial<Saved>): void;
}

export function createKeeper(host: Host): Keeper {
  let saved = readSaved(host.saved());
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = () => {
    clearTimeout(timer);
    timer = undefined;
    host.save(saved);
  };
  // A page that is hidden may be gone the next moment.
  document.addEventListener('visibilitychange', () => {
    if (timer !== undefined) write();
  });
  return {
    now: () => saved,
    keep(change) {
      saved = { ...saved, ...change };
      timer ??= setTimeout(write, REST);
    },
  };
}
