import type { Tile } from '../../src/protocol';
import { el } from '../elements';
import { toneSign, toneWord } from './tone';

const keyOf = (tile: Tile) => JSON.stringify(tile);
const sentence = ({ title, value, detail }: Tile) => `${title}: ${value}, ${detail}`;

function draw(tile: Tile, reveal: (path: string) => void): HTMLElement {
  const { path } = tile;
  const parts = [
    el('span', { class: 'tile-title' }, tile.title),
    el('span', { class: 'tile-value' }, ...toneSign(tile.tone), tile.value, ...toneWord(tile.tone)),
    ...(tile.target === undefined
      ? []
      : [el('span', { class: 'tile-target', 'aria-hidden': 'true' }, `/ ${tile.target}`)]),
    el('span', { class: 'tile-detail unseen' }, tile.detail),
  ];
  const frame = { class: `tile ${tile.tone}`, 'data-tile': tile.id, title: `${tile.title}: ${tile.detail}` };
  if (path === undefined) return el('div', frame, ...parts);
  const made = el('button', { type: 'button', ...frame }, ...parts);
  made.addEventListener('click', () => reveal(path));
  return made;
}

export interface Tiles {
  readonly element: HTMLElement;
  /** Draws what has changed; returns it in words, for those who do not see it. */
  show(tiles: readonly Tile[]): string;
}

/** The five answers at a glance, on one line; what each rests on is said on hover. */
export function createTiles(reveal: (path: string) => void): Tiles {
  const element = el('section', { class: 'tiles', 'aria-label': 'At a glance' });
  let shown: readonly Tile[] = [];
  return {
    element,
    show(tiles) {
      const before = new Map(shown.map((tile) => [tile.id, keyOf(tile)]));
      const changed = tiles.filter((tile) => before.get(tile.id) !== keyOf(tile));
      const isSameRow = tiles.map(({ id }) => id).join() === shown.map(({ id }) => id).join();
      if (!isSameRow) element.replaceChildren(...tiles.map((tile) => draw(tile, reveal)));
      else {
        for (const tile of changed) {
          const old = element.querySelector<HTMLElement>(`[data-tile="${tile.id}"]`);
          const isFocused = old === document.activeElement;
          const made = draw(tile, reveal);
          old?.replaceWith(made);
          if (isFocused) made.focus();
        }
      }
      shown = tiles;
      return changed.map(sentence).join('. ');
    },
  };
}
