/** `a`, `a and b`, `a, b and c`. */
export function listed(words: readonly string[]): string {
  if (words.length < 2) return words[0] ?? '';
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)!}`;
}

/** A clause that begins with a name, which stays as it is written. */
export function ended(text: string): string {
  const trimmed = text.trim();
  return /[.!?…]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}

/** A clause as a sentence. */
export const sentence = (text: string): string => {
  const whole = ended(text);
  return whole.charAt(0).toUpperCase() + whole.slice(1);
};
