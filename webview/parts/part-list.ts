import type { PictureMessage } from '../../src/protocol';
import { el } from '../elements';

type Part = Pick<PictureMessage['boxes'][number], 'id' | 'path' | 'label'>;

function rows(
  title: string,
  marks: readonly Part[],
  overlay: PictureMessage['overlay'],
  reveal: (path: string) => void,
) {
  const item = (mark: Part) => {
    const said = [
      ...overlay.shades.filter(({ on }) => on === mark.id).map(({ text, state }) => text ?? state),
      ...overlay.pills.filter(({ on }) => on === mark.id).map(({ text }) => text),
      ...overlay.badges.filter(({ on }) => on === mark.id).map(({ title: badge }) => badge),
    ];
    const link = el('button', { type: 'button', class: 'link' }, mark.label);
    link.addEventListener('click', () => reveal(mark.path));
    return el('li', {}, link, ...(said.length ? [el('span', { class: 'quiet' }, ` ${said.join(' · ')}`)] : []));
  };
  return marks.length ? [el('h2', {}, title), el('ul', {}, ...marks.map(item))] : [];
}

/** The picture in words, where no engine could lay it out. */
export function partList(picture: PictureMessage, reveal: (path: string) => void): HTMLElement {
  return el(
    'section',
    { class: 'part-list', 'aria-label': 'Parts of the picture' },
    el('p', { class: 'quiet' }, 'This picture could not be laid out. These are its parts:'),
    ...rows('Components', picture.boxes, picture.overlay, reveal),
    ...rows('Flows', picture.arrows, picture.overlay, reveal),
  );
}
