import type { Badge, BoxMark, Overlay, Pill, Shade, Tone } from '../picture';

/** What a card says: beside its name, and under it. */
export interface CardContent {
  readonly figure?: { readonly text: string; readonly tone: Tone };
  /** In place of the kind: what a scenario does to it, what it lacks, its share of the bill. */
  readonly line?: { readonly text: string; readonly tone: Tone };
  readonly state?: Shade['state'];
  /** Share of the bill, 0 to 1. */
  readonly share?: number;
  readonly badges: readonly Badge[];
}

/** A figure this long has its place under the name. */
const LONGEST_FIGURE = 16;

const TONES: Readonly<Record<Shade['state'], Tone>> = { lost: 'bad', survives: 'good', degraded: 'warn' };

/** The kind in a word with its key setting. */
export const kindLine = ({ service, setting, title }: BoxMark): string =>
  [service ?? title, setting].filter(Boolean).join(' · ');

/** What lies on each box, by its id. */
export function cardContents(boxes: readonly BoxMark[], overlay: Overlay): ReadonlyMap<string, CardContent> {
  const pills = byMark(overlay.pills);
  const badges = byMark(overlay.badges);
  const shades = new Map(overlay.shades.map((shade) => [shade.on, shade]));
  return new Map(boxes.map(({ id }) => [id, contentOf(pills.get(id) ?? [], badges.get(id) ?? [], shades.get(id))]));
}

export function byMark<T extends { readonly on: string }>(items: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const lots = new Map<string, T[]>();
  for (const item of items) {
    const lot = lots.get(item.on);
    if (lot) lot.push(item);
    else lots.set(item.on, [item]);
  }
  return lots;
}

function contentOf(pills: readonly Pill[], badges: readonly Badge[], shade: Shade | undefined): CardContent {
  const [first, ...more] = pills;
  const isFigure = first?.tone === 'plain' && figurePart(first).length <= LONGEST_FIGURE;
  const said = [...(isFigure ? restOf(first) : first ? [first] : []), ...more];
  const line = shade?.text
    ? { text: shade.text, tone: TONES[shade.state] }
    : said.length > 0
      ? { text: said.map(({ text }) => text).join(' · '), tone: worst(said) }
      : undefined;
  return {
    ...(isFigure && { figure: { text: figurePart(first), tone: first.tone } }),
    ...(line && { line }),
    ...(shade && { state: shade.state }),
    ...(first?.share !== undefined && { share: first.share }),
    badges,
  };
}

/** `$1,060 · 26 %` is a figure and what is said of it. */
const figurePart = ({ text, share }: Pill): string => (share === undefined ? text : text.split(' · ')[0]!);

const restOf = (pill: Pill): readonly Pill[] => {
  const rest = pill.text.slice(figurePart(pill).length + 3);
  return rest === '' ? [] : [{ ...pill, text: rest }];
};

const worst = (pills: readonly Pill[]): Tone =>
  (['bad', 'warn', 'good'] as const).find((tone) => pills.some((pill) => pill.tone === tone)) ?? 'plain';
