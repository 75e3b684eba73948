/** What stands around a picture that leaves the editor; every text is given. */
export interface TitleBlock {
  readonly title: string;
  /** Under the title: `Pipeline · region-loss`. */
  readonly about: string;
  /** Headline figures, with what was asked for: `RTO`, `54 min`, `1 h`. */
  readonly figures: readonly { readonly name: string; readonly value: string; readonly target?: string }[];
  /** At the foot: what is seen, the day, and where it is from. */
  readonly foot: string;
}

/** The block of a view of a design, under a scenario or none, as it stands on a day (ISO date). */
export const titleBlock = (
  { title, figures }: Pick<TitleBlock, 'title' | 'figures'>,
  view: string,
  scenario: string | undefined,
  day: string,
): TitleBlock => ({
  title,
  figures,
  about: [view, scenario].filter(Boolean).join(' · '),
  foot: [view, day, 'Datawright'].join(' · '),
});
