import type { Badge } from '../picture';
import { escapeText, round } from './escape';

const RADIUS = 7.5;
const APART = 17;

/** Notes have a pictograph, 12 × 12; findings a number. */
const NOTES: Partial<Record<Badge['sort'], string>> = {
  iam: '<path d="M4.6 8.6a2.3 2.3 0 1 1 2-2.6H10v2H8.6v1.4H7V8.2"/>',
  network: '<path d="M6 2.4v2.2M3 9.6V7.4h6v2.2M6 4.6v2.8"/><circle cx="6" cy="2.4" r=".9"/>',
  note: '<path d="M3 2.8h6v6.4H3zM4.6 5h2.8M4.6 7h2.8"/>',
};

/** Each sort has a shape of its own, so that they are told apart without colour. */
const SHAPES: Readonly<Record<Badge['sort'], string>> = {
  error: `<circle r="${RADIUS}"/>`,
  warning: '<path d="M0-9.2 9 6.6H-9z" stroke-linejoin="round"/>',
  info: '<rect x="-7" y="-7" width="14" height="14" rx="5"/>',
  iam: '<rect x="-7" y="-7" width="14" height="14" rx="4"/>',
  network: '<rect x="-7" y="-7" width="14" height="14" rx="4"/>',
  note: '<rect x="-7" y="-7" width="14" height="14" rx="4"/>',
};

const isNote = ({ sort }: Badge): boolean => NOTES[sort] !== undefined;

/** Findings at the upper right corner of a card, notes at its lower edge. Titles show on hover. */
export function drawBadges(badges: readonly Badge[], width: number, height: number): string {
  const findings = badges.filter((badge) => !isNote(badge));
  const notes = badges.filter(isNote);
  return [
    ...findings.map((badge, at) => drawBadge(badge, width - 3 - at * APART, 2)),
    ...notes.map((badge, at) => drawBadge(badge, width - 16 - at * APART, height - 1)),
  ].join('');
}

/** The badges of an arrow or a group, beside one another from a point. */
export const drawRow = (badges: readonly Badge[], x: number, y: number): string =>
  badges.map((badge, at) => drawBadge(badge, x + at * APART, y)).join('');

function drawBadge(badge: Badge, x: number, y: number): string {
  const { sort, count, title } = badge;
  const note = NOTES[sort];
  const face = note
    ? `<g class="glyph" transform="translate(-6 -6)">${note}</g>`
    : `<text text-anchor="middle" y="${sort === 'warning' ? 4.6 : 3.6}">${count > 99 ? '99' : count}</text>`;
  return `<g class="badge ${sort}" transform="translate(${round(x)} ${round(y)})"><title>${escapeText(title)}</title>${SHAPES[sort]}${face}</g>`;
}
