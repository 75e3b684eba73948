import { el } from '../elements';
import { lateCharts } from './late-charts';
import type { Charts } from './offered';

/** Where a chart goes: drawn as soon as it has a width and what draws is there, and again for each other width. */
export interface ChartPlace {
  readonly element: HTMLElement;
  /** Draws another chart from now on; the one before stays until then. */
  draw(drawing: (charts: Charts, width: number) => Element): void;
}

/** What of a chart can have the focus. */
const marksIn = (chart: Element): readonly SVGElement[] => [...chart.querySelectorAll<SVGElement>('[tabindex]')];

export function chartPlace(onDrawn: (drawn: Element) => void = () => undefined): ChartPlace {
  const element = el('div', { class: 'chart' });
  let drawing: ((charts: Charts, width: number) => Element) | undefined;
  let drawnWidth: number | undefined;
  async function drawNow(): Promise<void> {
    if (!drawing || element.clientWidth === 0) return;
    const charts = await lateCharts();
    const width = element.clientWidth;
    if (width === 0 || drawnWidth === width) return;
    drawnWidth = width;
    const held = marksIn(element).findIndex((mark) => mark === document.activeElement);
    const drawn = drawing(charts, width);
    element.replaceChildren(drawn);
    onDrawn(drawn);
    marksIn(drawn)[held]?.focus();
  }
  new ResizeObserver(() => void drawNow()).observe(element);
  return {
    element,
    draw(next) {
      drawing = next;
      drawnWidth = undefined;
      void drawNow();
    },
  };
}
