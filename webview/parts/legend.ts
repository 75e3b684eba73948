import type { PictureMessage } from '../../src/protocol';
import { el, svg } from '../elements';

type Entry = PictureMessage['legend'][number];

const SHADES = new Set(['lost', 'survives', 'degraded']);
const GROUPS = new Set(['region', 'account', 'vpc', 'zone', 'public', 'private', 'isolated', 'role']);

/** The sign of one entry, 26 wide and 12 high, styled as what it explains. */
export function legendSign(style: string): SVGElement {
  const frame = { x: 5, y: 1, width: 16, height: 10, rx: 3 };
  if (SHADES.has(style)) return svg('rect', { class: `shade sample ${style}`, ...frame });
  if (GROUPS.has(style)) return svg('g', { class: `cluster ${style}` }, svg('rect', frame));
  return svg('path', { class: `mark arrow flow-${style}`, d: 'M1 6H25' });
}

/** What the styles of the picture mean. */
export function legend(): { readonly element: HTMLElement; show(entries: readonly Entry[]): void } {
  const element = el('ul', { class: 'legend', 'aria-label': 'Legend' });
  let shown = '';
  return {
    element,
    show(entries) {
      const key = JSON.stringify(entries);
      if (key === shown) return;
      shown = key;
      element.hidden = entries.length === 0;
      element.replaceChildren(
        ...entries.map(({ style, says }) =>
          el(
            'li',
            {},
            svg('svg', { viewBox: '0 0 26 12', width: 26, height: 12, 'aria-hidden': 'true' }, legendSign(style)),
            says,
          ),
        ),
      );
    },
  };
}
