import type { Choice } from '../../src/protocol';
import { el } from '../elements';

/** One of a few, all of them in sight: radio buttons under a name. */
export function choice(
  label: string,
  choices: readonly Choice[],
  chosen: string,
  onChoose: (id: string) => void,
): HTMLElement {
  const options = choices.map(({ id, title }) => {
    const radio = el('input', { type: 'radio', name: label, value: id, checked: id === chosen });
    radio.addEventListener('change', () => onChoose(id));
    return el('label', {}, radio, el('span', {}, title));
  });
  return el('fieldset', { class: 'choice' }, el('legend', {}, label), ...options);
}
