import { el } from '../elements';

/** Milliseconds of rest after the last change, so that a burst of typing is not read out figure by figure. */
const REST = 900;

/** Says changes to screen readers, politely and once typing rests. */
export function announcer(): { readonly element: HTMLElement; say(text: string): void } {
  const element = el('div', { class: 'unseen', 'aria-live': 'polite', 'aria-atomic': 'true' });
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    element,
    say(text) {
      if (!text) return;
      clearTimeout(timer);
      timer = setTimeout(() => {
        element.textContent = text;
      }, REST);
    },
  };
}
