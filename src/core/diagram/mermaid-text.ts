import { labelText } from './label';
import type { ArrowStyle, GroupStyle } from './picture';
import { plainShape } from './shapes';
import type { Sketch, SketchArrow, SketchBox, SketchGroup } from './sketch';
import { classOf, STYLES } from './styles';

/** Our own ids by key of the sketch: `n0`, `e0`, `g0`, in its order. */
export type Ids = ReadonlyMap<string, string>;

export const idsOf = ({ boxes, arrows, groups }: Sketch): Ids =>
  new Map([
    ...boxes.map(({ key }, index) => [key, `n${index}`] as const),
    ...arrows.map(({ key }, index) => [key, `e${index}`] as const),
    ...groups.map(({ key }, index) => [key, `g${index}`] as const),
  ]);

const ICON_SIZE = 48;

/** The part that is pinned where no page of ours initializes mermaid. */
const PINNED = ['---', 'config:', '  layout: dagre', '  look: classic', '---'];

interface Writing {
  readonly ids: Ids;
  readonly direction: 'LR' | 'TB';
  /** Amounts on arrows by key, for a text that stands by itself; absent where our own layer draws them. */
  readonly amounts?: ReadonlyMap<string, string>;
}

/** The sketch as mermaid text. Equal sketches give equal texts. */
export function mermaidText(sketch: Sketch, writing: Writing): string {
  const plain = writing.amounts !== undefined;
  return [
    ...(plain ? PINNED : []),
    `flowchart ${writing.direction}`,
    ...groupLines(sketch, undefined, writing, '  '),
    ...sketch.arrows.map((arrow) => `  ${arrowLine(arrow, writing)}`),
    ...styleLines(sketch, writing),
    '',
  ].join('\n');
}

/** What stands in one group, or in none: its boxes, then the groups in it. A group without boxes is not drawn. */
function groupLines(sketch: Sketch, within: string | undefined, writing: Writing, indent: string): readonly string[] {
  return [
    ...sketch.boxes.filter((box) => box.within === within).map((box) => indent + boxLine(box, writing)),
    ...sketch.groups
      .filter((group) => group.within === within)
      .flatMap((group) => [
        `${indent}subgraph ${idOf(group, writing)}["${labelText(group.name)}"]`,
        `${indent}  direction ${writing.direction}`,
        ...groupLines(sketch, group.key, writing, `${indent}  `),
        `${indent}end`,
      ]),
  ];
}

function boxLine(box: SketchBox, writing: Writing): string {
  const id = idOf(box, writing);
  const name = labelText(box.name);
  if (writing.amounts) {
    const words = [box.title, writing.amounts.get(box.key)].flatMap((text) => (text ? [labelText(text)] : []));
    return id + plainShape(box.shape, [name, ...words]);
  }
  if (box.icon === undefined) return `${id}["${name}"]`;
  return `${id}@{ icon: "datawright:${box.icon}", form: "square", pos: "b", h: ${ICON_SIZE}, label: "${name}" }`;
}

function arrowLine(arrow: SketchArrow, writing: Writing): string {
  const from = writing.ids.get(arrow.from)!;
  const to = writing.ids.get(arrow.to)!;
  const line = STYLES[arrow.style].line ?? '-->';
  if (writing.amounts) {
    const text = [arrow.text, writing.amounts.get(arrow.key)].filter(Boolean).join(' · ');
    return `${from} ${line}${text === '' ? '' : `|"${labelText(text, 60)}"|`} ${to}`;
  }
  const text = labelText(arrow.text ?? '');
  return `${from} ${idOf(arrow, writing)}@${line}${text === '' ? '' : `|"${text}"|`} ${to}`;
}

const idOf = (item: SketchBox | SketchArrow | SketchGroup, writing: Writing): string => writing.ids.get(item.key)!;

/** One class for each style in use. Arrows of a text that stands by itself go by number, which every version knows. */
function styleLines(sketch: Sketch, writing: Writing): readonly string[] {
  const plain = writing.amounts !== undefined;
  const groups = byStyle(sketch.groups, (group) => idOf(group, writing));
  const arrows = byStyle(sketch.arrows, (arrow, index) => (plain ? String(index) : idOf(arrow, writing)));
  const classes = (styles: typeof groups): readonly string[] =>
    [...styles].flatMap(([style, ids]) => [
      `  classDef ${style} ${classOf(style, plain)}`,
      `  class ${ids.join(',')} ${style}`,
    ]);
  const numbered = (styles: typeof arrows): readonly string[] =>
    [...styles].map(([style, indexes]) => `  linkStyle ${indexes.join(',')} ${classOf(style, true)}`);
  return [...classes(groups), ...(plain ? numbered(arrows) : classes(arrows))];
}

function byStyle<T extends { readonly style: ArrowStyle | GroupStyle }>(
  items: readonly T[],
  name: (item: T, index: number) => string,
): ReadonlyMap<ArrowStyle | GroupStyle, readonly string[]> {
  const styles = new Map<ArrowStyle | GroupStyle, string[]>();
  for (const [index, item] of items.entries()) {
    const names = styles.get(item.style);
    if (names) names.push(name(item, index));
    else styles.set(item.style, [name(item, index)]);
  }
  return styles;
}
