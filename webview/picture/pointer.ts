import type { Camera } from './camera';
import type { Point } from './geometry';

/** A press that moves further than this, in pixels, pans; one that does not is a click. */
const SLOP = 4;
const WHEEL_SPEED = 0.0022;

export interface PointerActions {
  readonly camera: Camera;
  readonly onMark: (id: string) => void;
  readonly onGround: () => void;
}

const markOf = (target: EventTarget | null): string | undefined =>
  target instanceof Element ? target.closest<SVGElement>('[data-mark]')?.dataset['mark'] : undefined;

/** Pan by dragging or by the wheel, zoom by the wheel with Ctrl or ⌘, choose a mark by a click. */
export function followPointer(element: SVGSVGElement, { camera, onMark, onGround }: PointerActions): void {
  let pressed: (Point & { readonly id: number; readonly target: EventTarget | null }) | undefined;
  let dragging = false;

  element.addEventListener('pointerdown', (event) => {
    if (event.button > 1) return;
    pressed = { x: event.clientX, y: event.clientY, id: event.pointerId, target: event.target };
    dragging = false;
  });
  element.addEventListener('pointermove', (event) => {
    if (!pressed || event.pointerId !== pressed.id) return;
    const [dx, dy] = [event.clientX - pressed.x, event.clientY - pressed.y];
    if (!dragging && Math.hypot(dx, dy) <= SLOP) return;
    if (!dragging) element.setPointerCapture(event.pointerId);
    dragging = true;
    element.classList.add('dragging');
    camera.pan(dx, dy);
    pressed = { ...pressed, x: event.clientX, y: event.clientY };
  });
  const release = (event: PointerEvent) => {
    if (!pressed || event.pointerId !== pressed.id) return;
    const { target } = pressed;
    pressed = undefined;
    element.classList.remove('dragging');
    if (dragging || event.type === 'pointercancel') return;
    const mark = markOf(target);
    if (mark) onMark(mark);
    else onGround();
  };
  element.addEventListener('pointerup', release);
  element.addEventListener('pointercancel', release);
  element.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      if (event.ctrlKey || event.metaKey) {
        const { left, top } = element.getBoundingClientRect();
        camera.zoomBy(Math.exp(-event.deltaY * WHEEL_SPEED), { x: event.clientX - left, y: event.clientY - top });
      } else camera.pan(-event.deltaX, -event.deltaY);
    },
    { passive: false },
  );
}
