import type { Rect } from '../layout/geometry';
import type { BoxMark, Shade, Tone } from '../picture';
import { kindLine } from './card-content';
import type { CardContent } from './card-content';
import { escapeText, round } from './escape';
import { CARD } from './graph-of';
import type { Detail } from './graph-of';
import { fit } from './text-fit';
import type { TextStyle, TextWidth } from './text-style';

const SIGNS: Readonly<Record<Shade['state'], string>> = { lost: '✕', survives: '✓', degraded: '◐' };
const RADIUS = 8;
/** Of the bar at the foot of a card. */
const BAR = { height: 4, above: 3 } as const;
/** The greatest share of the bill tints its card this much. */
const MOST_HEAT = 0.5;

/** The id of an icon's symbol. */
export const symbolId = (icon: string): string => `dw-icon-${icon}`;

interface Text {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly style: TextStyle;
  readonly kind: string;
  readonly most: number;
  readonly isEnd?: boolean;
}

/** The inside of a card, from (0, 0). */
export function drawCard(
  box: BoxMark,
  content: CardContent,
  { width, height }: Rect,
  detail: Detail,
  measure: TextWidth,
): string {
  const { icon, text: start, name, second } = CARD[detail];
  const x = box.icon ? start : CARD.padding + 2;
  const room = width - x - CARD.padding;
  const write = (text: Text): string => textElement(text, measure);
  const figureRoom = content.figure ? measure(content.figure.text, 'figure') + CARD.gap : 0;
  const frame = (kind: string) =>
    `<rect class="${kind}" width="${round(width)}" height="${round(height)}" rx="${RADIUS}"/>`;
  return [
    frame('ground'),
    content.share !== undefined ? heat(content.share, width, height) : '',
    content.state === 'lost' ? frame('hatch') : '',
    box.icon
      ? `<use href="#${symbolId(box.icon)}" x="8" y="${round((height - icon) / 2)}" width="${icon}" height="${icon}"/>`
      : '',
    write({ x, y: name, text: box.name, style: 'name', kind: 'name', most: Math.max(room - figureRoom, 24) }),
    content.figure
      ? write({
          x: width - CARD.padding,
          y: name,
          text: content.figure.text,
          style: 'figure',
          kind: `figure ${content.figure.tone}`,
          most: room,
          isEnd: true,
        })
      : '',
    ...secondLines(box, content, detail).map(({ text, tone }, at) =>
      write({
        x,
        y: at === 0 ? second : CARD.full.third,
        text,
        style: 'small',
        kind: `small ${tone}`,
        most: room,
      }),
    ),
    content.share !== undefined ? bar(content.share, width, height) : '',
  ].join('');
}

function secondLines(
  box: BoxMark,
  { line, state }: CardContent,
  detail: Detail,
): readonly { readonly text: string; readonly tone: Tone }[] {
  const said = line && { text: state ? `${SIGNS[state]} ${line.text}` : line.text, tone: line.tone };
  if (detail === 'compact') return [said ?? { text: kindLine(box), tone: 'plain' }];
  const kind = { text: box.title ?? '', tone: 'plain' as const };
  return [kind, said ?? { text: box.setting ?? '', tone: 'plain' }];
}

function textElement({ x, y, text, style, kind, most, isEnd }: Text, measure: TextWidth): string {
  if (text === '') return '';
  const anchor = isEnd ? ' text-anchor="end"' : '';
  return `<text class="${kind}" x="${round(x)}" y="${round(y)}"${anchor}>${escapeText(fit(text, most, style, measure))}</text>`;
}

const heat = (share: number, width: number, height: number): string =>
  `<rect class="heat" width="${round(width)}" height="${round(height)}" rx="${RADIUS}" opacity="${(Math.min(1, share) * MOST_HEAT).toFixed(2)}"/>`;

function bar(share: number, width: number, height: number): string {
  const full = width - 2 * CARD.padding;
  const rect = (kind: string, length: number) =>
    `<rect class="${kind}" x="${CARD.padding}" y="${round(height - BAR.height - BAR.above)}" width="${round(length)}" height="${BAR.height}" rx="2"/>`;
  return rect('rail', full) + rect('filled', Math.max(2, full * Math.min(1, share)));
}
