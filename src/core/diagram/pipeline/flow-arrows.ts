import type { FlowLoad } from '../../catalog/load';
import type { Design, Mode } from '../../design/design';
import type { ArrowStyle } from '../picture';
import type { SketchArrow } from '../sketch';
import { flowWords } from './flow-pill';

const STYLE_OF: Readonly<Record<Mode, ArrowStyle>> = {
  stream: 'stream',
  cdc: 'cdc',
  batch: 'batch',
  file: 'batch',
  request: 'request',
  query: 'request',
  trigger: 'trigger',
  replicate: 'replicate',
};

/** The arrow of a flow, and of what settings imply: `on failure`, `transform`. */
export function flowArrow(load: FlowLoad, design: Design, from: string, to: string): SketchArrow {
  const { flow, mode, implied } = load;
  const ends = `${flow.from} to ${flow.to}`;
  const arrow = { key: flow.path, path: flow.path, from, to };
  if (implied) {
    const text = flow.path.slice(flow.path.lastIndexOf('.') + 1).replaceAll('-', ' ');
    return { ...arrow, style: implied === 'failure' ? 'failure' : 'request', text, label: `${ends}, ${text}` };
  }
  const carried = flow.settings.carries;
  const text = flowWords(load, design);
  return {
    ...arrow,
    style: STYLE_OF[mode],
    ...(text !== '' && { text }),
    label: [ends, mode, carried].filter(Boolean).join(', '),
  };
}
