import { CodeLensRefreshRequest } from 'vscode-languageserver';
import type { CodeLens } from 'vscode-languageserver';
import type { Analysis } from '../../core/analysis';
import type { Feature } from '../feature';
import { findingsText, summaryOf } from '../figures/summary';
import { guarded } from '../guard';
import { rangeOf } from '../positions';

/** The line over a design: `$2,721/month · RTO 1 h 55 min · RPO 18 min · 99.93 % · 3 findings`. Opens the preview. */
export function lensesOf(analysis: Analysis, uri: string): CodeLens[] {
  const { document } = analysis;
  const first = document.root?.entries[0];
  if (!first) return [];
  const { cost, rto, rpo, availability, findings } = summaryOf(analysis);
  const title = [
    cost,
    `RTO ${rto}`,
    `RPO ${rpo}`,
    availability === '?' ? 'availability ?' : availability,
    findingsText(findings),
  ].join(' · ');
  return [
    {
      range: rangeOf(document, first.key),
      command: {
        title,
        command: 'datawright.openPreviewToSide',
        tooltip: 'Open the preview to the side',
        arguments: [uri],
      },
    },
  ];
}

export const codeLenses: Feature = {
  capabilities: { codeLensProvider: {} },
  register({ connection, designs, settings, log }) {
    connection.onCodeLens(
      guarded(log, 'lenses', async ({ textDocument: { uri } }) => {
        if (!(await settings.of(uri)).lenses) return [];
        const analysis = await designs.analysis(uri);
        return analysis ? lensesOf(analysis, uri) : [];
      }),
    );
    const refresh = (): void => void connection.sendRequest(CodeLensRefreshRequest.type).catch(() => undefined);
    settings.onDidChange(refresh);
    designs.onDidChangeAround(refresh);
  },
};
