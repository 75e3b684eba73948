import { el } from '../elements';

/** A quiet line over the picture that says what is the matter with it, and nothing where nothing is. */
export interface Banner {
  readonly element: HTMLElement;
  say(text: string | undefined): void;
}

export function banner(): Banner {
  const element = el('p', { class: 'banner', role: 'status', hidden: true });
  return {
    element,
    say(text = '') {
      if (element.textContent === text) return;
      element.textContent = text;
      element.hidden = text === '';
    },
  };
}
