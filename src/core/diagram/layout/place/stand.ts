/** Rows and columns by index of the card. */
export interface Stand {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}
