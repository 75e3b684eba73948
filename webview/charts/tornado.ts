import type { Tornado } from '../../src/protocol';
import { el } from '../elements';
import { chartPlace } from './chart-place';

/** A tornado with its key. The table beside it says the same. */
export function tornado(chart: Tornado): HTMLElement {
  const place = chartPlace();
  place.draw((charts, width) => charts.tornado(chart, width));
  return el(
    'figure',
    { class: 'tornado' },
    el(
      'ul',
      { class: 'chart-key', 'aria-hidden': 'true' },
      el('li', {}, el('span', { class: 'swatch hollow' }), 'at its low end'),
      el('li', {}, el('span', { class: 'swatch filled' }), 'at its high end'),
    ),
    place.element,
  );
}
