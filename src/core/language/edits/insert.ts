import { lineEndOf } from '../composer';
import type { Document } from '../document';
import type { TextEdit } from '../edits';
import type { Found } from '../find';
import type { MapNode } from '../syntax';
import { insertSection } from './section';
import { divided } from './steps';
import { columnOf, columnOfKeys, indentOf, writtenKey } from './style';
import { asValue, isInBraces } from './value';

/** What is to be added: names below one that is there, and the value of the last. */
interface Addition {
  readonly document: Document;
  readonly path: string;
  readonly names: readonly string[];
  readonly value: string;
}

/** Adds what is missing of a path, with the value of its last name. */
export function insertBelow(document: Document, path: string, value: string): readonly TextEdit[] {
  const { there, missing: names } = divided(document, path);
  const addition: Addition = { document, path, names, value };
  if (there === '') {
    const [section, ...rest] = names;
    const body =
      rest.length === 0
        ? ` ${asValue(document, path, value, false, 0)}`
        : inBlock({ ...addition, names: rest }, indentOf(document));
    return insertSection(document, section!, body);
  }
  const found = document.find(there)!;
  if (found.value?.is === 'map')
    return found.value.braces ? intoBraces(addition, found.value) : intoBlock(addition, found.value);
  return found.value ? [] : intoNothing(addition, found);
}

/** `a: { b: value }` */
function inBraces({ document, path, names, value }: Addition): string {
  const text = asValue(document, path, value, true, 0);
  return names.reduceRight((inner, name, at) => {
    const whole = `${writtenKey(name, true)}: ${inner}`;
    return at === 0 ? whole : `{ ${whole} }`;
  }, text);
}

/** A line for each name, each below the other, the first in `column`; with the line break before it. */
function inBlock({ document, path, names, value }: Addition, column: number): string {
  const unit = indentOf(document);
  const last = names.length - 1;
  return names
    .map((name, at) => {
      const own = column + at * unit;
      const text = at === last ? ` ${asValue(document, path, value, false, own)}` : '';
      return `\n${' '.repeat(own)}${writtenKey(name, false)}:${text}`;
    })
    .join('');
}

function intoBraces(addition: Addition, map: MapNode): readonly TextEdit[] {
  const { text } = addition.document;
  const last = map.entries.at(-1);
  const content = inBraces(addition);
  if (!last) return [{ start: map.start + 1, end: map.end - 1, text: ` ${content} ` }];
  const comma = /^\s*,/.exec(text.slice(last.end, map.end));
  const at = last.end + (comma?.[0].length ?? 0);
  const apart = /\n([ \t]*)$/.exec(text.slice(map.start, last.start));
  const gap = apart ? `\n${apart[1]}` : ' ';
  return [{ start: at, end: at, text: comma ? `${gap}${content},` : `,${gap}${content}` }];
}

function intoBlock(addition: Addition, map: MapNode): readonly TextEdit[] {
  const { document } = addition;
  const at = lineEndOf(document.text, map.end);
  return [{ start: at, end: at, text: inBlock(addition, columnOfKeys(document, map)) }];
}

/** Below a key, or behind a flow, that has nothing yet. */
function intoNothing(addition: Addition, found: Found): readonly TextEdit[] {
  const { document } = addition;
  const colon = found.entry?.colon ?? found.flow?.colon;
  const key = found.entry?.key ?? found.flow?.header;
  if (!key) return [];
  const isSection = !found.path.includes('.');
  if (isSection && !isInBraces(document, found) && colon !== undefined) {
    const at = lineEndOf(document.text, colon);
    return [{ start: at, end: at, text: inBlock(addition, columnOf(document, key.start) + indentOf(document)) }];
  }
  const braces = `{ ${inBraces(addition)} }`;
  if (colon === undefined) return [{ start: key.end, end: key.end, text: `: ${braces}` }];
  return [{ start: colon + 1, end: colon + 1, text: ` ${braces}` }];
}
