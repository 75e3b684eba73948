/** Longest label in a picture, in characters; the whole of it stands in the mark's label. */
const LONGEST = 40;

/**
 * Characters that mermaid would read as something else than text, each with a look-alike. Its own entity codes do not
 * serve: with SVG labels it shows most of them as they are.
 */
const LOOK_ALIKES: readonly (readonly [RegExp, string | ((found: string) => string)])[] = [
  // Line ends, control characters, lone surrogates, and marks that turn the direction of what follows.
  [/[\p{Cc}\p{Cs}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/gu, ' '],
  [/"/g, '”'],
  [/`/g, 'ˋ'],
  [/</g, '‹'],
  [/>/g, '›'],
  [/\\/g, '＼'],
  // Entity codes: `#35;`, `&lt;`.
  [/#/g, '＃'],
  [/&(?=#?\w+;)/g, '＆'],
  // Directives, formulas, icons.
  [/%{2,}/g, (found) => '％'.repeat(found.length)],
  [/\${2,}/g, (found) => '＄'.repeat(found.length)],
  [/:(?=fa-)/g, '∶'],
];

/** What most names are made of. */
const HARMLESS = /^[\w.-]+(?: [\w.-]+)*$/;

/** A text of the design as a label between quotes: one line that mermaid takes for text, whatever it holds. */
export function labelText(text: string, longest = LONGEST): string {
  if (HARMLESS.test(text)) return shorten(text.trim(), longest);
  let label = text;
  for (const [pattern, instead] of LOOK_ALIKES) {
    label = typeof instead === 'string' ? label.replace(pattern, instead) : label.replace(pattern, instead);
  }
  return shorten(label.replace(/\s+/g, ' ').trim(), longest);
}

function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const characters = [...text];
  return characters.length <= longest
    ? text
    : `${characters
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`;
}
