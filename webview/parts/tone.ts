import type { Tone } from '../../src/protocol';
import { el } from '../elements';

const SIGNS: Record<Tone, string> = { plain: '', good: '✓', warn: '!', bad: '✗' };
const WORDS: Record<Tone, string> = { plain: '', good: 'met', warn: 'attention', bad: 'missed' };

/** A sign beside a colour, for who cannot tell the colours apart. */
export const toneSign = (tone: Tone): HTMLElement[] =>
  SIGNS[tone] ? [el('span', { class: `sign ${tone}`, 'aria-hidden': 'true' }, SIGNS[tone])] : [];

/** The same for who hears the page. */
export const toneWord = (tone: Tone): HTMLElement[] =>
  WORDS[tone] ? [el('span', { class: 'unseen' }, ` (${WORDS[tone]})`)] : [];
