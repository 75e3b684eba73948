/** FNV-1a over UTF-16 units, 32 bits, from the given start. */
function fnv(text: string, start: number): number {
  let hash = start;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

const hex = (value: number): string => value.toString(16).padStart(8, '0');

/** A short key that is equal for equal texts; two different starts make it 64 bits wide. */
export const structureKey = (text: string): string => hex(fnv(text, 0x811c9dc5)) + hex(fnv(text, 0x9e3779b9));
