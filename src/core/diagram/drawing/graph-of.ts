import type { GraphArrow, GraphCard, GraphGroup, LayoutGraph } from '../layout/graph';
import type { ArrowMark, BoxMark, GroupMark, Overlay } from '../picture';
import { byMark, cardContents, kindLine } from './card-content';
import type { CardContent } from './card-content';
import type { TextWidth } from './text-style';

/** What is drawn of a picture. */
export interface Drawn {
  readonly boxes: readonly BoxMark[];
  readonly arrows: readonly ArrowMark[];
  readonly groups: readonly GroupMark[];
  readonly overlay: Overlay;
}

/** `compact`: two lines; `full`: kind and setting on lines of their own. */
export type Detail = 'compact' | 'full';

/** Measures of a card, in units of the picture. */
export const CARD = {
  compact: { height: 48, icon: 30, text: 46, name: 20, second: 36 },
  full: { height: 64, icon: 36, text: 54, name: 21, second: 37, third: 52 },
  padding: 10,
  /** Between a name and the figure right of it. */
  gap: 14,
  least: 108,
  most: 240,
  /** Longest kind line that widens a card. */
  kind: 150,
} as const;

/** Sizes grow in steps, so that a letter or a digit more moves nothing most of the time. */
const STEP = { card: 12, label: 8 } as const;
const LONGEST_LABEL = 190;

/** Corner of a group with its pictograph, and the margin of a title without one. */
export const CORNER = { size: 18, text: 26, none: 11 } as const;

const stepped = (size: number, step: number): number => Math.ceil(size / step) * step;

/** Sizes and links of a picture, for the layout. */
export function graphOf(drawn: Drawn, width: TextWidth, detail: Detail): LayoutGraph {
  const contents = cardContents(drawn.boxes, drawn.overlay);
  const pills = byMark(drawn.overlay.pills);
  return {
    cards: drawn.boxes.map((box) => cardOf(box, contents.get(box.id)!, width, detail)),
    arrows: drawn.arrows.map((arrow) => arrowOf(arrow, labelLines(arrow, pills, detail), width)),
    groups: drawn.groups.map((group) => groupOf(group, width)),
  };
}

function cardOf(box: BoxMark, { figure }: CardContent, width: TextWidth, detail: Detail): GraphCard {
  const { height, text } = CARD[detail];
  const first = width(box.name, 'name') + (figure ? CARD.gap + width(figure.text, 'figure') : 0);
  const kinds = detail === 'full' ? [box.title ?? '', box.setting ?? ''] : [kindLine(box)];
  const second = Math.min(CARD.kind, ...[Math.max(...kinds.map((kind) => width(kind, 'small')))]);
  const needed = stepped((box.icon ? text : CARD.padding + 2) + Math.max(first, second) + CARD.padding, STEP.card);
  return {
    key: box.key,
    width: Math.min(CARD.most, Math.max(CARD.least, needed)),
    height,
    ...(box.within !== undefined && { within: box.within }),
  };
}

/** The lines on an arrow: words, then amounts; of an amount of several parts a compact picture has the first. */
export const labelLines = (
  { id, words }: ArrowMark,
  pills: ReadonlyMap<string, readonly { readonly text: string }[]>,
  detail: Detail,
): readonly string[] => {
  const amounts = (pills.get(id) ?? []).map(({ text }) => (detail === 'full' ? text : text.split(' · ')[0]!));
  return [words ?? '', ...amounts].filter((line) => line !== '').slice(0, 3);
};

function arrowOf({ key, from, to, style }: ArrowMark, lines: readonly string[], width: TextWidth): GraphArrow {
  const widths = lines.map((line) => Math.min(LONGEST_LABEL, width(line, 'small')));
  const label = lines.length > 0 && {
    width: stepped(Math.max(...widths), STEP.label),
    oneLine: stepped(
      widths.reduce((sum, each) => sum + each + 4, 0),
      STEP.label,
    ),
    lines: lines.length,
  };
  return { key, from, to, style, ...(label && { label }) };
}

function groupOf({ key, within, name, style }: GroupMark, width: TextWidth): GraphGroup {
  const start = hasCorner(style) ? CORNER.text : CORNER.none;
  return { key, title: Math.ceil(start + width(name, 'group') + 4), ...(within !== undefined && { within }) };
}

export const hasCorner = (style: GroupMark['style']): boolean => style !== 'zone' && style !== 'role';
