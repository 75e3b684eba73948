import type { GraphArrow } from './graph';

/** Whether two arrows may share a line: they look alike, and leave from one card or lead to one. */
export const areMates = (a: GraphArrow, b: GraphArrow): boolean =>
  a.style === b.style && (a.from === b.from || a.to === b.to);
