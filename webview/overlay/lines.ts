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

/** Breaks a text into as few lines of at most `longest` characters as its words allow, each about as long as the next. */
export function breakLines(text: string, longest: number): string[] {
  const words = text.split(' ');
  const fewest = breakAt(words, longest);
  for (let length = Math.ceil(text.length / fewest.length); length < longest; length++) {
    const lines = breakAt(words, length);
    if (lines.length === fewest.length) return lines;
  }
  return fewest;
}

const SHADE_TONES = { lost: 'lost', survives: 'good', degraded: 'warn' } as const;

/** The lines that stand by each mark, of at most `longest` characters: what a scenario does to it first, then its pills. */
export function linesOf(overlay: OverlayMessage, longest: number): ReadonlyMap<string, readonly Line[]> {
  const lines = new Map<string, Line[]>();
  const add = (on: string, text: string, tone: Line['tone'], isPill: boolean) => {
    const there = lines.get(on) ?? [];
    there.push(...breakLines(text, longest).map((part) => ({ text: part, tone, isPill })));
    lines.set(on, there);
  };
  for (const { on, state, text } of overlay.shades) if (text) add(on, text, SHADE_TONES[state], false);
  for (const { on, text, tone } of overlay.pills) add(on, text, tone, tone === 'bad' || tone === 'warn');
  return lines;
}
