const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Control characters, lone surrogates, and marks that turn the direction of what follows: no text needs them. */
const UNWANTED = /[\p{Cc}\p{Cs}\ufffe\uffff\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** A text of the design as content or attribute value of an element, whatever it holds. */
export const escapeText = (text: string): string =>
  text.replace(UNWANTED, ' ').replace(/[&<>"']/g, (found) => ENTITIES[found]!);

/** A coordinate, to a tenth of a unit. */
export const round = (value: number): string => String(Math.round(value * 10) / 10);
