import { areaY, gridY, lineY, plot, ruleX, ruleY, text } from '@observablehq/plot';
import { formatNumber } from '../../src/core/quantity/format';
import type { LoadChart } from '../../src/protocol';
import { loadMarks } from './load-marks';
import { logTicks } from './log-ticks';
import { moneyTick } from './money-tick';
import { named } from './named';

const HEIGHT = 280;
/** Below it, only powers of ten are named on the axis of the load. */
const NARROW = 480;
/** How far the axis goes below what it costs at least: a fixed part that is smaller shows at the bottom. */
const BELOW = 8;
const LINE = 'var(--dw-stream)';
const FIXED = 'var(--dw-batch)';
const HALO = { stroke: 'var(--dw-ground)', strokeWidth: 4, fill: 'var(--dw-text)' };

/** Amounts from which to which the axis goes: all that is drawn, with some room. */
function domainOf({ points, budget }: LoadChart): readonly [number, number] {
  const lows = points.map(({ low, likely }) => low || likely).filter((low) => low > 0);
  const least = Math.min(...lows, budget?.value || Infinity);
  const fixed = points.map((point) => point.fixed).filter((amount) => amount > 0);
  const most = Math.max(...points.map(({ high }) => high), budget?.value ?? 0);
  return [Math.max(Math.min(least, ...fixed), least / BELOW) / 1.5, most * 1.4];
}

/** Cost against load on logarithmic axes: what is fixed, what is due by use on top of it, the range, the budget, marks. */
export function drawLoadCurve(chart: LoadChart, says: string, width: number): Element {
  const { points, budget, unit } = chart;
  const [bottom, top] = domainOf(chart);
  const on = (amount: number) => Math.max(amount, bottom);
  // The axis has no place for nothing: what is less than its lower end is drawn there.
  const rows = points.map(({ factor, fixed, low, likely, high }) => ({
    factor,
    fixed: on(fixed),
    low: on(low),
    likely: on(likely),
    high: on(high),
  }));
  const written = points.find(({ factor }) => factor === 1);
  const money = moneyTick(unit);
  const loads = { first: points[0]?.factor ?? 0.1, last: points.at(-1)?.factor ?? 100 };
  const tone = budget && written && written.likely > budget.value ? 'var(--dw-bad)' : 'var(--dw-good)';
  const drawn = plot({
    width,
    height: HEIGHT,
    marginLeft: 16 + 7 * Math.max(...logTicks(bottom, top).map((tick) => money(tick).length)),
    marginRight: 24,
    marginTop: 24,
    marginBottom: 26,
    style: { background: 'none', color: 'var(--dw-quiet)', fontFamily: 'inherit', fontSize: '0.92em' },
    x: {
      type: 'log',
      domain: [loads.first, loads.last],
      ticks: width < NARROW ? [0.1, 1, 10, 100] : [0.1, 0.3, 1, 3, 10, 30, 100],
      tickFormat: (factor: number) => `×${formatNumber(factor)}`,
      label: null,
    },
    y: {
      type: 'log',
      domain: [bottom, top],
      ticks: logTicks(bottom, top),
      tickFormat: money,
      label: null,
      tickSize: 0,
    },
    marks: [
      gridY({ stroke: 'var(--dw-text)', strokeOpacity: 0.1, ticks: [...logTicks(bottom, top)] }),
      areaY(rows, {
        x: 'factor',
        y1: bottom,
        y2: 'fixed',
        fill: FIXED,
        className: 'fixed-area',
      }),
      areaY(rows, {
        x: 'factor',
        y1: 'fixed',
        y2: 'likely',
        fill: LINE,
        className: 'usage-area',
      }),
      areaY(rows, {
        x: 'factor',
        y1: 'low',
        y2: 'high',
        fill: LINE,
        className: 'range-band',
      }),
      lineY(rows, { x: 'factor', y: 'fixed', stroke: FIXED, strokeDasharray: '1 4' }),
      ruleX([1], { stroke: 'var(--dw-quiet)', strokeOpacity: 0.6 }),
      lineY(rows, {
        x: 'factor',
        y: 'likely',
        stroke: LINE,
        strokeWidth: 2,
        className: 'total-line',
      }),
      text(['as written'], { x: [1], y: [top], dy: -10, ...HALO, fill: 'var(--dw-quiet)' }),
      ...(budget
        ? [
            ruleY([budget.value], { stroke: tone, strokeWidth: 2, strokeDasharray: '6 4', className: 'budget-line' }),
            text([`budget ${budget.text}`], {
              x: [loads.first],
              y: [budget.value],
              dx: 6,
              dy: -9,
              textAnchor: 'start',
              ...HALO,
              fill: tone,
            }),
          ]
        : []),
    ],
  });
  // Only the marks, which come after, are read of the drawing.
  named(drawn, 'group', says);
  const { x, y } = { x: drawn.scale('x')!, y: drawn.scale('y')! };
  drawn.append(
    loadMarks(
      chart.marks.map((mark) => ({
        mark,
        x: Number(x.apply(mark.factor.value)),
        y: Number(y.apply(mark.monthly.value)),
      })),
    ),
  );
  return drawn;
}
