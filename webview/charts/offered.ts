import type { LoadChart, Tornado } from '../../src/protocol';

/** A chart in a place of a given width, in CSS pixels. */
export interface Charts {
  /** Its marks can be walked by keyboard; they have the class `load-mark`. */
  loadCurve(chart: LoadChart, says: string, width: number): Element;
  tornado(chart: Tornado, width: number): Element;
}

declare global {
  var datawrightCharts: Charts | undefined;
}

/** Called by the script that draws; the page's own script takes it from here. */
export function offerCharts(charts: Charts): void {
  globalThis.datawrightCharts = charts;
}

export const offeredCharts = (): Charts | undefined => globalThis.datawrightCharts;
