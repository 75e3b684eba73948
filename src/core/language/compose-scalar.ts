import { CST } from 'yaml';
import { lineEndOf, quoted, report, reportTrailing, restOf, sayQuote, shorten } from './composer';
import type { Composer } from './composer';
import type { ScalarNode } from './syntax';

const STYLES = { 'single-quoted-scalar': 'single', 'double-quoted-scalar': 'double' } as const;

/** What else is wrong with a text that is read as it stands is told by its type. */
const ignore = (): void => undefined;

type ScalarToken = CST.FlowScalar | CST.BlockScalar;

/** A scalar's text as YAML reads it; where YAML reads something else than was meant, as it stands in the file. */
export function composeScalar(composer: Composer, token: ScalarToken, inBraces: boolean): ScalarNode {
  if (token.type === 'block-scalar') return blockScalar(composer, token);
  if (token.type === 'alias') {
    const why = 'it begins with *, which YAML takes for an alias, and aliases are not supported';
    return asWritten(composer, token.offset, inBraces, why);
  }
  if (token.type === 'scalar') return plain(composer, token, inBraces);
  reportTrailing(composer, token.end);
  return {
    is: 'scalar',
    start: token.offset,
    end: token.offset + token.source.trimEnd().length,
    text: quotedText(composer, token),
    style: STYLES[token.type],
  };
}

/** A text that YAML would take for an alias, an anchor or a tag. */
export function asWritten(composer: Composer, start: number, inBraces: boolean, why: string): ScalarNode {
  const end = Math.max(start + 1, restOf(composer.text, start, inBraces));
  sayQuote(composer, { start, end }, why);
  return { is: 'scalar', start, end, text: composer.text.slice(start, end), style: 'plain' };
}

function plain(composer: Composer, token: CST.FlowScalar, inBraces: boolean): ScalarNode {
  const { offset: start, source } = token;
  const first = source[0] ?? '';
  if ('@`%|>'.includes(first) && first !== '') {
    return asWritten(composer, start, inBraces, `it begins with ${first}, which YAML keeps for itself`);
  }
  reportTrailing(composer, token.end);
  const text = source.includes('\n') ? CST.resolveAsScalar(token, false, ignore).value : source;
  return { is: 'scalar', start, end: start + source.length, text, style: 'plain' };
}

function quotedText(composer: Composer, token: CST.FlowScalar): string {
  const { source, offset } = token;
  if (!source.includes('\n') && !source.includes('\\') && source.length > 1 && source.endsWith(source[0]!)) {
    const inner = source.slice(1, -1);
    return token.type === 'single-quoted-scalar' ? inner.replaceAll("''", "'") : inner;
  }
  let told = false;
  const resolved = CST.resolveAsScalar(token, false, (_, code) => {
    if (told) return;
    told = true;
    const span = { start: offset, end: Math.min(offset + source.length, lineEndOf(composer.text, offset)) };
    if (code === 'MISSING_CHAR') {
      report(composer, 'syntax', span, `this quote is never closed`, `Write ${source[0]} at the end of the text.`);
    } else {
      report(
        composer,
        'syntax',
        span,
        `${shorten(source)} has an escape that YAML does not know`,
        'Use single quotes, in which \\ is a character like any other.',
        [
          {
            title: 'Use single quotes',
            edits: [{ do: 'replace', start: offset, end: offset + source.length, text: quoted(source.slice(1, -1)) }],
          },
        ],
      );
    }
  });
  return resolved.value;
}

function blockScalar(composer: Composer, token: CST.BlockScalar): ScalarNode {
  const header = token.props.find((prop) => prop.type === 'block-scalar-header');
  const source = header && 'source' in header ? header.source : '|';
  const start = header?.offset ?? token.offset;
  const stray = token.props.find((prop) => !['block-scalar-header', 'space', 'newline', 'comment'].includes(prop.type));
  if (stray || !/^[|>][-+0-9]*$/.test(source)) {
    const why = `it begins with ${source[0]}, which YAML keeps for text over several lines`;
    return asWritten(composer, start, false, why);
  }
  const resolved = CST.resolveAsScalar(token, false, ignore);
  const last = token.props.at(-1) ?? token;
  const body = last.offset + ('source' in last ? last.source.length : 0);
  const end = Math.max(start + source.length, body + token.source.replace(/\s+$/, '').length);
  return {
    is: 'scalar',
    start,
    end: token.source.trim() === '' ? start + source.length : end,
    text: resolved.value,
    style: source.startsWith('>') ? 'folded' : 'literal',
  };
}
