import type { OverlayMessage, Tone } from '../../src/protocol';

export interface Line {
  readonly text: string;
  readonly tone: Tone | 'lost';
  /** Stands out from the others: a figure that misses what was asked of it. */
  readonly isPill: boolean;
}

function breakAt(words: readonly string[], longest: number): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= longest) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function breakEvenly(text: string, longest: number): string[] {
  const words = text.split(' ');
  const fewest = breakAt(words, longest);
  for (let length = Math.ceil(text.length / fewest.length); length < longest; length++) {
    const lines = breakAt(words, length);
    if (lines.length === fewest.length) return lines;
  }
  return fewest;
}

/**
 * Breaks a text that is longer than `longest` characters: at its `·` first, which the end of a line stands for, then
 * between words, into as few lines as they allow, each about as long as the next.
 */
export const breakLines = (text: string, longest: number): string[] =>
  text.length <= longest ? [text] : text.split(' · ').flatMap((part) => breakEvenly(part, longest));

const SHADE_TONES = { lost: 'lost', survives: 'good', degraded: 'warn' } as const;

/** The lines that stand by each mark, each of at most `longestOn` it characters: what a scenario does to it first, then its pills. */
export function linesOf(
  overlay: OverlayMessage,
  longestOn: (mark: string) => number,
): ReadonlyMap<string, readonly Line[]> {
  const lines = new Map<string, Line[]>();
  const add = (on: string, text: string, tone: Line['tone'], isPill: boolean) => {
    const there = lines.get(on) ?? [];
    there.push(...breakLines(text, longestOn(on)).map((part) => ({ text: part, tone, isPill })));
    lines.set(on, there);
  };
  for (const { on, state, text } of overlay.shades) if (text) add(on, text, SHADE_TONES[state], false);
  for (const { on, text, tone } of overlay.pills) add(on, text, tone, tone === 'bad' || tone === 'warn');
  return lines;
}
