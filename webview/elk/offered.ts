import type { ELK } from 'elkjs/lib/elk-api';

export type ElkClass = new () => ELK;

declare global {
  var datawrightElk: ElkClass | undefined;
}

/** Called by the script that holds the engine; the page's own script takes it from here. */
export function offerElk(engine: ElkClass): void {
  globalThis.datawrightElk = engine;
}

export const offeredElk = (): ElkClass | undefined => globalThis.datawrightElk;
