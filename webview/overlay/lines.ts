import type { OverlayMessage, Tone } from '../../src/protocol';

export interface Line {
  readonly text: string;
  readonly tone: Tone | 'lost';
}

/** Longest line in characters; a longer text is broken between words, at a `·` first. */
const LONGEST = 24;

/** Breaks a text into lines of at most `longest` characters, where its words allow that. */
export function breakLines(text: string, longest = LONGEST): string[] {
  if (text.length <= longest) return [text];
  const parts = text.split(' · ');
  const pieces =
    parts.length > 1 ? parts.map((part, at) => (at < parts.length - 1 ? `${part} ·` : part)) : text.split(' ');
  const lines: string[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + piece.length <= longest) lines[lines.length - 1] = `${last} ${piece}`;
    else lines.push(piece);
  }
  return lines;
}

const SHADE_TONES = { lost: 'lost', survives: 'good', degraded: 'warn' } as const;

/** The lines that stand by each mark: what a scenario does to it first, then its pills. */
export function linesOf(overlay: OverlayMessage): ReadonlyMap<string, readonly Line[]> {
  const lines = new Map<string, Line[]>();
  const add = (on: string, text: string, tone: Line['tone']) => {
    const there = lines.get(on) ?? [];
    there.push(...breakLines(text).map((part) => ({ text: part, tone })));
    lines.set(on, there);
  };
  for (const { on, state, text } of overlay.shades) if (text) add(on, text, SHADE_TONES[state]);
  for (const { on, text, tone } of overlay.pills) add(on, text, tone);
  return lines;
}
