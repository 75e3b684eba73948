import type { Timeline } from '../../src/protocol';
import { el } from '../elements';

const percent = (share: number) => `${(Math.max(0, Math.min(1, share)) * 100).toFixed(2)}%`;

/** Seconds that the whole width of the bars stands for. */
const spanOf = ({ steps, target }: Timeline) =>
  Math.max(1, (target?.at ?? 0) * 1.04, ...steps.map(({ start, takes }) => start + takes));

function bar(start: number, takes: number, span: number, tone: string, target: number | undefined): HTMLElement {
  const block = el('span', { class: `step ${tone}` });
  block.style.left = percent(start / span);
  block.style.width = percent(takes / span);
  const track = el('span', { class: 'track' }, block);
  if (target !== undefined) {
    const line = el('span', { class: 'target' });
    line.style.left = percent(target / span);
    track.append(line);
  }
  return track;
}

/** Recovery's own end, without what only becomes fresh again after it, is what a target is held against. */
const isMissed = ({ steps, target }: Timeline) =>
  target !== undefined && steps.some(({ start, takes, tone }) => tone !== 'fresh' && start + takes > target.at);

function targetRow({ target }: Timeline, span: number, missed: boolean): HTMLElement[] {
  if (!target) return [];
  const label = el('span', { class: `target-label ${missed ? 'bad' : 'good'}` }, target.label);
  label.style.left = percent(target.at / span);
  const cell = el('td', {}, el('span', { class: 'target-track' }, label));
  return [
    el(
      'tr',
      { class: 'target-row' },
      el('th', { scope: 'row' }, el('span', { class: 'unseen' }, 'target')),
      cell,
      el('td'),
    ),
  ];
}

function draw(timeline: Timeline, reveal: (path: string) => void): HTMLElement {
  const span = spanOf(timeline);
  const missed = isMissed(timeline);
  const { path } = timeline;
  const heading = path === undefined ? timeline.title : el('button', { type: 'button', class: 'link' }, timeline.title);
  if (path !== undefined && heading instanceof HTMLElement) heading.addEventListener('click', () => reveal(path));
  const rows = timeline.steps.map(({ name, start, takes, label, tone }) =>
    el(
      'tr',
      {},
      el('th', { scope: 'row' }, name, ...(tone === 'binds' ? [el('span', { class: 'unseen' }, ' (binds)')] : [])),
      el('td', { 'aria-hidden': 'true' }, bar(start, takes, span, tone, timeline.target?.at)),
      el('td', { class: 'takes' }, el('div', {}, label)),
    ),
  );
  return el(
    'section',
    { class: `timeline ${missed ? 'missed' : 'met'}` },
    el('h2', {}, heading),
    el(
      'table',
      { class: 'steps' },
      el('caption', { class: 'unseen' }, `${timeline.title}: steps after one another`),
      el('tbody', {}, ...targetRow(timeline, span, missed), ...rows),
    ),
    el('p', { class: 'conclusion' }, timeline.conclusion),
  );
}

/** Each recovery as steps after one another against its target, with what survives and what binds. */
export const recoveryTab = (timelines: readonly Timeline[], reveal: (path: string) => void): HTMLElement[] =>
  timelines.length
    ? timelines.map((timeline) => draw(timeline, reveal))
    : [el('p', { class: 'quiet' }, 'Nothing in this design has to be recovered.')];
