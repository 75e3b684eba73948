import { idsOf, mermaidText } from './mermaid-text';
import type { Ids } from './mermaid-text';
import type { ArrowStyle, GroupStyle, LegendEntry, Overlay, Picture, Shade } from './picture';
import type { Sketch, SketchGroup } from './sketch';
import { structureKey } from './structure-key';
import { STYLES } from './styles';
import type { ViewOptions } from './view';

/** A sketch with what is drawn over it, as a picture: ids, text and marks. */
export function pictureOf(view: string, drawn: Sketch, overlay: Overlay, options: ViewOptions): Picture {
  const sketch = { ...drawn, groups: inhabited(drawn) };
  const ids = idsOf(sketch);
  const { direction } = options;
  const amounts = options.plain ? amountsOf(overlay) : undefined;
  const mermaid = mermaidText(sketch, { ids, direction, ...(amounts && { amounts }) });
  return {
    view,
    structureKey: structureKey(mermaid + placesOf(sketch)),
    mermaid,
    boxes: sketch.boxes.map((box) => ({ id: ids.get(box.key)!, ...box })),
    arrows: sketch.arrows.map(({ text, ...arrow }) => ({
      id: ids.get(arrow.key)!,
      ...arrow,
      ...(text !== undefined && { words: text }),
    })),
    groups: sketch.groups.map((group) => ({ id: ids.get(group.key)!, ...group })),
    overlay: {
      pills: onIds(overlay.pills, ids),
      badges: onIds(overlay.badges, ids),
      shades: onIds(overlay.shades, ids),
    },
    legend: legendOf(sketch, overlay.shades),
    ...(sketch.collapsed !== undefined && { collapsed: sketch.collapsed }),
  };
}

/** What the mermaid text does not say of a place: which box an edit left where it was. */
const placesOf = ({ boxes }: Sketch): string => boxes.map(({ key }) => key).join('\n');

/** What the pills of a mark say, in one text. */
function amountsOf({ pills }: Overlay): ReadonlyMap<string, string> {
  const amounts = new Map<string, string>();
  for (const { on, text } of pills) amounts.set(on, [amounts.get(on), text].filter(Boolean).join(' · '));
  return amounts;
}

/** The groups that hold a box, in themselves or further in: mermaid draws an empty one as a box. */
function inhabited({ boxes, groups }: Sketch): readonly SketchGroup[] {
  const within = new Map(groups.map((group) => [group.key, group.within]));
  const held = new Set<string>();
  for (const box of boxes) {
    for (let key = box.within; key !== undefined && !held.has(key); key = within.get(key)) held.add(key);
  }
  return groups.filter(({ key }) => held.has(key));
}

const onIds = <T extends { readonly on: string }>(items: readonly T[], ids: Ids): readonly T[] =>
  items.flatMap((item) => (ids.has(item.on) ? [{ ...item, on: ids.get(item.on)! }] : []));

const SHADES: Readonly<Record<Shade['state'], string>> = {
  lost: 'lost',
  survives: 'survives',
  degraded: 'stands, but waits',
};

function legendOf({ arrows, groups }: Sketch, shades: readonly Shade[]): readonly LegendEntry[] {
  const used = new Set<string>([...arrows, ...groups].map(({ style }) => style));
  const states = new Set<string>(shades.map(({ state }) => state));
  const entries = (keys: readonly (ArrowStyle | GroupStyle)[]): readonly LegendEntry[] =>
    keys.flatMap((style) => (used.has(style) && STYLES[style].says ? [{ style, says: STYLES[style].says }] : []));
  return [
    ...entries(Object.keys(STYLES) as (ArrowStyle | GroupStyle)[]),
    ...(Object.keys(SHADES) as Shade['state'][])
      .filter((state) => states.has(state))
      .map((style) => ({ style, says: SHADES[style] })),
  ];
}
