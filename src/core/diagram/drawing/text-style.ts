/** The texts of a picture, each with its size in px at scale 1 and its weight. */
export const TEXT_STYLES = {
  name: { size: 13, weight: 600 },
  figure: { size: 12, weight: 500 },
  small: { size: 11, weight: 400 },
  group: { size: 11.5, weight: 600 },
  title: { size: 26, weight: 600 },
} as const satisfies Readonly<Record<string, { readonly size: number; readonly weight: number }>>;

export type TextStyle = keyof typeof TEXT_STYLES;

/** Width of a text in units of the picture, given by who draws: a canvas in the page, metrics that ship elsewhere. */
export type TextWidth = (text: string, style: TextStyle) => number;
