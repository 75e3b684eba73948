/** Colours and fonts of the page as computed values, for what cannot take a `var(…)`. */

const HEX = (value: number) => Math.round(value).toString(16).padStart(2, '0');

/** `#rrggbb` of any CSS colour, as a canvas paints it over nothing; alpha is dropped. */
function toHex(color: string): string {
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!context) return '#808080';
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return `#${HEX(red)}${HEX(green)}${HEX(blue)}`;
}

/** The value that one of our colour properties (`--dw-…`) has in this theme. */
export function resolvedColor(property: `--dw-${string}`): string {
  const probe = document.createElement('span');
  probe.style.color = `var(${property})`;
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return toHex(color);
}

/** The family that labels of the picture are measured and drawn in. */
export const resolvedFont = (): string => getComputedStyle(document.body).fontFamily || 'sans-serif';

/** Calls `listener` whenever VS Code puts another theme on the page. */
export function onThemeChange(listener: () => void): void {
  new MutationObserver(listener).observe(document.body, {
    attributes: true,
    attributeFilter: ['class', 'data-vscode-theme-id'],
  });
}
