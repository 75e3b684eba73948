/** Room that a picture keeps, in px at scale 1. */
export const SPACING = {
  /** Between cards of neighbouring columns and rows. */
  columnGap: 40,
  rowGap: 24,
  /** Between two groups, and between a group and what stands beside it. */
  groupGap: 16,
  /** Inside a group's frame, and the strip of its title. */
  groupPadding: { x: 14, y: 12 },
  title: 24,
  /** Between two arrows that run side by side, and between two of which one has words over it. */
  track: 12,
  labelledTrack: 20,
  /** Between the outermost arrow of a channel and what stands beside it. */
  trackMargin: 11,
  /** What the pictograph at the tail of an arrow takes, and its head. */
  tail: 20,
  head: 12,
  /** Between an arrow and words beside it, and between words and whatever else. */
  label: 8,
} as const;

/** Height of a line of words on an arrow. */
export const LABEL_LINE = 13;
