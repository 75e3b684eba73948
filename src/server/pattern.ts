/** A design to start from. One file each in `patterns/`; a test holds that each is clean. */
export interface Pattern {
  readonly id: string;
  readonly title: string;
  /** One sentence, for the list that one picks from. */
  readonly summary: string;
  /** Where it stands in that list. */
  readonly order: number;
  readonly text: string;
}
