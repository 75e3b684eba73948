import type { ArrowStyle } from '../arrow-style';
import type { ArrowMark, BoxMark } from '../picture';
import { hasOpenHead, headId } from './arrow';
import { symbolId } from './card';
import { iconPack } from './icons.generated';

const ICONS: Readonly<Record<string, { readonly body: string } | undefined>> = iconPack.icons;

/** Ids inside an icon are made its own, since many icons stand in one document. */
const ownIds = (icon: string, body: string): string =>
  body.replaceAll('id="', `id="${icon}-`).replaceAll('url(#', `url(#${icon}-`).replaceAll('href="#', `href="#${icon}-`);

function symbol(icon: string): string {
  const body = ICONS[icon]?.body ?? ICONS['unknown']?.body ?? '';
  return `<symbol id="${symbolId(icon)}" viewBox="0 0 ${iconPack.width} ${iconPack.height}">${ownIds(icon, body)}</symbol>`;
}

function head(style: ArrowStyle): string {
  const shape = hasOpenHead(style)
    ? '<path class="open" d="M1.5 1 7.8 4.5 1.5 8"/>'
    : '<path d="M.8.9 8.2 4.5.8 8.1z"/>';
  return (
    `<marker id="${headId(style)}" class="head ${style}" viewBox="0 0 9 9" refX="8" refY="4.5" markerWidth="9" ` +
    `markerHeight="9" markerUnits="userSpaceOnUse" orient="auto">${shape}</marker>`
  );
}

const SHARED =
  '<pattern id="dw-hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="hatching" d="M0 0V7"/></pattern>' +
  '<filter id="dw-grey"><feColorMatrix type="saturate" values="0.15"/></filter>';

/** What the elements of a picture refer to: icons in use, heads of arrows, the hatching of what is lost. */
export function defsOf(boxes: readonly BoxMark[], arrows: readonly ArrowMark[]): string {
  const icons = [...new Set(boxes.flatMap(({ icon }) => icon ?? []))].sort();
  const styles = [...new Set(arrows.map(({ style }) => style))].sort();
  return SHARED + icons.map(symbol).join('') + styles.map(head).join('');
}
