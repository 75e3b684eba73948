import type { PictureMessage } from '../../src/protocol';

/** What a screen reader hears after the label of a mark, by its id: its state, its figures, its findings and notes. */
export function wordsOn({ pills, badges, shades }: PictureMessage['overlay']): ReadonlyMap<string, string> {
  const words = new Map<string, string[]>();
  const add = (on: string, text: string) => {
    const there = words.get(on);
    if (there) there.push(text);
    else words.set(on, [text]);
  };
  for (const { on, state, text } of shades) add(on, text ?? state);
  const figures = new Map<string, string>();
  for (const { on, text } of pills) figures.set(on, [figures.get(on), text].filter(Boolean).join(' '));
  for (const [on, text] of figures) add(on, text);
  for (const { on, title } of badges) add(on, title);
  return new Map([...words].map(([on, all]) => [on, all.join('. ')]));
}
