import { el } from '../elements';

const LEAST = 0.1;
const MOST = 0.7;
const STEP = 0.04;

const clamp = (share: number) => Math.min(MOST, Math.max(LEAST, share));

/** The bar between picture and lower part; drag it or move it by the arrow keys. `share` is what the lower part takes. */
export function sash(page: HTMLElement, start: number, onMove: (share: number) => void): HTMLElement {
  const element = el('div', {
    class: 'sash',
    role: 'separator',
    tabindex: 0,
    'aria-orientation': 'horizontal',
    'aria-label': 'Height of the lower part',
    'aria-valuemin': LEAST * 100,
    'aria-valuemax': MOST * 100,
  });
  let share = clamp(start);
  const set = (next: number) => {
    share = clamp(next);
    element.setAttribute('aria-valuenow', String(Math.round(share * 100)));
    page.style.setProperty('--lower', `${(share * 100).toFixed(1)}%`);
  };
  set(share);
  element.addEventListener('pointerdown', (event) => {
    element.setPointerCapture(event.pointerId);
    event.preventDefault();
  });
  element.addEventListener('pointermove', (event) => {
    if (!element.hasPointerCapture(event.pointerId)) return;
    const { bottom, height } = page.getBoundingClientRect();
    set((bottom - event.clientY) / height);
  });
  element.addEventListener('pointerup', () => onMove(share));
  element.addEventListener('keydown', ({ key }) => {
    if (key !== 'ArrowUp' && key !== 'ArrowDown') return;
    set(share + (key === 'ArrowUp' ? STEP : -STEP));
    onMove(share);
  });
  return element;
}
