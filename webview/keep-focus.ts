const CONTROLS = 'button, input, summary, vscode-button';

const nameOf = (control: Element): string =>
  `${control.tagName} ${control.getAttribute('aria-label') ?? control.getAttribute('value') ?? control.textContent}`;

/** Controls of one name are told apart by their order. */
const namedLike = (body: Element, name: string): readonly HTMLElement[] =>
  [...body.querySelectorAll<HTMLElement>(CONTROLS)].filter((control) => nameOf(control) === name);

/** Draws a part of the page anew; whoever stood on one of its controls stands on the same one afterwards. */
export function redraw(body: Element, content: readonly Node[]): void {
  const held = document.activeElement;
  const name = held && body.contains(held) ? nameOf(held) : undefined;
  const at = name === undefined ? -1 : namedLike(body, name).indexOf(held as HTMLElement);
  body.replaceChildren(...content);
  if (name !== undefined) namedLike(body, name)[at]?.focus();
}
