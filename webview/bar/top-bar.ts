import type { Choice, PreviewState } from '../../src/protocol';
import { el } from '../elements';
import type { Format } from '../export/export-picture';
import { glyph } from '../glyphs';
import { button, dropdown } from '../toolkit';
import { menu } from './menu';

export interface BarActions {
  readonly onView: (id: string) => void;
  readonly onScenario: (id: string | undefined) => void;
  readonly onPin: () => void;
  readonly onZoom: (direction: 1 | -1) => void;
  readonly onFit: () => void;
  readonly onExport: (format: Format) => void;
}

export interface TopBar {
  readonly element: HTMLElement;
  show(state: PreviewState): void;
  pinned(pinned: boolean): void;
}

/** The picture of a design as it stands, without anything going wrong. */
const NO_SCENARIO: Choice = { id: '-', title: 'none' };

export function topBar(actions: BarActions): TopBar {
  const view = dropdown('View', actions.onView);
  const scenario = dropdown('Scenario', (id) => actions.onScenario(id === NO_SCENARIO.id ? undefined : id));
  const pin = button({ label: 'Pin to this design', face: glyph('pin'), look: 'icon' }, actions.onPin);
  const element = el(
    'div',
    { class: 'bar', role: 'toolbar', 'aria-label': 'Preview' },
    view.element,
    scenario.element,
    pin,
    el('span', { class: 'spring' }),
    button({ label: 'Zoom out', face: glyph('minus') }, () => actions.onZoom(-1)),
    button({ label: 'Fit', face: 'Fit' }, actions.onFit),
    button({ label: 'Zoom in', face: glyph('plus') }, () => actions.onZoom(1)),
    menu('Export', [
      { title: 'SVG', run: () => actions.onExport('svg') },
      { title: 'PNG', run: () => actions.onExport('png') },
      { title: 'Mermaid', run: () => actions.onExport('mermaid') },
    ]),
  );
  return {
    element,
    show(state) {
      view.show(state.views, state.view);
      scenario.element.hidden = state.scenarios.length === 0;
      scenario.show([NO_SCENARIO, ...state.scenarios], state.scenario ?? NO_SCENARIO.id);
    },
    pinned(pinned) {
      pin.setAttribute('aria-pressed', String(pinned));
      pin.classList.toggle('on', pinned);
    },
  };
}
