import type { ArrowStyle, GroupStyle } from './picture';

interface Style {
  /** For the legend; what speaks for itself is left out of it. */
  readonly says?: string;
  /** Line of an arrow in mermaid. */
  readonly line?: '-->' | '-.->';
  /** Widths and dashes, which hold in every theme. */
  readonly form: string;
  /** For a text that no page of ours colours: middle tones that stand out on white and on black. */
  readonly color?: string;
}

/** How each sort of arrow and group looks, and what that means. */
export const STYLES: Readonly<Record<ArrowStyle | GroupStyle, Style>> = {
  stream: { says: 'stream', line: '-->', form: 'stroke-width:2px', color: '#2f81f7' },
  cdc: { says: 'changes, captured', line: '-->', form: 'stroke-width:2px', color: '#2f81f7' },
  batch: { says: 'batch or files', line: '-->', form: 'stroke-width:1.5px', color: '#8b949e' },
  transform: { says: 'transforms', line: '-->', form: 'stroke-width:1px', color: '#8b949e' },
  request: { says: 'request or query', line: '-->', form: 'stroke-width:1px', color: '#8b949e' },
  trigger: { says: 'trigger', line: '-.->', form: 'stroke-width:1px', color: '#8b949e' },
  replicate: { says: 'replication', line: '-.->', form: 'stroke-width:1px', color: '#8b949e' },
  failure: { says: 'on failure', line: '-.->', form: 'stroke-width:1px', color: '#cf6a4c' },
  reach: { says: 'reaches', line: '-->', form: 'stroke-width:1.5px', color: '#2f81f7' },
  managed: { says: 'by the services themselves', line: '-.->', form: 'stroke-width:1px', color: '#8b949e' },
  blocked: { says: 'is blocked', line: '-.->', form: 'stroke-width:1.5px', color: '#cf222e' },
  route: { says: 'default route', line: '-.->', form: 'stroke-width:1px', color: '#8b949e' },
  takeover: { says: 'takes over', line: '-->', form: 'stroke-width:2px', color: '#2da44e' },
  unknown: { says: 'cannot tell', line: '-.->', form: 'stroke-width:1px', color: '#bf8700' },
  region: { form: 'stroke-width:1px' },
  account: { form: 'stroke-width:1px' },
  premises: { form: 'stroke-width:1px', color: '#8b949e' },
  vpc: { form: 'stroke-width:1px', color: '#8250df' },
  zone: { form: 'stroke-width:1px,stroke-dasharray:4 3' },
  public: { says: 'public subnet: a route to the internet', form: 'stroke-width:1.5px', color: '#2da44e' },
  private: { says: 'private subnet: a way out, none in', form: 'stroke-width:1.5px', color: '#2f81f7' },
  isolated: {
    says: 'isolated subnet: no way out',
    form: 'stroke-width:1.5px,stroke-dasharray:2 3',
    color: '#8b949e',
  },
  role: { form: 'stroke-width:1px,stroke-dasharray:2 3' },
};

/** The look of a style as mermaid's class has it; with its colour where the text stands by itself. */
export const classOf = (style: ArrowStyle | GroupStyle, colored: boolean): string => {
  const { form, color } = STYLES[style];
  return colored && color !== undefined ? `${form},stroke:${color}` : form;
};
