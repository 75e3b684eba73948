import { barX, plot, ruleX, text } from '@observablehq/plot';
import type { Tornado } from '../../src/protocol';
import { named } from './named';

const ROW = 42;
const AXIS = 26;
/** Left and right of the bars, for the amounts at their ends. */
const ENDS = 64;

interface End {
  readonly row: number;
  readonly value: number;
  readonly text: string;
}

/**
 * The total with each doubted input at its low end, a hollow bar, and at its high end, a filled one, from where it is.
 * The name stands above its bars, so that it may be long in a narrow panel.
 */
export function drawTornado({ bars, now, says }: Tornado, width: number): Element {
  const lows = bars.map(({ withLow }, row): End => ({ row, ...withLow }));
  const highs = bars.map(({ withHigh }, row): End => ({ row, ...withHigh }));
  const amounts = [...lows, ...highs].map(({ value }) => value);
  const rightOf = ({ row, value }: End) => {
    const other = bars[row]!.withLow.value === value ? bars[row]!.withHigh.value : bars[row]!.withLow.value;
    return value > other || (value === other && value > now.value);
  };
  const isSomewhere = ({ value }: End) => value !== now.value;
  const ends = [...lows, ...highs].filter(isSomewhere);
  const shared = { y: 'row', insetTop: 22, insetBottom: 4 } as const;
  const label = { x: 'value', y: 'row', text: 'text', dy: 9, fill: 'var(--dw-text)' } as const;
  const drawn = plot({
    width,
    height: AXIS + bars.length * ROW,
    marginLeft: ENDS,
    marginRight: ENDS,
    marginTop: AXIS,
    marginBottom: 0,
    style: { background: 'none', color: 'var(--dw-quiet)', fontFamily: 'inherit', fontSize: '0.92em' },
    x: { domain: [Math.min(now.value, ...amounts), Math.max(now.value, ...amounts)], axis: null },
    y: { domain: bars.map((_, row) => row), axis: null, padding: 0 },
    marks: [
      barX(lows, {
        ...shared,
        x1: now.value,
        x2: 'value',
        fill: 'var(--dw-batch)',
        fillOpacity: 0.15,
        stroke: 'var(--dw-batch)',
        className: 'with-low',
      }),
      barX(highs, { ...shared, x1: now.value, x2: 'value', fill: 'var(--dw-stream)', className: 'with-high' }),
      ruleX([now.value], { stroke: 'var(--dw-text)', strokeWidth: 1.5 }),
      text([now.text], { x: [now.value], frameAnchor: 'top', dy: -14, fill: 'var(--dw-text)' }),
      text(bars, {
        y: (_, row: number) => row,
        text: 'name',
        frameAnchor: 'left',
        dx: -ENDS,
        dy: -ROW / 2 + 12,
        textAnchor: 'start',
        fill: 'var(--dw-quiet)',
        stroke: 'var(--dw-ground)',
        strokeWidth: 4,
        lineWidth: width / 13,
        textOverflow: 'ellipsis-middle',
      }),
      text(ends.filter(rightOf), { ...label, textAnchor: 'start', dx: 6 }),
      text(
        ends.filter((end) => !rightOf(end)),
        { ...label, textAnchor: 'end', dx: -6 },
      ),
    ],
  });
  named(drawn, 'img', says);
  return drawn;
}
