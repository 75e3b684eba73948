import type { Camera } from './camera';
import type { DrawnMark } from './drawn-mark';

export interface KeyActions {
  readonly camera: Camera;
  /** Boxes and arrows in reading order. */
  readonly order: () => readonly DrawnMark[];
  readonly onMark: (id: string) => void;
  readonly onEscape: () => void;
  readonly onFocus: (mark: DrawnMark) => void;
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/**
 * One stop of the Tab key for the whole picture; inside it the arrow keys walk from part to part in reading order, Home
 * and End go to the ends, Enter and Space choose, `+`, `-` and `0` zoom and fit, Escape lets go.
 */
export function followKeys(element: SVGSVGElement, { camera, order, onMark, onEscape, onFocus }: KeyActions): void {
  const at = (target: EventTarget | null) => order().findIndex((mark) => mark.target === target);

  const focus = (mark: DrawnMark | undefined) => {
    if (!mark) return;
    rove(order(), mark);
    mark.target.focus();
  };

  element.addEventListener('focusin', ({ target }) => {
    const mark = order()[at(target)];
    if (!mark) return;
    rove(order(), mark);
    onFocus(mark);
  });

  const act = (event: KeyboardEvent): boolean => {
    const marks = order();
    const now = at(event.target);
    const step = STEPS[event.key];
    if (step !== undefined) focus(marks[Math.min(marks.length - 1, Math.max(0, now + step))]);
    else if (event.key === 'Home') focus(marks[0]);
    else if (event.key === 'End') focus(marks.at(-1));
    else if ((event.key === 'Enter' || event.key === ' ') && marks[now]) onMark(marks[now].id);
    else if (event.key === '+' || event.key === '=') camera.zoom(1);
    else if (event.key === '-') camera.zoom(-1);
    else if (event.key === '0') camera.fit();
    else if (event.key === 'Escape') onEscape();
    else return false;
    return true;
  };
  element.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (act(event)) event.preventDefault();
  });
}

/** Makes `mark` the one that the Tab key stops at. */
export function rove(marks: readonly DrawnMark[], mark: DrawnMark | undefined): void {
  for (const { target } of marks) target.setAttribute('tabindex', target === mark?.target ? '0' : '-1');
}
