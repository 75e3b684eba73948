/**
 * The one module that knows the controls' library: `@vscode/webview-ui-toolkit` is archived and may have to be replaced.
 * The rest of the page makes controls by these functions and sees plain HTML elements.
 */
import {
  provideVSCodeDesignSystem,
  vsCodeBadge,
  vsCodeButton,
  vsCodeDropdown,
  vsCodeOption,
  vsCodePanels,
  vsCodePanelTab,
  vsCodePanelView,
} from '@vscode/webview-ui-toolkit';
import type { Choice } from '../src/protocol';
import { el } from './elements';

/** Registers the controls; before any of them is made. */
export function useToolkit(): void {
  provideVSCodeDesignSystem().register(
    vsCodeBadge(),
    vsCodeButton(),
    vsCodeDropdown(),
    vsCodeOption(),
    vsCodePanels(),
    vsCodePanelTab(),
    vsCodePanelView(),
  );
}

export interface ButtonLook {
  readonly label: string;
  /** What it shows: a text, or a drawing of an icon. */
  readonly face: string | Element;
  readonly look?: 'secondary' | 'icon';
}

/** A button named `label`; `setAttribute('aria-pressed', …)` makes it a toggle. */
export function button({ label, face, look = 'secondary' }: ButtonLook, onClick: () => void): HTMLElement {
  const made = el('vscode-button', { appearance: look, 'aria-label': label, title: label }, face);
  made.addEventListener('click', onClick);
  return made;
}

export interface Dropdown {
  readonly element: HTMLElement;
  show(choices: readonly Choice[], chosen: string): void;
}

/** A picker whose face reads `Title: choice`. */
export function dropdown(title: string, onPick: (id: string) => void): Dropdown {
  const element = el('vscode-dropdown', { 'aria-label': title, class: 'picker' }) as HTMLElement & { value: string };
  const face = el('div', { slot: 'start', class: 'picker-title' }, `${title}:`);
  let shown = '';
  element.addEventListener('change', () => onPick(element.value));
  return {
    element,
    show(choices, chosen) {
      const key = JSON.stringify(choices);
      if (key !== shown) {
        shown = key;
        const options = choices.map(({ id, title: name }) => el('vscode-option', { value: id }, name));
        element.replaceChildren(face, ...options);
      }
      // The control takes its options in after a turn of the event loop.
      queueMicrotask(() => {
        if (element.value !== chosen) element.value = chosen;
      });
    },
  };
}

export interface Panels {
  readonly element: HTMLElement;
  /** Makes tabs of these ids and titles, keeping the bodies that are there. */
  show(tabs: readonly { readonly id: string; readonly title: string; readonly count?: string }[]): void;
  body(id: string): HTMLElement;
  readonly active: () => string | undefined;
  activate(id: string): void;
}

export function panels(label: string, onChange: (id: string) => void): Panels {
  const element = el('vscode-panels', { 'aria-label': label }) as HTMLElement & { activeid: string };
  const bodies = new Map<string, HTMLElement>();
  let shown = '';
  const active = () => element.activeid?.replace(/^tab-/, '') || undefined;
  element.addEventListener('change', () => {
    const id = active();
    if (id) onChange(id);
  });
  return {
    element,
    active,
    show(tabs) {
      const key = JSON.stringify(tabs);
      if (key === shown) return;
      shown = key;
      const before = active();
      const heads = tabs.map(({ id, title, count }) =>
        el('vscode-panel-tab', { id: `tab-${id}` }, title, ...(count ? [' ', el('vscode-badge', {}, count)] : [])),
      );
      const views = tabs.map(({ id }) => this.body(id));
      element.replaceChildren(...heads, ...views);
      if (before && tabs.some(({ id }) => id === before)) this.activate(before);
    },
    body(id) {
      const there = bodies.get(id);
      if (there) return there;
      const made = el('vscode-panel-view', { id: `view-${id}` });
      bodies.set(id, made);
      return made;
    },
    activate(id) {
      element.activeid = `tab-${id}`;
    },
  };
}
