import type { LayoutData, Mermaid, MermaidConfig } from 'mermaid';
import { iconPack } from '../../src/core/diagram/drawing/icons.generated';
import { mermaidTheme } from './mermaid-theme';

/** Our own layout, and mermaid's, which draws where ours throws. */
export type Engine = 'datawright' | 'dagre';

/** Prefix of all ids that mermaid makes, the same each time: equal texts give equal drawings. */
export const RENDER_ID = 'dw';

/** Name of the measures that the browser keeps of mermaid's own part of the work, for the bench. */
const RENDER_MEASURE = 'mermaid render';

/** What mermaid made of a text: ids of its boxes, arrows and groups. */
export type Model = ReadonlySet<string>;

let loading: Promise<Mermaid> | undefined;
let model: Model = new Set();
let configured = '';

const modelOf = ({ nodes, edges }: LayoutData): Model => new Set([...nodes, ...edges].map(({ id }) => id));

/** Mermaid is in this script, but starts only when a picture asks for it, or when the page has nothing else to do. */
export function loadMermaid(): Promise<Mermaid> {
  loading ??= import('mermaid').then(({ default: mermaid }) => {
    mermaid.registerIconPacks([{ name: iconPack.prefix, icons: iconPack }]);
    mermaid.registerLayoutLoaders([
      {
        name: 'datawright',
        // Mermaid hands its model over and draws nothing: places and drawing are ours.
        loader: () =>
          Promise.resolve({
            render: (data: LayoutData) => {
              model = modelOf(data);
              return Promise.resolve();
            },
          }),
      },
    ]);
    return mermaid;
  });
  return loading;
}

function configOf(engine: Engine): MermaidConfig {
  return {
    startOnLoad: false,
    suppressErrorRendering: true,
    logLevel: 'fatal',
    securityLevel: 'strict',
    // What a text asks for in its own front matter is for other renderers.
    secure: ['secure', 'securityLevel', 'startOnLoad', 'maxTextSize', 'maxEdges', 'suppressErrorRendering', 'logLevel']
      .concat(['layout', 'look', 'theme', 'themeVariables', 'themeCSS', 'fontFamily', 'htmlLabels', 'flowchart', 'elk'])
      .concat(['deterministicIds', 'deterministicIDSeed']),
    layout: engine,
    look: 'classic',
    htmlLabels: false,
    deterministicIds: true,
    deterministicIDSeed: RENDER_ID,
    // Counted by us: beyond them mermaid draws a picture that says "maximum size exceeded" and calls it a success.
    maxTextSize: 4_000_000,
    maxEdges: 20_000,
    ...(engine === 'dagre' ? mermaidTheme() : {}),
    flowchart: { curve: 'basis', diagramPadding: 8, padding: 15, wrappingWidth: 150, useMaxWidth: false },
  };
}

async function render(engine: Engine, text: string, room: Element): Promise<string> {
  const mermaid = await loadMermaid();
  const config = configOf(engine);
  const key = JSON.stringify(config);
  if (key !== configured) mermaid.initialize(config);
  configured = key;
  const start = performance.now();
  try {
    return (await mermaid.render(RENDER_ID, text, room)).svg;
  } finally {
    performance.measure(RENDER_MEASURE, { start });
    room.replaceChildren();
  }
}

/** What mermaid makes of a text. `room` is an element out of sight. Throws what mermaid throws. */
export async function parse(text: string, room: Element): Promise<Model> {
  model = new Set();
  await render('datawright', text, room);
  return model;
}

/** SVG text of a mermaid text, laid out and drawn by mermaid itself. */
export const drawPlainly = (text: string, room: Element): Promise<string> => render('dagre', text, room);
