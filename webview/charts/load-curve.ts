import type { LoadChart, LoadCurveMessage, PreviewState, Table } from '../../src/protocol';
import { el, svg } from '../elements';
import { chartPlace } from './chart-place';
import { chartTip } from './chart-tip';
import { markShape } from './load-marks';

/** Milliseconds without another version before the curve is asked for: it takes the server a while. */
const REST = 250;

/** The cost of the design against its load, asked for when it is looked at. */
export interface LoadCurveView {
  readonly element: HTMLElement;
  /** The page shows this version of a design now. */
  about(state: Pick<PreviewState, 'uri' | 'version'>): void;
  lookedAt(is: boolean): void;
  show(curve: LoadCurveMessage): void;
}

const swatch = (name: string, says: string) => el('li', {}, el('span', { class: `swatch ${name}` }), says);

const shapeKey = (sort: 'next' | 'limit', says: string) =>
  el(
    'li',
    {},
    svg('svg', { class: 'load-mark', viewBox: '-8 -8 16 16', width: 16, height: 16 }, markShape(sort)),
    says,
  );

/** What is drawn is named where it is; this tells it apart in words too. */
function keyTo({ marks, budget, points }: LoadChart): readonly HTMLElement[] {
  const has = (sort: string) => marks.some((mark) => mark.sort === sort);
  return [
    swatch('total', 'total a month'),
    ...(points.some(({ fixed }) => fixed > 0) ? [swatch('fixed', 'fixed')] : []),
    swatch('usage', 'usage'),
    ...(points.some(({ low, high }) => low < high) ? [swatch('range', 'range')] : []),
    ...(budget ? [swatch('budget', 'budget')] : []),
    ...(has('next') ? [shapeKey('next', 'the next comes in')] : []),
    ...(has('limit') ? [shapeKey('limit', 'carries no more')] : []),
  ];
}

export function loadCurveView(
  ask: () => void,
  drawTables: (tables: readonly Table[]) => readonly HTMLElement[],
): LoadCurveView {
  const says = el('p', { class: 'chart-says' });
  const key = el('ul', { class: 'chart-key', 'aria-hidden': 'true' });
  let chart: LoadChart | undefined;
  const tip = chartTip();
  const place = chartPlace((drawn) => chart && tip.follow(drawn, chart.marks));
  const picture = el(
    'figure',
    { class: 'load-chart' },
    key,
    el('div', { class: 'tip-frame' }, place.element, tip.element),
  );
  const remarks = el('ul', { class: 'remarks quiet' });
  const tables = el('div');
  const asTables = el('details', { class: 'as-tables' }, el('summary', {}, 'The same as tables'), tables);
  const element = el(
    'section',
    { class: 'load-curve', 'aria-label': 'Cost against load' },
    el('h2', {}, 'Cost against load'),
    says,
    picture,
    remarks,
    asTables,
  );
  let wanted: Pick<PreviewState, 'uri' | 'version'> | undefined;
  let shown: LoadCurveMessage | undefined;
  let looked = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function askSoon(): void {
    clearTimeout(timer);
    if (!looked || !wanted || (shown?.uri === wanted.uri && shown.version === wanted.version)) return;
    timer = setTimeout(ask, REST);
  }

  function wait(): void {
    says.textContent = 'Working it out …';
    shown = undefined;
    for (const part of [picture, remarks, asTables]) part.hidden = true;
  }
  wait();

  return {
    element,
    about(state) {
      if (shown && shown.uri !== state.uri) wait();
      wanted = { uri: state.uri, version: state.version };
      askSoon();
    },
    lookedAt(is) {
      looked = is;
      askSoon();
    },
    show(curve) {
      if (curve.uri !== wanted?.uri || curve.version < wanted.version) return;
      shown = curve;
      ({ chart } = curve);
      says.textContent = curve.says;
      remarks.replaceChildren(...curve.remarks.map((line) => el('li', {}, line)));
      tables.replaceChildren(...drawTables(curve.tables));
      remarks.hidden = curve.remarks.length === 0;
      asTables.hidden = curve.tables.length === 0;
      picture.hidden = chart === undefined;
      if (!chart) return;
      const drawing = chart;
      key.replaceChildren(...keyTo(drawing));
      place.draw((charts, width) => charts.loadCurve(drawing, curve.says, width));
    },
  };
}
