import type { LoadChart } from '../../src/protocol';
import { el } from '../elements';

type Marks = LoadChart['marks'];

/** What a mark says, beside it while it is pointed at or has the focus. Screen readers have it from the mark itself. */
export function chartTip(): { readonly element: HTMLElement; follow(drawn: Element, marks: Marks): void } {
  const element = el('div', { class: 'chart-tip', 'aria-hidden': 'true', hidden: true });

  function show(at: Element, { factor, monthly, says }: Marks[number]): void {
    element.replaceChildren(
      el('strong', {}, `${factor.text} · ${monthly.text} a month`),
      ...says.map((line) => el('div', {}, line)),
    );
    element.hidden = false;
    const frame = element.offsetParent?.getBoundingClientRect();
    const spot = at.getBoundingClientRect();
    if (!frame) return;
    const middle = spot.left + spot.width / 2 - frame.left;
    const left = Math.min(Math.max(0, middle - element.offsetWidth / 2), frame.width - element.offsetWidth);
    const above = spot.top - frame.top - element.offsetHeight - 2;
    element.style.left = `${Math.max(0, left)}px`;
    element.style.top = `${above >= 0 ? above : spot.bottom - frame.top + 2}px`;
  }

  const hide = () => (element.hidden = true);
  return {
    element,
    follow(drawn, marks) {
      hide();
      for (const [index, mark] of [...drawn.querySelectorAll('.load-mark')].entries()) {
        const said = marks[index];
        if (!said) continue;
        for (const event of ['pointerenter', 'focus']) mark.addEventListener(event, () => show(mark, said));
        for (const event of ['pointerleave', 'blur']) mark.addEventListener(event, hide);
        mark.addEventListener('keydown', (event) => {
          if (event instanceof KeyboardEvent && event.key === 'Escape') hide();
        });
      }
    },
  };
}
