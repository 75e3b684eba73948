import type { Flow, FlowSettings } from '../design/design';
import { chainKeys, flowKeys } from '../design/keys/flow-keys';
import { shorten } from './composer';
import { checkFlowForm } from './flow-form';
import { idOf } from './flow-syntax';
import type { FlowEnd, FlowSyntax, Hop } from './flow-syntax';
import { NAME } from './name-form';
import { readRecord } from './read-record';
import { mistake, spanOf } from './reading';
import type { Reading } from './reading';
import { textStart } from './syntax';
import type { SyntaxNode } from './syntax';

/** The flows by id, one for each arrow; the hops of a chain share what it carries. */
export function readFlows(reading: Reading, section: SyntaxNode | undefined): ReadonlyMap<string, Flow> {
  const flows = new Map<string, Flow>();
  if (!section) return flows;
  if (section.is === 'scalar') {
    const at = { path: 'flows', part: 'value', span: spanOf(section) } as const;
    mistake(
      reading,
      'form',
      at,
      'flows are a list, each with a dash before it',
      'Write - a -> b on a line of its own.',
    );
    return flows;
  }
  const hopsByFlow = new Map<FlowSyntax, Hop[]>();
  for (const hop of reading.document.hops) {
    const own = hopsByFlow.get(hop.flow);
    if (own) own.push(hop);
    else hopsByFlow.set(hop.flow, [hop]);
  }
  for (const [index, flow] of reading.document.flows.entries()) {
    const hops = hopsByFlow.get(flow) ?? [];
    const path = pathOf(flow, hops);
    checkFlowForm(reading, flow, path, section, reading.document.flows[index - 1]);
    for (const end of flow.ends) referEnd(reading, path, end);
    readHops(reading, flow, path, hops, flows);
  }
  return flows;
}

function readHops(
  reading: Reading,
  flow: FlowSyntax,
  path: string,
  hops: readonly Hop[],
  flows: Map<string, Flow>,
): void {
  const settings = readSettings(reading, flow, path);
  defineId(reading, flow, path);
  for (const hop of hops) {
    if (hop.after) tellTwice(reading, hop, hop.after);
    else flows.set(hop.id, { id: hop.id, path: hop.path, from: hop.from.name, to: hop.to.name, settings });
  }
}

/** The path of a flow's settings: that of its first arrow that no flow before it has. */
const pathOf = (flow: FlowSyntax, hops: readonly Hop[]): string =>
  (hops.find((hop) => !hop.after) ?? hops[0])?.path ?? `flows.${flow.index}`;

function readSettings(reading: Reading, flow: FlowSyntax, path: string): FlowSettings {
  if (!flow.header) return {};
  const isChain = flow.ends.length > 2;
  const whole = flow.value ?? flow.header;
  if (!isChain) return readRecord(reading, flowKeys, flow.settings, { path, scope: undefined }, whole);
  const taken = flow.settings.filter((entry) => {
    const known = Object.hasOwn(flowKeys, entry.key.text) && !Object.hasOwn(chainKeys, entry.key.text);
    if (known) {
      const at = { path: `${path}.${entry.key.text}`, part: 'key', span: spanOf(entry.key) } as const;
      const chain = shorten(flow.header!.text);
      const message = `the chain ${chain} takes no ${entry.key.text}: it would hold for ${flow.ends.length - 1} flows at once`;
      mistake(reading, 'chain', at, message, `Give the hop that has the ${entry.key.text} a line of its own.`);
    }
    return !known;
  });
  return readRecord(reading, chainKeys, taken, { path, scope: undefined }, whole);
}

/** An `id:` is a name of the flow that paths can use. */
function defineId(reading: Reading, flow: FlowSyntax, path: string): void {
  const id = flow.ends.length === 2 ? idOf(flow) : undefined;
  if (!id) return;
  const start = textStart(id, reading.document.text);
  if (!NAME.test(id.text)) {
    const message = `"${id.text}" is not a name: a letter, then letters, digits, - or _`;
    mistake(
      reading,
      'name',
      { path: `${path}.id`, part: 'value', span: spanOf(id) },
      message,
      'Write a name such as changes.',
    );
  }
  const definition = start === undefined ? spanOf(id) : { start, end: start + id.text.length };
  reading.names.define({ namespace: 'flow', name: id.text, path, definition });
}

function referEnd(reading: Reading, path: string, end: FlowEnd): void {
  if (!NAME.test(end.name)) return;
  reading.references.push({
    to: ['component'],
    name: end.name,
    path,
    part: 'key',
    span: { start: end.start, end: end.end },
    scope: undefined,
    soft: false,
  });
}

function tellTwice(reading: Reading, hop: Hop, before: Hop): void {
  const id = idOf(hop.flow);
  const at = { path: hop.path, part: 'key', span: id ?? { start: hop.start, end: hop.end } } as const;
  const message = id ? `two flows have the id ${hop.id}` : `the flow ${hop.id} is there twice`;
  const advice = id ? 'Give one of them another id.' : 'Give each an id, or take one away.';
  mistake(reading, 'duplicateName', at, `${message}; only the first is read`, advice, {
    related: [
      {
        at: { path: before.path, part: 'key', span: { start: before.start, end: before.end } },
        message: 'it is here too',
      },
    ],
  });
}
