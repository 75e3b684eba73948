import type { Fix } from '../design/finding';
import { lineStartOf, shorten } from './composer';
import type { FlowSyntax } from './flow-syntax';
import { NAME } from './name-form';
import { mistake, spanOf } from './reading';
import type { Reading } from './reading';
import type { Entry, SyntaxNode } from './syntax';

/** Tells what of the form of a flow is not as it should be; what was meant is read all the same. */
export function checkFlowForm(
  reading: Reading,
  flow: FlowSyntax,
  path: string,
  section: SyntaxNode,
  before: FlowSyntax | undefined,
): void {
  if (section.is === 'map') tellNoDash(reading, flow, path);
  else if (before?.index === flow.index && flow.header) tellForgottenDash(reading, flow, path, before);
  if (!flow.header || flow.ends.length < 2) {
    tellNoArrow(reading, flow, path);
    return;
  }
  if (flow.strayed.length > 0) tellStrayed(reading, flow, path, flow.strayed);
  checkEnds(reading, flow, path);
  if (flow.value && flow.value.is !== 'map') {
    const at = { path, part: 'value', span: spanOf(flow.value) } as const;
    const message = `${shorten(flow.header.text)} takes settings in braces, not a ${flow.value.is === 'list' ? 'list' : 'text'}`;
    mistake(reading, 'form', at, message, 'Write { carries: …, rate: … }.');
  }
}

const ARROWS = /\s*(?:=>|→|-->|>)\s*/;

function tellNoArrow(reading: Reading, flow: FlowSyntax, path: string): void {
  const node = flow.header ?? flow.strayed[0]?.key;
  if (!node) {
    const at = { path, part: 'value', span: { start: flow.start, end: flow.end } } as const;
    mistake(reading, 'empty', at, 'this item of flows is empty', 'Write a -> b, or take the dash away.');
    return;
  }
  const from = textOf(flow.strayed, 'from');
  const to = textOf(flow.strayed, 'to');
  const ends = from !== undefined && to !== undefined && flow.strayed.length === 2 ? `${from} -> ${to}` : undefined;
  const right = ends ?? (ARROWS.test(node.text) ? node.text.replace(ARROWS, ' -> ') : undefined);
  const span = ends === undefined ? spanOf(node) : spanOf(flow.item ?? node);
  const fix: Fix | undefined =
    right === undefined
      ? undefined
      : { title: `Write ${right}`, preferred: true, edits: [{ do: 'replace', ...span, text: right }] };
  const message = `"${shorten(node.text)}" is not a flow: it has no arrow`;
  mistake(reading, 'flow', { path, part: 'value', span }, message, `Write ${right ?? 'a -> b'}.`, {
    ...(fix && { fixes: [fix] }),
  });
}

function textOf(entries: readonly Entry[], name: string): string | undefined {
  const value = entries.find((entry) => entry.key.text === name)?.value;
  return value?.is === 'scalar' ? value.text : undefined;
}

function checkEnds(reading: Reading, flow: FlowSyntax, path: string): void {
  const header = flow.header!;
  const last = flow.ends.length - 1;
  for (const [index, end] of flow.ends.entries()) {
    if (end.name === '') {
      const which = index === 0 ? 'begins' : index === last ? 'ends' : 'goes on';
      const span = spanOf(header);
      mistake(
        reading,
        'flow',
        { path, part: 'key', span },
        `"${shorten(header.text)}" does not say where it ${which}`,
        'Write the name of a component there.',
      );
    } else if (!NAME.test(end.name)) {
      const span = { start: end.start, end: end.end };
      mistake(
        reading,
        'flow',
        { path, part: 'key', span },
        `"${shorten(end.name)}" is not the name of a component`,
        'Write a name: a letter, then letters, digits, - or _.',
      );
    } else if (index > 0 && end.name === flow.ends[index - 1]!.name) {
      const span = { start: end.start, end: end.end };
      mistake(
        reading,
        'doubtful',
        { path, part: 'key', span },
        `${end.name} flows into itself`,
        'Name the component that it really goes to, or take the flow away.',
      );
    }
  }
  if (/\S->|->\S/.test(header.text) && flow.ends.every((end) => NAME.test(end.name))) {
    const spaced = flow.ends.map((end) => end.name).join(' -> ');
    mistake(
      reading,
      'flow',
      { path, part: 'key', span: spanOf(header) },
      `"${shorten(header.text)}" has no spaces around its arrow`,
      `Write ${spaced}.`,
      {
        fixes: [
          {
            title: `Write ${shorten(spaced)}`,
            preferred: true,
            edits: [{ do: 'replace', ...spanOf(header), text: spaced }],
          },
        ],
      },
    );
  }
}

/** Settings that stand beside the flow, as keys of their own, in place of under it. */
function tellStrayed(reading: Reading, flow: FlowSyntax, path: string, strayed: readonly Entry[]): void {
  const [first] = strayed;
  const { text } = reading.document;
  const span = { start: first!.start, end: strayed.at(-1)!.end };
  const from = lineStartOf(text, span.start);
  const moved = text.slice(from, span.end).replace(/^(?=[ \t]*\S)/gm, '  ');
  const names = strayed.map((entry) => entry.key.text).join(', ');
  const message = `${names} stand${strayed.length === 1 ? 's' : ''} beside the flow ${shorten(flow.header!.text)} and not under it`;
  mistake(
    reading,
    'indent',
    { path: `${path}.${first!.key.text}`, part: 'key', span: spanOf(first!.key) },
    message,
    'Indent it by two more spaces.',
    {
      fixes: [
        {
          title: 'Indent under the flow',
          preferred: true,
          edits: [{ do: 'replace', start: from, end: span.end, text: moved }],
        },
      ],
    },
  );
}

function tellForgottenDash(reading: Reading, flow: FlowSyntax, path: string, before: FlowSyntax): void {
  const { text } = reading.document;
  const header = flow.header!;
  const start = lineStartOf(text, header.start);
  const dash = text.slice(start, header.start).trim() === '';
  const indent = header.start - start;
  const at = { path, part: 'key', span: spanOf(header) } as const;
  mistake(
    reading,
    'indent',
    at,
    `${shorten(header.text)} stands in the same item as ${shorten(before.header?.text ?? 'another')}`,
    'Put a dash before it.',
    {
      ...(dash && {
        fixes: [
          {
            title: 'Put a dash before it',
            preferred: true,
            edits: [{ do: 'replace', start, end: header.start, text: `${' '.repeat(Math.max(0, indent - 2))}- ` }],
          },
        ],
      }),
    },
  );
}

function tellNoDash(reading: Reading, flow: FlowSyntax, path: string): void {
  const node = flow.header ?? flow.strayed[0]?.key;
  if (!node) return;
  const { text } = reading.document;
  const from = lineStartOf(text, node.start);
  const alone = text.slice(from, node.start).trim() === '';
  const moved = text.slice(node.start, flow.end).replace(/\n(?=[ \t]*\S)/g, '\n  ');
  const at = { path, part: 'key', span: spanOf(node) } as const;
  mistake(
    reading,
    'form',
    at,
    `${shorten(node.text)} is an item of a list, and has no dash before it`,
    'Put a dash before it.',
    {
      ...(alone && {
        fixes: [
          {
            title: 'Put a dash before it',
            preferred: true,
            edits: [{ do: 'replace', start: node.start, end: flow.end, text: `- ${moved}` }],
          },
        ],
      }),
    },
  );
}
