import { el } from '../elements';
import { glyph } from '../glyphs';
import { button } from '../toolkit';

export interface MenuItem {
  readonly title: string;
  readonly run: () => void;
}

/** A button that opens a list of actions; closed by Escape, by a choice, and by leaving it. */
export function menu(label: string, items: readonly MenuItem[]): HTMLElement {
  const list = el('div', { role: 'menu', class: 'menu-list', 'aria-label': label, hidden: true });
  const face = el('div', { class: 'menu-face' }, label, glyph('down', 12));
  const opener = button({ label, face }, () => toggle(list.hidden !== false));
  opener.setAttribute('aria-haspopup', 'menu');
  opener.setAttribute('aria-expanded', 'false');
  const element = el('div', { class: 'menu' }, opener, list);

  function toggle(open: boolean): void {
    list.hidden = !open;
    opener.setAttribute('aria-expanded', String(open));
    if (open) list.querySelector('button')?.focus();
  }
  const close = () => {
    toggle(false);
    opener.focus();
  };
  list.append(
    ...items.map(({ title, run }) => {
      const item = el('button', { type: 'button', role: 'menuitem', tabindex: -1 }, title);
      item.addEventListener('click', () => {
        close();
        run();
      });
      return item;
    }),
  );
  list.addEventListener('keydown', (event) => {
    const buttons = [...list.querySelectorAll('button')];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    if (event.key === 'Escape') close();
    else if (event.key === 'ArrowDown') buttons[(at + 1) % buttons.length]?.focus();
    else if (event.key === 'ArrowUp') buttons[(at - 1 + buttons.length) % buttons.length]?.focus();
    else return;
    event.preventDefault();
  });
  element.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node) || !element.contains(relatedTarget)) toggle(false);
  });
  return element;
}
