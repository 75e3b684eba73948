import type { MermaidConfig } from 'mermaid';
import { resolvedColor, resolvedFont } from '../theme';

/**
 * Mermaid computes with its colours and throws at `var(…)`, so they are resolved first. Our style sheet paints over most
 * of them by theme; what it does not name still comes out in the editor's colours. The font decides the sizes of boxes.
 */
export function mermaidTheme(): MermaidConfig {
  const font = resolvedFont();
  return {
    theme: 'base',
    fontFamily: font,
    themeVariables: {
      fontFamily: font,
      fontSize: '13px',
      background: resolvedColor('--dw-ground'),
      primaryColor: resolvedColor('--dw-card'),
      primaryTextColor: resolvedColor('--dw-text'),
      primaryBorderColor: resolvedColor('--dw-line'),
      lineColor: resolvedColor('--dw-quiet'),
      clusterBkg: resolvedColor('--dw-ground'),
      clusterBorder: resolvedColor('--dw-line'),
      edgeLabelBackground: resolvedColor('--dw-ground'),
    },
  };
}
