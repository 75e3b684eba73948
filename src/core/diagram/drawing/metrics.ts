import { TEXT_STYLES } from './text-style';
import type { TextWidth } from './text-style';

/** The font of a picture that no page measures: what it is drawn in wherever it is opened, and what its widths are of. */
export const DOCUMENT_FONT = 'Arial, Helvetica, "Liberation Sans", sans-serif';

/**
 * Widths of the characters from space to `~`, in thousandths of an em: Helvetica's, which Arial and Liberation Sans share.
 * Source: Adobe Core 14 font metrics, Helvetica.afm, 1997.
 */
const ASCII = (
  '278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278 584 584 ' +
  '584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 667 667 611 278 ' +
  '278 278 469 556 333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 ' +
  '500 334 260 334 584'
)
  .split(' ')
  .map(Number);

const OTHER = 600;
const WIDE = 1000;
/** East Asian scripts and pictures take a whole em. */
const IS_WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}]/u;
/** Helvetica-Bold is about so much wider. */
const BOLD = 1.07;

const ofCharacter = (character: string): number =>
  ASCII[character.codePointAt(0)! - 32] ?? (IS_WIDE.test(character) ? WIDE : OTHER);

/** Width of a text in the document font, in units of the picture. */
export const shippedWidth: TextWidth = (text, style) => {
  const { size, weight } = TEXT_STYLES[style];
  let sum = 0;
  for (const character of text) sum += ofCharacter(character);
  return (sum / 1000) * size * (weight >= 600 ? BOLD : 1);
};
