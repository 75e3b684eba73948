import type { NoteMessage } from '../../src/protocol';
import { el } from '../elements';
import { glyph } from '../glyphs';
import { button } from '../toolkit';

export interface NoteActions {
  readonly reveal: (path: string) => void;
  readonly copy: (text: string) => void;
}

function policy(text: string, { copy }: NoteActions): HTMLElement {
  return el(
    'details',
    { class: 'policy' },
    el('summary', {}, 'Policy'),
    button({ label: 'Copy policy', face: glyph('copy'), look: 'icon' }, () => copy(text)),
    el('pre', { tabindex: 0, 'aria-label': 'Policy JSON' }, text),
  );
}

function draw(note: NoteMessage, actions: NoteActions): HTMLElement {
  const link = el('button', { type: 'button', class: 'link' }, note.title);
  link.addEventListener('click', () => actions.reveal(note.path));
  return el(
    'article',
    { class: `note-card ${note.origin}` },
    el('h2', {}, link, el('span', { class: 'quiet origin' }, note.origin)),
    el('p', {}, note.text),
    ...(note.policy ? [policy(note.policy, actions)] : []),
  );
}

/** Notes that people wrote, then what follows from the design. */
export function notesTab(notes: readonly NoteMessage[], actions: NoteActions): HTMLElement[] {
  if (notes.length === 0) return [el('p', { class: 'quiet' }, 'No notes yet.')];
  const written = notes.filter(({ origin }) => origin === 'written');
  const derived = notes.filter(({ origin }) => origin === 'derived');
  return [el('div', { class: 'notes' }, ...[...written, ...derived].map((note) => draw(note, actions)))];
}
