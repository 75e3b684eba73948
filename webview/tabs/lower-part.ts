import type { Tab } from '../../src/protocol';
import { redraw } from '../keep-focus';
import { panels } from '../toolkit';
import { costTab } from './cost';
import { notesTab, type NoteActions } from './notes';
import { recoveryTab } from './recovery';
import type { TableMemory } from './table-memory';
import { tablesTab } from './tables';

export interface LowerPart {
  readonly element: HTMLElement;
  show(tabs: readonly Tab[]): void;
  activate(id: string): void;
  /** The tab that is looked at; none where the part is closed. */
  readonly active: () => string | undefined;
}

/** Closed until it is asked for: a tab opens it, and the same tab again closes it. */
export interface OpenLower {
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}

const countOf = (tab: Tab) => ('notes' in tab && tab.notes.length ? String(tab.notes.length) : undefined);

/** One tab for each question. A tab is drawn when it is looked at, so that an edit pays for one only. */
export function lowerPart(
  start: string | undefined,
  onTab: (id: string) => void,
  actions: NoteActions,
  memory: TableMemory,
  loadCurve: HTMLElement,
  { isOpen: startsOpen, onOpen }: OpenLower,
): LowerPart {
  let isOpen = startsOpen;
  const drawn = new Map<string, string>();
  let tabs: readonly Tab[] = [];

  function contentOf(tab: Tab): readonly HTMLElement[] {
    if ('timelines' in tab) return recoveryTab(tab.timelines, actions.reveal);
    if (tab.id === 'cost') return costTab(tab.tables, actions.reveal, memory, loadCurve);
    if ('tables' in tab) return tablesTab(tab.tables, actions.reveal, memory);
    return notesTab(tab.notes, actions);
  }

  function draw(id: string | undefined): void {
    const tab = tabs.find((one) => one.id === id) ?? tabs[0];
    if (!tab) return;
    const key = JSON.stringify(tab);
    if (drawn.get(tab.id) === key) return;
    drawn.set(tab.id, key);
    redraw(control.body(tab.id), contentOf(tab));
  }

  const control = panels('Figures and notes', (id) => {
    if (isOpen) draw(id);
    onTab(id);
  });
  control.element.classList.add('lower');
  let wanted = start;

  function open(next: boolean): void {
    isOpen = next;
    control.element.classList.toggle('closed', !isOpen);
    onOpen(isOpen);
    if (isOpen) draw(control.active());
  }
  open(startsOpen);
  // The control has changed its tab when a click is heard here: what was looked at before says whether it is the same.
  let before: string | undefined;
  control.element.addEventListener('pointerdown', () => (before = control.active()), { capture: true });
  control.element.addEventListener('click', ({ target }) => {
    const tab = target instanceof Element ? target.closest('vscode-panel-tab') : undefined;
    if (tab) open(!isOpen || tab.id !== `tab-${before ?? ''}`);
  });
  control.element.addEventListener('keydown', ({ key, target }) => {
    const isTab = target instanceof Element && target.closest('vscode-panel-tab') !== null;
    if (isTab && (key === 'Enter' || key === ' ')) open(!isOpen);
  });

  return {
    element: control.element,
    show(next) {
      tabs = next;
      control.show(
        next.map((tab) => {
          const count = countOf(tab);
          return { id: tab.id, title: tab.title, ...(count && { count }) };
        }),
      );
      if (wanted && next.some(({ id }) => id === wanted)) {
        control.activate(wanted);
        wanted = undefined;
      }
      if (isOpen) draw(control.active());
    },
    active: () => (isOpen ? control.active() : undefined),
    activate(id) {
      control.activate(id);
      open(true);
      draw(id);
      onTab(id);
    },
  };
}
