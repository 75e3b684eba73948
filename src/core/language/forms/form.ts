/** What reading a text by the form of its type gives: the value, or what is wrong with it. */
export type Form<T> = { readonly value: T } | Misread;

export interface Misread {
  /** What is wrong and what would be right, as a clause. */
  readonly error: string;
  /** The text that would be right, where one can be told. */
  readonly instead?: string;
  /** What to write, where that takes more words than the error has. */
  readonly advice?: string;
  /** It could be read, but hardly anybody means it. */
  readonly doubtful?: { readonly value: unknown };
}

export const misread = (error: string, instead?: string): Misread => ({
  error,
  ...(instead !== undefined && { instead }),
});
