import { graphOf, type Detail } from '../../src/core/diagram/drawing/graph-of';
import type { TextWidth } from '../../src/core/diagram/drawing/text-style';
import type { Cells, LayoutGraph } from '../../src/core/diagram/layout/graph';
import { ATTEMPTS, isWorthMoving, layOut, reroute, tryAgain, type Laid } from '../../src/core/diagram/layout/layout';
import type { PictureMessage } from '../../src/protocol';
import type { Size } from './geometry';

/** A picture laid out for the panel that shows it. */
export interface Layout {
  readonly laid: Laid;
  readonly detail: Detail;
}

/** A panel as wide as a document has room for every line of a card. */
const DOCUMENT = 1100;
/** Of a page that is not in sight. */
const ANY_PANEL: Size = { width: 790, height: 708 };

/** Lays out pictures, each knowing where its boxes stood in the one before. */
export interface Layouts {
  /** Places for a structure that is new. */
  fresh(picture: PictureMessage, panel: Size): Layout;
  /** The same places, with what figures changed of sizes. */
  again(picture: PictureMessage, panel: Size): Layout;
  /** Tries for something better than a first picture, a bit each time; undefined when there is nothing more to try. */
  better(panel: Size): (() => Layout | undefined) | undefined;
  /** Another design: what stood where says nothing any more. */
  forget(): void;
}

export function createLayouts(width: () => TextWidth): Layouts {
  let cells: Cells = new Map();
  let graph: LayoutGraph | undefined;
  let sizes = '';
  let now: Layout | undefined;
  let isFirst = false;

  const take = (laid: Laid, detail: Detail): Layout => {
    cells = laid.cells;
    now = { laid, detail };
    return now;
  };
  const detailIn = ({ width: across }: Size): Detail => (across >= DOCUMENT ? 'full' : 'compact');
  const roomIn = (panel: Size): Size => (panel.width > 0 && panel.height > 0 ? panel : ANY_PANEL);

  return {
    fresh(picture, panel) {
      const room = roomIn(panel);
      const detail = detailIn(room);
      graph = graphOf(picture, width(), detail);
      sizes = JSON.stringify(graph);
      const known = graph.cards.filter(({ key }) => cells.has(key)).length;
      isFirst = known * 2 < graph.cards.length;
      return take(layOut(graph, { panel: room, ...(!isFirst && { previous: cells }) }), detail);
    },
    again(picture, panel) {
      const room = roomIn(panel);
      const detail = now?.detail ?? detailIn(room);
      const next = graphOf(picture, width(), detail);
      const nextSizes = JSON.stringify(next);
      if (now && nextSizes === sizes) return now;
      graph = next;
      sizes = nextSizes;
      return now ? take(reroute(next, now.laid), detail) : take(layOut(next, { panel: room }), detail);
    },
    better(panel) {
      const of = graph;
      if (!isFirst || !of || now?.laid.engine !== 'grid') return undefined;
      let attempt = 1;
      return () => {
        if (graph !== of || !now || attempt > ATTEMPTS) return undefined;
        const found = tryAgain(of, roomIn(panel), attempt++);
        return isWorthMoving(now.laid, found) ? take(found, now.detail) : now;
      };
    },
    forget() {
      cells = new Map();
      now = undefined;
      graph = undefined;
    },
  };
}
