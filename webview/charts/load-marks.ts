import type { LoadChart } from '../../src/protocol';
import { svg } from '../elements';

type Mark = LoadChart['marks'][number];

export interface PlacedMark {
  readonly mark: Mark;
  readonly x: number;
  readonly y: number;
}

/** Told apart by shape and not by colour alone: a ring for what comes in, a triangle for what carries no more. */
const SHAPES: Readonly<Record<Mark['sort'], string>> = {
  next: 'M0 -4.5A4.5 4.5 0 1 1 -0.01 -4.5Z',
  limit: 'M0 -6.5L6 4.5H-6Z',
};

export const markShape = (sort: Mark['sort']): SVGElement => svg('path', { class: `shape ${sort}`, d: SHAPES[sort] });

const wordsOf = ({ factor, monthly, says }: Mark): string =>
  `From ${factor.text}, ${monthly.text} a month: ${says.join('; ')}`;

const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowRight: (at, last) => Math.min(at + 1, last),
  ArrowLeft: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

/** Marks on the line: one stop for the tab key, arrows go from one to the next. */
export function loadMarks(placed: readonly PlacedMark[]): SVGElement {
  const drawn = placed.map(({ mark, x, y }, index) =>
    svg(
      'g',
      {
        class: `load-mark ${mark.sort}`,
        transform: `translate(${x} ${y})`,
        role: 'img',
        tabindex: index === 0 ? 0 : -1,
        'aria-label': wordsOf(mark),
      },
      svg('circle', { class: 'target-area', r: 12 }),
      markShape(mark.sort),
    ),
  );
  const group = svg('g', { class: 'load-marks' }, ...drawn);
  group.addEventListener('keydown', (event) => {
    const at = drawn.findIndex((mark) => mark === event.target);
    const next = STEPS[event.key]?.(at, drawn.length - 1);
    if (at < 0 || next === undefined) return;
    event.preventDefault();
    for (const [index, mark] of drawn.entries()) mark.setAttribute('tabindex', index === next ? '0' : '-1');
    drawn[next]?.focus();
  });
  return group;
}
