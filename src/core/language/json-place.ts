import type { Span } from './syntax';

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s"{}[\],:]+/g;

/** The steps to a value: keys of objects and indexes of lists. */
type Steps = readonly (string | number)[];

/** A list or an object that is open. */
interface Frame {
  readonly start: number;
  /** Of what stands in it now; undefined where a key comes first. */
  step: string | number | undefined;
}

/**
 * Where a value stands in a text that is JSON; of one that is not there, the innermost one around it that is. In one pass
 * over the text, without building anything of it. UTF-16 offsets.
 */
export function placeInJson(text: string, steps: Steps): Span {
  const open: Frame[] = [];
  let found: Span = { start: 0, end: 0 };
  let depth = -1;

  const take = (start: number, end: number): void => {
    if (open.length <= depth || !open.every(({ step }, at) => step === steps[at])) return;
    found = { start, end };
    depth = open.length;
  };

  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    const frame = open.at(-1);
    if (token === '{' || token === '[') open.push({ start: index, step: token === '[' ? 0 : undefined });
    else if (token === '}' || token === ']') take(open.pop()?.start ?? 0, index + 1);
    else if (token === ',' && frame) frame.step = typeof frame.step === 'number' ? frame.step + 1 : undefined;
    else if (token !== ':' && frame && frame.step === undefined) frame.step = JSON.parse(token) as string;
    else if (token !== ':') take(index, index + token.length);
  }
  return found;
}
