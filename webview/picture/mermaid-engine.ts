import type { Mermaid, MermaidConfig } from 'mermaid';
import { iconPack } from './icons.generated';
import { mermaidTheme } from './mermaid-theme';
import { directionOf } from './text-direction';

export type Engine = 'dagre' | 'elk';

/** Prefix of all ids that mermaid makes, the same each time: equal texts give equal drawings. */
export const RENDER_ID = 'dw';

/** Name of the measures that the browser keeps of mermaid's own part of the work, for the bench. */
const RENDER_MEASURE = 'mermaid render';

/** Room between boxes for our own layer: its lines stand under a box and at the middle of an arrow. */
const SPACING = {
  LR: { nodeSpacing: 46, rankSpacing: 76 },
  TB: { nodeSpacing: 92, rankSpacing: 48 },
} as const;

let loading: Promise<Mermaid> | undefined;

/** Mermaid is in this script, but starts only when a picture asks for it, or when the page has nothing else to do. */
export function loadMermaid(): Promise<Mermaid> {
  loading ??= import('mermaid').then(({ default: mermaid }) => {
    mermaid.registerIconPacks([{ name: iconPack.prefix, icons: iconPack }]);
    return mermaid;
  });
  return loading;
}

function configure(text: string, engine: Engine): MermaidConfig {
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
    ...mermaidTheme(),
    flowchart: {
      ...SPACING[directionOf(text)],
      curve: 'basis',
      diagramPadding: 8,
      padding: 15,
      wrappingWidth: 150,
      subGraphTitleMargin: { top: 0, bottom: 10 },
      useMaxWidth: false,
    },
  };
}

/**
 * SVG text of a mermaid text, laid out by `engine` in `room`, an element that is laid out but out of sight. Throws what
 * the engine throws.
 */
export async function renderWith(engine: Engine, text: string, room: Element): Promise<string> {
  const mermaid = await loadMermaid();
  mermaid.initialize(configure(text, engine));
  const start = performance.now();
  try {
    return (await mermaid.render(RENDER_ID, text, room)).svg;
  } finally {
    performance.measure(RENDER_MEASURE, { start });
    room.replaceChildren();
  }
}
