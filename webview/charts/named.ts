/** Names a drawing. Its own parts are hidden from screen readers: words and tables beside it say what they show. */
export function named(drawing: Element, role: 'img' | 'group', says: string): void {
  drawing.setAttribute('role', role);
  drawing.setAttribute('aria-label', says);
  for (const part of drawing.children) part.setAttribute('aria-hidden', 'true');
}
